use leptos::prelude::*;

use crate::{locale::Locale, words::t};

/// Says what was just done. It has the focus: whoever did it goes on from there, with a keyboard too.
pub fn done_notice(locale: Locale, words: &'static str) -> impl IntoView + use<> {
    view! { <div class="notice" role="status" tabindex="-1" autofocus=true><p>{t(locale, words)}</p></div> }
}
