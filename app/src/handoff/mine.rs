//! The questions that somebody follows, as their own page lists them.

use leptos::prelude::*;

use super::{Place, State};
use crate::{
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    reference::Reference,
    words::t,
};

/// A question that is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    pub reference: Reference,
    pub state: State,
    /// When it was asked. Unix milliseconds.
    pub at: i64,
}

/// The title of the list.
pub fn title(locale: Locale) -> String {
    t(locale, "request-mine").to_owned()
}

/// One question in a line.
pub fn words(locale: Locale, question: &Question) -> String {
    format!("{} · {}", question.reference, t(locale, state_words(question.state)))
}

pub fn questions(locale: Locale, questions: &[Question]) -> Html {
    let rows = questions.iter().map(|question| {
        let href = Path::Handoff(Place::Request(question.reference)).href(locale);
        view! { <li><a href=href>{words(locale, question)}</a></li> }
    });
    view! { <ul class="flow">{rows.collect_view()}</ul> }.finish()
}

const fn state_words(state: State) -> &'static str {
    match state {
        State::Waiting => "request-waiting",
        State::Answered => "request-answered",
        State::Resolved => "request-resolved",
        State::Withdrawn => "request-withdrawn",
    }
}
