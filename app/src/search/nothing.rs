//! A page without results that still leads somewhere: topics, the list of everything, a person.

use leptos::prelude::*;

use super::page::{SearchPage, mended};
use crate::{
    locale::Locale,
    path::Path,
    ui,
    words::{t, tr},
};

pub(super) fn nothing(locale: Locale, page: &SearchPage) -> impl IntoView + use<> {
    let title = if page.is_narrowed() { "search-nothing-here" } else { "search-nothing" };
    let title = tr(locale, title, &[("words", page.words.as_str().into())]);
    view! {
        <section class="flow" aria-labelledby="nothing">
            <h2 id="nothing">{title}</h2>
            {mended(locale, page)}
            <ul>
                <li>{t(locale, "search-nothing-words")}</li>
                {page.is_narrowed().then(|| view! {
                    <li><a href=page.all.clone()>{t(locale, "search-nothing-narrowed")}</a></li>
                })}
                <li><a href=Path::AToZ(None).href(locale)>{t(locale, "search-nothing-a-to-z")}</a></li>
                <li><a href=Path::Talk.href(locale)>{t(locale, "search-nothing-person")}</a></li>
            </ul>
        </section>
        <section aria-labelledby="topics">
            <h2 id="topics">{t(locale, "common-topics")}</h2>
            {ui::places(page.topics.clone())}
        </section>
    }
}
