//! Each thing that is kept about somebody, with its source, its purpose, and how long it stays.

use leptos::prelude::*;

use super::{Done, Item, Known, Place};
use crate::{
    html::{Finish, Html},
    locale::Locale,
    my_page::{self, Reader},
    path::Path,
    shell::{Head, Page},
    ui::{self, Crumb},
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct HomePage {
    pub reader: Reader,
    /// Kinds of which nothing is kept stand here too.
    pub known: Vec<Known>,
    pub done: Option<Done>,
}

impl Page for HomePage {
    fn head(&self, locale: Locale) -> Head {
        let crumbs = vec![my_page_crumb(locale)];
        let path = Path::Privacy(Place::Home(None));
        Head::new(path, t(locale, "privacy-title"), t(locale, "privacy-lead")).crumbs(crumbs).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let (nothing, some): (Vec<_>, Vec<_>) = self.known.iter().partition(|known| known.items.is_empty());
        let kinds: Vec<_> = some.into_iter().map(|known| kind(locale, known)).collect();
        let empty: Vec<_> = nothing.into_iter().map(|known| kind(locale, known)).collect();
        let lead = match self.reader {
            Reader::Nobody => "privacy-lead-nobody",
            Reader::Guest => "privacy-lead-guest",
            Reader::Person(_) => "privacy-lead",
        };
        view! {
            {self.done.map(|Done::Deleted| view! {
                <div class="notice" role="status" tabindex="-1" autofocus=true><p>{t(locale, "privacy-deleted")}</p></div>
            })}
            <div class="hero hero--place">
                <h1>{t(locale, "privacy-title")}</h1>
                <p class="hero__lead">{t(locale, lead)}</p>
                {(self.reader != Reader::Nobody).then(|| actions(locale))}
            </div>
            {kinds}
            {(!empty.is_empty()).then(|| view! {
                <details class="known-not">
                    <summary class="more__summary">{t(locale, "privacy-nothing-of")}</summary>
                    {empty}
                </details>
            })}
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

pub(super) fn my_page_crumb(locale: Locale) -> Crumb {
    Crumb::new(t(locale, "my-page-title"), Path::MyPage(my_page::Place::Home(None)))
}

fn actions(locale: Locale) -> impl IntoView {
    let download = Path::Privacy(Place::Download).href(locale);
    let delete = Path::Privacy(Place::Delete).href(locale);
    view! {
        <p class="actions">
            <a class="button button--quiet" href=download>{t(locale, "privacy-download")}</a>
            <a class="button button--quiet" href=delete>{t(locale, "privacy-delete")}</a>
        </p>
    }
}

fn kind(locale: Locale, known: &Known) -> impl IntoView + use<> {
    let Known { kind, items } = known.clone();
    let count = u64::try_from(items.len()).unwrap_or(u64::MAX);
    let rows: Vec<_> = alike(locale, items)
        .into_iter()
        .map(|(text, day, count)| {
            let times = (count > 1).then(|| tr(locale, "privacy-times", &[("count", count.into())]));
            view! {
                <li class="known__item">
                    <span class="known__text">{text}</span>
                    <span class="known__when">{day}{times.map(|times| view! { <span class="known__times">{times}</span> })}</span>
                </li>
            }
        })
        .collect();
    let list = (!rows.is_empty()).then(|| view! { <ul class="known__list" role="list">{rows}</ul> });
    let fact = move |name: &'static str, value: &'static str| {
        view! {
            <div class="facts__fact">
                <dt class="facts__name">{t(locale, name)}</dt>
                <dd class="facts__value facts__value--long">{t(locale, value)}</dd>
            </div>
        }
    };
    view! {
        <section class="known" aria-labelledby=kind.code()>
            <h2 id=kind.code()>{t(locale, kind.title())}</h2>
            <p>{tr(locale, "privacy-count", &[("count", count.into())])}</p>
            {list}
            <dl class="facts">
                {fact("privacy-source", kind.source())}
                {fact("privacy-purpose", kind.purpose())}
                {fact("privacy-retention", kind.retention())}
            </dl>
        </section>
    }
}

/// What reads the same on the same day stands once, with how many times: its text, its day.
fn alike(locale: Locale, items: Vec<Item>) -> Vec<(String, String, u64)> {
    let mut rows: Vec<(String, String, u64)> = Vec::new();
    for item in items {
        let day = item.day(locale);
        match rows.iter_mut().find(|row| row.0 == item.text && row.1 == day) {
            Some(row) => row.2 += 1,
            None => rows.push((item.text, day, 1)),
        }
    }
    rows
}
