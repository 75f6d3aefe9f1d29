use leptos::prelude::*;

/// Says what has to be known before one goes on. It has the focus: whoever pressed a button reads it first.
pub fn notice(words: &'static str) -> impl IntoView + use<> {
    view! { <div class="notice" tabindex="-1" autofocus=true><p>{words}</p></div> }
}
