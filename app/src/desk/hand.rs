//! In whose hands a request is, and how long things take, in words.

use leptos::prelude::*;

use super::request_page::DeskRequestPage;
use crate::{
    handoff::State,
    locale::Locale,
    words::{t, tr},
};

const MINUTE: i64 = 60 * 1000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// In whose hands a request is. A lease ends by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    Free,
    /// Whoever looks at it; how long still, in milliseconds.
    Mine(i64),
    Other(i64),
    /// Of whoever looks at it, until they answered; they do not work on it now.
    Assigned,
    /// Of a colleague in the same way.
    Kept,
}

/// A span as people say it: `less than a minute`, `14 min`, `2 h`, `3 days`.
pub fn span(locale: Locale, millis: i64) -> String {
    let (id, count) = match millis.max(0) {
        ..MINUTE => return t(locale, "desk-moment").to_owned(),
        millis if millis < HOUR => ("desk-minutes", millis / MINUTE),
        millis if millis < 2 * DAY => ("desk-hours", millis / HOUR),
        millis => ("desk-days", millis / DAY),
    };
    tr(locale, id, &[("count", count.to_string().into())])
}

impl DeskRequestPage {
    /// Where it stands, and in whose hands it is.
    pub(super) fn hand(&self, locale: Locale) -> impl IntoView + use<> {
        let state = match self.standing.state {
            State::Waiting => t(locale, "desk-state-waiting"),
            State::Answered => t(locale, "desk-state-answered"),
            State::Resolved => t(locale, "desk-state-resolved"),
            State::Withdrawn => t(locale, "desk-state-withdrawn"),
        };
        let lasts = |id, left| Some(tr(locale, id, &[("span", span(locale, left).into())]));
        let hand = match self.hand {
            Hand::Free => None,
            Hand::Mine(left) => lasts("desk-hand-mine", left),
            Hand::Other(left) => lasts("desk-hand-other", left),
            Hand::Assigned => Some(t(locale, "shift-hand-assigned").to_owned()),
            Hand::Kept => Some(t(locale, "shift-hand-kept").to_owned()),
        };
        // whoever has a request that waits knows that it waits
        let state = (hand.is_none() || self.standing.state != State::Waiting).then_some(state);
        view! {
            {self.standing.card.complaint.then(|| view! { <span class="tag tag--late">{t(locale, "desk-complaint")}</span> })}
            {state.map(|words| view! { <span class="tag">{words}</span> })}
            {hand.map(|words| view! { <span class="tag">{words}</span> })}
        }
    }
}
