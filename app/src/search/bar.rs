use leptos::prelude::*;

use super::{SearchBar, SearchForm};
use crate::{
    locale::Locale,
    path::{Path, segment},
    words::{t, tr},
};

/// The form. It asks by address, so that a search can be kept, sent and gone back to.
pub fn bar(locale: Locale, words: &str) -> impl IntoView + use<> {
    let form = SearchForm {
        locale,
        action: Path::Search.href(locale),
        name: segment::WORDS.to_owned(),
        words: words.to_owned(),
        label: t(locale, "search-label").to_owned(),
        button: t(locale, "search-button").to_owned(),
        hint: t(locale, "search-hint").to_owned(),
        list: t(locale, "search-suggestions").to_owned(),
        all: tr(locale, "search-suggestions-all", &[("words", "%".into())]),
        none: t(locale, "search-suggestions-none").to_owned(),
        one: t(locale, "search-suggestions-one").to_owned(),
        other: tr(locale, "search-suggestions-other", &[("count", "%".into())]),
    };
    view! { <SearchBar form/> }
}
