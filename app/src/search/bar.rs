use leptos::prelude::*;

use crate::{
    locale::Locale,
    path::{Path, segment},
    words::t,
};

/// The form. It asks by address, so that a search can be kept, sent and gone back to.
pub fn bar(locale: Locale, words: &str) -> impl IntoView + use<> {
    let words = words.to_owned();
    view! {
        <form class="find" role="search" method="get" action=Path::Search.href(locale)>
            <label class="find__label" for="q">{t(locale, "search-label")}</label>
            <div class="find__row">
                <input
                    class="find__box"
                    id="q"
                    name=segment::WORDS
                    type="search"
                    maxlength="200"
                    autocomplete="off"
                    autocapitalize="none"
                    value=words
                    aria-describedby="q-hint"
                />
                <button class="find__go">{t(locale, "search-button")}</button>
            </div>
            <p class="hint" id="q-hint">{t(locale, "search-hint")}</p>
        </form>
    }
}
