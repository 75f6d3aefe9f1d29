//! An application in a list.

use leptos::prelude::*;

use super::{
    Place,
    standing::{HeldBy, State},
    when::{on, written},
    words::{held_by, state_tag},
};
use crate::{
    locale::{Locale, Localized},
    path::Path,
    reference::Reference,
    words::{t, tr},
};

/// What a list says of an application.
#[derive(Clone, Debug)]
pub struct Line {
    pub reference: Reference,
    pub name: Localized<&'static str>,
    /// For which firm.
    pub firm: Option<String>,
    pub state: State,
    /// The earliest day by which something must be given: `2026-12-04`.
    pub due: Option<String>,
    /// When a decision is expected: Unix milliseconds.
    pub expected: Option<i64>,
    pub changed: i64,
}

impl Line {
    /// What needs somebody first stands first: what is asked for, by its day; then drafts; then what is expected soonest.
    pub fn sort_by_need(lines: &mut [Self]) {
        lines.sort_by_key(|line| {
            let rank = match (line.state, line.state.held_by()) {
                (State::Asked, _) => 0,
                (_, HeldBy::You) => 1,
                (_, HeldBy::Program | HeldBy::Other) => 2,
                (_, HeldBy::Nobody) => 3,
            };
            (rank, line.due.clone(), line.expected.unwrap_or(i64::MAX), -line.changed)
        });
    }
}

pub fn lines(locale: Locale, lines: &[Line]) -> impl IntoView + use<> {
    let rows: Vec<_> = lines.iter().map(|line| line_row(locale, line, None)).collect();
    view! { <ul class="matters" role="list">{rows}</ul> }
}

/// One of them; `who` is what is said of whoever is on it.
pub fn line_row(locale: Locale, line: &Line, who: Option<String>) -> impl IntoView + use<> {
    let href = Path::Application(Place::One(line.reference)).href(locale);
    let when = match (&line.due, line.expected) {
        (Some(due), _) => tr(locale, "application-line-due", &[("date", written(locale, due).into())]),
        (None, Some(at)) => tr(locale, "application-line-expected", &[("date", on(locale, at).into())]),
        (None, None) => tr(locale, "application-line-changed", &[("date", on(locale, line.changed).into())]),
    };
    let held = tr(locale, "application-line-held", &[("who", held_by(locale, line.state.held_by()).into())]);
    view! {
        <li class="matters__one">
            <p class="matters__name">
                <a href=href>{*line.name.get(locale)}</a>
                <span class="visually-hidden">" "{t(locale, "application-reference")}" "</span>
                <span class="matters__reference">{line.reference.to_string()}</span>
            </p>
            <p class="matters__state">{state_tag(locale, line.state)}</p>
            <p class="matters__more">
                {line.firm.clone().map(|firm| view! { <span>{firm}</span> })}
                <span>{held}</span>
                <span>{when}</span>
                {who.map(|who| view! { <span>{who}</span> })}
            </p>
        </li>
    }
}
