use leptos::prelude::*;

/// What people ask first, as a strip: each with its name.
pub fn facts<N: Into<String>>(facts: Vec<(N, String)>) -> impl IntoView + use<N> {
    let rows: Vec<_> = facts
        .into_iter()
        .map(|(name, value)| {
            let name: String = name.into();
            view! {
                <div class="facts__fact"><dt class="facts__name">{name}</dt><dd class="facts__value">{value}</dd></div>
            }
        })
        .collect();
    view! { <dl class="facts">{rows}</dl> }
}
