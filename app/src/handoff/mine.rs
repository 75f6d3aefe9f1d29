//! The questions that somebody follows, as their own page lists them.

use leptos::prelude::*;

use super::{Place, State, Zone, say};
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
    /// When something happened last: when it was answered, where it was.
    pub changed: i64,
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
        let class = if question.state == State::Answered { "tag tag--good" } else { "tag" };
        view! {
            <li class="matters__one">
                <p class="matters__name"><a href=href>{t(locale, "request-reference")}" "{question.reference.to_string()}</a></p>
                <p class="matters__state"><span class=class>{t(locale, state_words(question.state))}</span></p>
                <p class="matters__more">{say::moment(locale, Zone::default(), question.at)}</p>
            </li>
        }
    });
    view! { <ul class="matters" role="list">{rows.collect_view()}</ul> }.finish()
}

const fn state_words(state: State) -> &'static str {
    match state {
        State::Waiting => "request-waiting",
        State::Answered => "request-answered",
        State::Resolved => "request-resolved",
        State::Withdrawn => "request-withdrawn",
    }
}
