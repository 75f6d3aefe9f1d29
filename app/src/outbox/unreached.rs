//! Letters that did not reach somebody, on their own page: what, when, and how to mend it.

use jiff::{Timestamp, tz::TimeZone};
use leptos::prelude::*;

use crate::{
    format::date,
    html::Finish,
    locale::Locale,
    my_page::Part,
    path::Path,
    words::{t, tr},
};

/// A letter that could not be delivered.
#[derive(Clone, Debug)]
pub struct Unreached {
    /// What it was about; nothing where it can no longer be read.
    pub subject: Option<String>,
    /// When it was given up. Unix milliseconds.
    pub at: i64,
    /// Where the address is changed, where it is ours to change: otherwise it comes from whoever they sign in with.
    pub change: Option<Path>,
}

pub fn unreached(locale: Locale, letters: &[Unreached]) -> Part {
    let rows: Vec<_> = letters.iter().map(|letter| row(locale, letter)).collect();
    let body = view! {
        <div class="flow">
            <p>{t(locale, "outbox-unreached-lead")}</p>
            <ul class="matters" role="list">{rows}</ul>
        </div>
    };
    Part { id: "unreached", title: t(locale, "outbox-unreached").to_owned(), body: body.finish() }
}

fn row(locale: Locale, letter: &Unreached) -> impl IntoView + use<> {
    let day = Timestamp::from_millisecond(letter.at).unwrap_or_default().to_zoned(TimeZone::UTC).date();
    let given_up = tr(locale, "outbox-unreached-at", &[("day", date(locale, day).into())]);
    let subject = letter.subject.clone().unwrap_or_else(|| t(locale, "outbox-unreached-letter").to_owned());
    let mend = match &letter.change {
        Some(change) => view! { <a href=change.href(locale)>{t(locale, "outbox-unreached-change")}</a> }.into_any(),
        None => t(locale, "outbox-unreached-provider").into_any(),
    };
    view! {
        <li class="matters__one">
            <p class="matters__name">{subject}</p>
            <p class="matters__state"><span class="tag">{given_up}</span></p>
            <p class="matters__more">{mend}</p>
        </li>
    }
}
