use leptos::prelude::*;

use crate::{locale::Locale, path::Path, words::t};

/// The switch of language inside a form: it sends what was typed to the same page in the other language, which
/// shows it again and checks nothing.
pub fn language_button(locale: Locale, here: &Path) -> impl IntoView + use<> {
    let other = locale.other();
    view! {
        <button
            class="button button--quiet"
            name="language"
            value=other.code()
            lang=other.code()
            formaction=here.href(other)
        >
            {t(locale, "form-language")}
        </button>
    }
}
