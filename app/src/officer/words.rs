//! Where an application stands, how much time is left and who has it, as officers say it.

use leptos::prelude::*;

use super::filter::{Hands, Near};
use crate::{
    application::{Clock, Expected, Kind, State, fee_words, on, state_tag, state_words},
    locale::Locale,
    words::{t, tr},
};

/// A state that says “you” means somebody else here.
fn own_words(state: State) -> Option<&'static str> {
    match state {
        State::Asked => Some("officer-state-asked"),
        State::Answered => Some("officer-state-answered"),
        State::Failed => Some("officer-state-failed"),
        State::Objected => Some("officer-state-objected"),
        _ => None,
    }
}

pub(super) fn state_name(locale: Locale, state: State) -> &'static str {
    own_words(state).map_or_else(|| state_words(locale, state).name, |id| t(locale, id))
}

/// What happened, in a word: most entries lead to a state of that name.
pub(super) fn entry_name(locale: Locale, kind: Kind) -> &'static str {
    match kind {
        Kind::MoreTime | Kind::TimeGiven | Kind::TimeDeclined => t(locale, "officer-time"),
        Kind::Withdrawn | Kind::Removed => t(locale, "officer-entry-file"),
        Kind::Message | Kind::Reply | Kind::Read => t(locale, "officer-entry-message"),
        Kind::Resumed => t(locale, "thread-history-resumed"),
        Kind::Mended => t(locale, "thread-history-mended"),
        Kind::Given => t(locale, "history-given"),
        Kind::PutBack => t(locale, "history-put-back"),
        Kind::FeePaid | Kind::FeeOwed | Kind::FeeReturned => t(locale, fee_words(kind)),
        _ => state_name(locale, State::after(kind)),
    }
}

/// The state as a small label.
pub(super) fn tag(locale: Locale, state: State) -> AnyView {
    match own_words(state) {
        Some(id) => view! { <span class="tag">{t(locale, id)}</span> }.into_any(),
        None => state_tag(locale, state).into_any(),
    }
}

/// How much of the time is used up, in words.
pub(super) fn clock(locale: Locale, expected: Option<Expected>) -> String {
    let Some(expected) = expected else { return t(locale, "officer-clock-over").to_owned() };
    let left = expected.days - expected.spent;
    let id = match (expected.clock, left) {
        (Clock::Stands, _) => "officer-clock-stands",
        (Clock::Runs, ..0) => return tr(locale, "officer-clock-late", &[("days", (-left).into())]),
        (Clock::Runs, _) => "officer-clock-left",
    };
    tr(locale, id, &[("days", left.into())])
}

/// The day on which a decision is expected, as a list says it: lists open no history, so they count no days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Until {
    pub near: Near,
    /// Unix milliseconds.
    pub at: i64,
}

pub(super) fn until(locale: Locale, until: Until) -> String {
    let day = |id| tr(locale, id, &[("date", on(locale, until.at).into())]);
    match until.near {
        Near::Late => day("officer-until-late"),
        Near::Soon | Near::InTime => day("officer-until"),
        Near::Stopped => t(locale, "officer-near-stopped").to_owned(),
        Near::Over => t(locale, "officer-clock-over").to_owned(),
    }
}

pub(super) fn hands(locale: Locale, hands: Hands) -> &'static str {
    match hands {
        Hands::Nobody => t(locale, "officer-hands-nobody"),
        Hands::Own => t(locale, "officer-hands-own"),
        Hands::Colleague => t(locale, "officer-hands-colleague"),
    }
}
