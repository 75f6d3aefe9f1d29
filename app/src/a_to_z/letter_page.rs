use leptos::prelude::*;

use super::{
    EntryKind, EntryLink, Letter, Place,
    head::{head, page_name},
    narrowing::{audiences, letters},
};
use crate::{
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    search::bar,
    shell::{Head, Listing, Page, Script},
    ui::{self, Crumb},
    words::{t, tr},
};

/// The entries under a letter, or the part of them that one page holds.
#[derive(Clone, Debug)]
pub struct LetterPage {
    pub place: Place,
    pub letter: Letter,
    /// The letters under which something stands.
    pub letters: Vec<Letter>,
    pub entries: Vec<EntryLink>,
    /// How many there are on all pages, as a number and written for people.
    pub count: usize,
    pub total: String,
    pub pages: usize,
    pub listing: Listing,
}

impl Page for LetterPage {
    fn head(&self, locale: Locale) -> Head {
        // where nothing stands there is the form of the search
        let script = if self.entries.is_empty() { Script::Islands } else { Script::None };
        let crumbs = vec![Crumb::new(t(locale, "common-a-to-z"), Path::AToZ(None))];
        Head { listing: self.listing, ..head(locale, self.place).crumbs(crumbs).script(script) }
    }

    fn body(&self, locale: Locale) -> Html {
        let label = self.letter.label();
        view! {
            <div class="hero hero--place">
                <h1>{tr(locale, "a-to-z-letter", &[("letter", label.clone().into())])}</h1>
            </div>
            {letters(locale, self.place, &self.letters)}
            <section aria-labelledby="entries">
                <h2 id="entries">{tr(locale, "a-to-z-under", &[("letter", label.into())])}</h2>
                {audiences(locale, self.place)}
                {(!self.entries.is_empty()).then(|| entries(locale, self))}
                {self.entries.is_empty().then(|| nothing(locale, self))}
                {pages(locale, self)}
            </section>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

fn entries(locale: Locale, page: &LetterPage) -> impl IntoView + use<> {
    let count = [("n", page.count.into()), ("count", page.total.as_str().into())];
    let items: Vec<_> = page.entries.iter().cloned().map(|entry| self::entry(locale, entry)).collect();
    view! {
        <p class="a-to-z__count">{tr(locale, "a-to-z-count", &count)}</p>
        <ul role="list" class="letters__list">{items}</ul>
    }
}

/// As in a printed index: the word that people look under, then the name that the service goes by.
fn entry(locale: Locale, entry: EntryLink) -> impl IntoView {
    let name = [("name", entry.name.into())];
    let see = match entry.kind {
        EntryKind::Official => None,
        EntryKind::Former => Some(tr(locale, "a-to-z-former", &name)),
        EntryKind::Short | EntryKind::Acronym | EntryKind::Said => Some(tr(locale, "a-to-z-see", &name)),
    };
    view! {
        <li class="letters__entry">
            <a href=entry.href>{entry.text}</a>
            {entry.note.map(|note| view! { " " <span class="letters__note">{note}</span> })}
            {see.map(|see| view! { " " <span class="a-to-z__see">{see}</span> })}
        </li>
    }
}

/// Nothing for this audience, or a page behind the last one: in the other language a letter may be longer.
fn nothing(locale: Locale, page: &LetterPage) -> impl IntoView + use<> {
    let place = page.place;
    view! {
        <div class="a-to-z__none flow">
            <p>{t(locale, "a-to-z-none")}</p>
            {(place.page > 1).then(|| view! {
                <p><a href=place.page(1).href(locale)>{t(locale, "a-to-z-none-first")}</a></p>
            })}
            {place.audience.is_some().then(|| view! {
                <p><a href=place.narrowed(None).href(locale)>{t(locale, "a-to-z-none-everyone")}</a></p>
            })}
            {bar(locale, "")}
        </div>
    }
}

fn pages(locale: Locale, page: &LetterPage) -> impl IntoView + use<> {
    let place = page.place;
    let links: Vec<_> = (1..=page.pages)
        .map(|number| {
            let current = (number == place.page).then_some("page");
            let href = place.page(number).href(locale);
            view! { <li><a class="narrow__link" href=href aria-current=current>{page_name(locale, number)}</a></li> }
        })
        .collect();
    (page.pages > 1).then(|| {
        view! {
            <nav class="narrow a-to-z__pages" aria-label=t(locale, "a-to-z-pages")>
                <ul role="list" class="narrow__list">{links}</ul>
            </nav>
        }
    })
}
