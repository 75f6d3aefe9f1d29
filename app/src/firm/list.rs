//! The applications of a firm, in one list with those that were sent elsewhere: each with who is on it.

use leptos::prelude::*;

use super::{
    Choice, Due, Place, Stand,
    choice::{DUE, ON_IT, PROGRAM, STATE},
    page::{Member, member_name},
    record_page::choice as select,
};
use crate::{
    application::{Line, Program, State, line_row, state_words},
    locale::Locale,
    path::Path,
    reference::Reference,
    tracked::{self, Tracked},
    words::{t, tr},
};

/// A line of the list.
#[derive(Clone, Debug)]
pub struct Listed {
    pub item: Item,
    /// Who did something with it last, else who began it. Nothing where they are not known here any more.
    pub who: Option<String>,
}

#[derive(Clone, Debug)]
pub enum Item {
    Here(Line),
    /// What was sent elsewhere.
    Elsewhere(Box<Tracked>),
}

/// The list. `may_write` says whether whoever reads it may change what is followed elsewhere.
pub(super) fn listed(locale: Locale, all: &[Listed], acts: tracked::Acts) -> impl IntoView + use<> {
    let rows: Vec<_> = all
        .iter()
        .map(|one| {
            let who = one.who.as_ref().map(|who| tr(locale, "firm-on-it", &[("who", who.as_str().into())]));
            match &one.item {
                Item::Here(line) => line_row(locale, line, who).into_any(),
                Item::Elsewhere(tracked) => tracked::row(locale, tracked, acts, who).into_any(),
            }
        })
        .collect();
    view! { <ul class="matters" role="list">{rows}</ul> }
}

/// The form that narrows it. It keeps nothing: what is chosen stands in the address.
pub(super) fn narrowing(
    locale: Locale,
    firm: Reference,
    choice: &Choice,
    members: &[Member],
    programs: &'static [Program],
) -> impl IntoView + use<> {
    let action = Path::Firm(Place::List(firm, Choice::default())).href(locale);
    let states = State::ALL.map(|state| (state.code().to_owned(), state_words(locale, state).name.to_owned()));
    let elsewhere = (Stand::Elsewhere.code().to_owned(), t(locale, "firm-elsewhere").to_owned());
    let programs = programs.iter().map(|one| (one.id.to_owned(), (*one.name.get(locale)).to_owned()));
    let people = members.iter().map(|one| (one.number.to_string(), member_name(locale, &one.name)));
    let days = Due::ALL.map(|due| (due.code().to_owned(), due_words(locale, due).to_owned()));
    let stand = choice.stand.map(Stand::code).unwrap_or_default().to_owned();
    let program = choice.program.clone().unwrap_or_default();
    let on_it = choice.on_it.map(|number| number.to_string()).unwrap_or_default();
    let due = choice.due.map(Due::code).unwrap_or_default().to_owned();
    let [label_state, label_program, label_who, label_due] =
        ["firm-state", "firm-program", "firm-who", "firm-due"].map(|id| t(locale, id));
    let everything = t(locale, "firm-record-everything");
    view! {
        <details class="more" open=choice.is_narrow()>
            <summary class="more__summary">{t(locale, "firm-narrow")}</summary>
            <form class="form flow" action=action>
                {select(STATE, label_state, everything, states.into_iter().chain([elsewhere]).collect(), stand)}
                {select(PROGRAM, label_program, everything, programs.collect(), program)}
                {select(ON_IT, label_who, t(locale, "firm-record-everybody"), people.collect(), on_it)}
                {select(DUE, label_due, everything, days.into(), due)}
                <div class="actions"><button class="button">{t(locale, "firm-record-show")}</button></div>
            </form>
        </details>
    }
}

fn due_words(locale: Locale, due: Due) -> &'static str {
    match due {
        Due::Past => t(locale, "firm-due-past"),
        Due::Week => t(locale, "firm-due-week"),
        Due::Month => t(locale, "firm-due-month"),
        Due::Any => t(locale, "firm-due-any"),
    }
}
