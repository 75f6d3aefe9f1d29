//! States, dates and counts as people read them.

use leptos::prelude::*;

use super::{Issue, Standing};
use crate::{
    application::on,
    format::number,
    locale::Locale,
    outcome::FEW,
    words::{t, tr},
};

pub(super) fn standing_words(locale: Locale, standing: Standing) -> &'static str {
    match standing {
        Standing::Open => t(locale, "issue-open"),
        Standing::Work => t(locale, "issue-work"),
        Standing::Solved => t(locale, "issue-solved"),
        Standing::Declined => t(locale, "issue-declined"),
    }
}

/// The state as a small label; its colour only follows the words.
pub(super) fn standing_tag(locale: Locale, standing: Standing) -> impl IntoView + use<> {
    let class = match standing {
        Standing::Open => "tag tag--late",
        Standing::Solved => "tag tag--good",
        Standing::Work | Standing::Declined => "tag",
    };
    view! { <span class=class>{standing_words(locale, standing)}</span> }
}

/// How many said that it concerns them.
pub(super) fn reached_words(locale: Locale, reached: u64) -> String {
    match reached {
        0 => tr(locale, "issue-reached-few", &[("few", FEW.into())]),
        _ => tr(locale, "issue-reached", &[("shown", number(locale, reached).into())]),
    }
}

/// Since when it is known, and when something changed last.
pub(super) fn dates(locale: Locale, issue: &Issue) -> String {
    match issue.dates() {
        None => t(locale, "issue-draft").to_owned(),
        Some((first, last)) if first == last => tr(locale, "issue-since", &[("day", on(locale, first).into())]),
        Some((first, last)) => {
            let days = [("day", on(locale, first).into()), ("last", on(locale, last).into())];
            tr(locale, "issue-since-changed", &days)
        }
    }
}

/// Who takes care of it.
pub(super) fn owner(locale: Locale, issue: &Issue) -> String {
    tr(locale, "issue-owner", &[("owner", issue.said.owner.text(locale).into())])
}

/// That a problem concerns somebody, as the list of everything that is known shows it.
pub fn concern_words(locale: Locale, title: String) -> String {
    tr(locale, "issue-concern-known", &[("title", title.into())])
}

/// What was written, a paragraph for each.
pub(super) fn paragraphs(text: &str) -> Vec<impl IntoView + use<>> {
    let each = text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
    each.map(|paragraph| view! { <p>{paragraph.to_owned()}</p> }).collect()
}
