use leptos::prelude::*;

/// Two arches of a footbridge. Decorative: the name stands beside it.
pub fn brand_mark() -> impl IntoView {
    view! {
        <svg class="brand__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <path class="brand__outer" d="M3 25V15a13 13 0 0 1 26 0v10"></path>
            <path class="brand__inner" d="M10 25v-9a6 6 0 0 1 12 0v9"></path>
        </svg>
    }
}

/// One arch, in the colour of its gateway. Decorative: the gateway's name stands beside it.
pub fn arch() -> impl IntoView {
    view! {
        <svg class="arch" viewBox="0 0 32 28" aria-hidden="true" focusable="false">
            <path class="arch__outer" d="M3 26V15a13 13 0 0 1 26 0v11"></path>
            <path class="arch__inner" d="M10 26V16a6 6 0 0 1 12 0v10"></path>
        </svg>
    }
}
