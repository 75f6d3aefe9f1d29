//! The words of each state.

use leptos::prelude::*;

use super::standing::{HeldBy, State};
use crate::{locale::Locale, words::t};

/// What a state is called, what happened, and what comes next.
#[derive(Clone, Copy, Debug)]
pub struct StateWords {
    pub name: &'static str,
    pub lead: &'static str,
    pub next: &'static str,
}

pub fn state_words(locale: Locale, state: State) -> StateWords {
    let (name, lead, next) = match state {
        State::Draft => ("standing-draft", "standing-draft-lead", "standing-draft-next"),
        State::Sent => ("standing-sent", "standing-sent-lead", "standing-sent-next"),
        State::Received => ("standing-received", "standing-received-lead", "standing-received-next"),
        State::Taken => ("standing-taken", "standing-taken-lead", "standing-taken-next"),
        State::Review => ("standing-review", "standing-review-lead", "standing-review-next"),
        State::Asked => ("standing-asked", "standing-asked-lead", "standing-asked-next"),
        State::Answered => ("standing-answered", "standing-answered-lead", "standing-answered-next"),
        State::Accepted => ("standing-accepted", "standing-accepted-lead", "standing-accepted-next"),
        State::Refused => ("standing-refused", "standing-refused-lead", "standing-refused-next"),
        State::Paid => ("standing-paid", "standing-paid-lead", "standing-paid-next"),
        State::Checking => ("standing-checking", "standing-checking-lead", "standing-checking-next"),
        State::Failed => ("standing-failed", "standing-failed-lead", "standing-failed-next"),
        State::Paused => ("standing-paused", "standing-paused-lead", "standing-paused-next"),
        State::Waiting => ("standing-waiting", "standing-waiting-lead", "standing-waiting-next"),
        State::Objected => ("standing-objected", "standing-objected-lead", "standing-objected-next"),
        State::Upheld => ("standing-upheld", "standing-upheld-lead", "standing-upheld-next"),
        State::Changed => ("standing-changed", "standing-changed-lead", "standing-changed-next"),
    };
    StateWords { name: t(locale, name), lead: t(locale, lead), next: t(locale, next) }
}

pub fn held_by(locale: Locale, held: HeldBy) -> &'static str {
    match held {
        HeldBy::You => t(locale, "standing-held-you"),
        HeldBy::Program => t(locale, "standing-held-program"),
        HeldBy::Other => t(locale, "standing-held-other"),
        HeldBy::Nobody => t(locale, "standing-held-nobody"),
    }
}

/// The state as a small label. Its colour only follows its words.
pub fn state_tag(locale: Locale, state: State) -> impl IntoView + use<> {
    let class = match state {
        State::Asked | State::Failed => "tag tag--late",
        State::Accepted | State::Paid | State::Changed => "tag tag--good",
        _ => "tag",
    };
    view! { <span class=class>{state_words(locale, state).name}</span> }
}
