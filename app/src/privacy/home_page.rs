//! Each thing that is kept about somebody, with its source, its purpose, and how long it stays.

use leptos::prelude::*;

use super::{Done, Holding, Known, Place};
use crate::{
    handoff,
    html::{Finish, Html},
    locale::Locale,
    my_page::{self, Reader},
    path::Path,
    retention::term_list,
    shell::{Head, Page},
    ui,
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct HomePage {
    pub holding: Holding,
    pub done: Option<Done>,
}

impl Page for HomePage {
    fn head(&self, locale: Locale) -> Head {
        let path = Path::Privacy(Place::Home(None));
        Head::new(path, t(locale, "privacy-title"), t(locale, "privacy-lead"))
            .crumbs(vec![my_page::crumb(locale)])
            .unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let Holding { reader, known, terms, .. } = &self.holding;
        let (nothing, some): (Vec<_>, Vec<_>) = known.iter().partition(|known| known.items.is_empty());
        let kinds: Vec<_> = some.into_iter().map(|known| self.kind(locale, known)).collect();
        let empty: Vec<_> = nothing.into_iter().map(|known| self.kind(locale, known)).collect();
        let lead = match reader {
            Reader::Nobody => "privacy-lead-nobody",
            Reader::Guest => "privacy-lead-guest",
            Reader::Person(_) => "privacy-lead",
        };
        view! {
            {self.done.map(|done| ui::done_notice(locale, done_words(done)))}
            <div class="hero hero--place">
                <h1>{t(locale, "privacy-title")}</h1>
                <p class="hero__lead">{t(locale, lead)}</p>
                {(!matches!(reader, Reader::Person(_))).then(|| follow(locale))}
                {(*reader != Reader::Nobody).then(|| actions(locale))}
            </div>
            {kinds}
            {(!empty.is_empty()).then(|| view! {
                <details class="known-not">
                    <summary class="more__summary">{t(locale, "privacy-nothing-of")}</summary>
                    {empty}
                </details>
            })}
            {term_list(locale, terms)}
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

const fn done_words(done: Done) -> &'static str {
    match done {
        Done::Deleted => "privacy-deleted",
        Done::Question => "privacy-question-deleted",
    }
}

/// What was asked outlives the visit: its reference and its code open it.
fn follow(locale: Locale) -> impl IntoView {
    let follow = Path::Handoff(handoff::Place::Follow).href(locale);
    view! { <p class="hero__also">{t(locale, "privacy-guest-questions")}" "<a href=follow>{t(locale, "privacy-guest-follow")}</a></p> }
}

fn actions(locale: Locale) -> impl IntoView {
    let copy = Path::Privacy(Place::Copy).href(locale);
    let download = Path::Privacy(Place::Download).href(locale);
    let delete = Path::Privacy(Place::Delete).href(locale);
    view! {
        <p class="actions">
            <a class="button button--quiet" href=copy>{t(locale, "privacy-copy")}</a>
            <a class="button button--quiet" href=download>{t(locale, "privacy-download")}</a>
            <a class="button button--quiet" href=delete>{t(locale, "privacy-delete")}</a>
        </p>
    }
}

impl HomePage {
    fn kind(&self, locale: Locale, known: &Known) -> impl IntoView + use<> {
        let kind = known.kind;
        let count = u64::try_from(known.items.len()).unwrap_or(u64::MAX);
        let rows: Vec<_> = self.rows(locale, known).into_iter().map(|row| row.view(locale)).collect();
        let list = (!rows.is_empty()).then(|| view! { <ul class="known__list" role="list">{rows}</ul> });
        let fact = move |name: &'static str, value: AnyView| {
            view! {
                <div class="facts__fact">
                    <dt class="facts__name">{t(locale, name)}</dt>
                    <dd class="facts__value facts__value--long">{value}</dd>
                </div>
            }
        };
        view! {
            <section class="known" aria-labelledby=kind.code()>
                <h2 id=kind.code()>{t(locale, kind.title())}</h2>
                <p>{tr(locale, "privacy-count", &[("count", count.into())])}</p>
                {list}
                <dl class="facts">
                    {fact("privacy-source", t(locale, kind.source()).into_any())}
                    {fact("privacy-purpose", t(locale, kind.purpose()).into_any())}
                    {fact("privacy-retention", self.holding.retention(locale, kind).into_any())}
                    {fact("privacy-correct", kind.correction_link(locale))}
                </dl>
            </section>
        }
    }

    /// What reads the same on the same day stands once, with how many times.
    fn rows(&self, locale: Locale, known: &Known) -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        for item in &known.items {
            let stays = self.holding.stay(known.kind, item).map(|stay| self.holding.stay_words(locale, stay));
            let row = Row { text: item.text.clone(), day: item.day(locale), stays, count: 1 };
            match rows.iter_mut().find(|other| other.text == row.text && other.day == row.day) {
                Some(other) => other.count += 1,
                None => rows.push(row),
            }
        }
        rows
    }
}

struct Row {
    text: String,
    day: String,
    stays: Option<String>,
    count: u64,
}

impl Row {
    fn view(self, locale: Locale) -> impl IntoView + use<> {
        let Self { text, day, stays, count } = self;
        let times = (count > 1).then(|| tr(locale, "privacy-times", &[("count", count.into())]));
        view! {
            <li class="known__item">
                <span class="known__text">{text}</span>
                <span class="known__when">
                    {day}
                    {times.map(|times| view! { <span class="known__times">{times}</span> })}
                    {stays.map(|stays| view! { <span class="known__times">{stays}</span> })}
                </span>
            </li>
        }
    }
}
