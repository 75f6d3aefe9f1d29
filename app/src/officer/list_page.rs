//! All applications of an organization's programs, by phase and by clock: what must be decided soonest stands first.

use leptos::prelude::*;

use super::Place;
use crate::{
    application::{Clock, Expected, State, on, state_tag, state_words},
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct ListPage {
    /// Its code, and its name where it has services.
    pub organization: String,
    pub name: Option<Localized<String>>,
    pub rows: Vec<Row>,
}

/// An application as officers see it in the list: nothing personal.
#[derive(Clone, Debug)]
pub struct Row {
    pub reference: Reference,
    pub program: Localized<&'static str>,
    pub state: State,
    pub sent: i64,
    pub expected: Option<Expected>,
    pub hands: Hands,
}

/// Who of the program has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hands {
    Nobody,
    Own,
    Colleague,
}

/// The stretches of the work, in the order in which officers look at them.
const PHASES: [(&str, &[State]); 4] = [
    ("officer-phase-new", &[State::Sent, State::Received, State::Failed]),
    ("officer-phase-work", &[State::Taken, State::Review, State::Answered]),
    ("officer-phase-waiting", &[State::Asked]),
    ("officer-phase-decided", &[State::Accepted, State::Refused, State::Paid]),
];

impl Page for ListPage {
    fn head(&self, locale: Locale) -> Head {
        let path = Path::Officer(Place::Home(self.organization.clone()));
        Head::new(path, self.title(locale), t(locale, "officer-lead")).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let phases: Vec<_> = PHASES.iter().map(|(id, states)| self.phase(locale, id, states)).collect();
        let nothing = self.rows.is_empty().then(|| view! { <p>{t(locale, "officer-none")}</p> });
        view! {
            <div class="hero hero--place">
                <h1>{self.title(locale)}</h1>
                <p class="hero__lead">{t(locale, "officer-lead")}</p>
            </div>
            {nothing}
            {phases}
        }
        .finish()
    }
}

impl ListPage {
    fn title(&self, locale: Locale) -> String {
        let name = self.name.as_ref().map_or_else(|| self.organization.clone(), |name| name.text(locale));
        tr(locale, "officer-title", &[("organization", name.into())])
    }

    fn phase(&self, locale: Locale, id: &'static str, states: &[State]) -> Option<impl IntoView + use<>> {
        let rows: Vec<_> = self.rows.iter().filter(|row| states.contains(&row.state)).collect();
        let title = tr(locale, "officer-phase", &[("phase", t(locale, id).into()), ("count", rows.len().into())]);
        let shown: Vec<_> = rows.into_iter().map(|row| self.row(locale, row)).collect();
        let heads = ["officer-application", "officer-state", "officer-sent", "officer-clock", "officer-hands"];
        let heads: Vec<_> = heads.iter().map(|id| view! { <th scope="col">{t(locale, id)}</th> }).collect();
        (!shown.is_empty()).then(|| {
            view! {
                <div class="worklist" role="region" aria-labelledby=id tabindex="0">
                    <table class="worklist__table">
                        <caption class="worklist__title" id=id>{title}</caption>
                        <thead><tr>{heads}</tr></thead>
                        <tbody>{shown}</tbody>
                    </table>
                </div>
            }
        })
    }

    fn row(&self, locale: Locale, row: &Row) -> impl IntoView + use<> {
        let href = Path::Officer(Place::Case(self.organization.clone(), row.reference)).href(locale);
        view! {
            <tr>
                <th scope="row">
                    <a href=href>{row.reference.to_string()}</a>
                    <small class="worklist__small">{*row.program.get(locale)}</small>
                </th>
                <td>{state_words(locale, row.state).name}</td>
                <td>{on(locale, row.sent)}</td>
                <td>{clock(locale, row.expected)}</td>
                <td>{hands(locale, row.hands)}</td>
            </tr>
        }
    }
}

/// How much of the time is used up, in words.
pub fn clock(locale: Locale, expected: Option<Expected>) -> String {
    let Some(expected) = expected else { return t(locale, "officer-clock-over").to_owned() };
    let left = expected.days - expected.spent;
    let id = match (expected.clock, left) {
        (Clock::Stands, _) => "officer-clock-stands",
        (Clock::Runs, ..0) => return tr(locale, "officer-clock-late", &[("days", (-left).into())]),
        (Clock::Runs, _) => "officer-clock-left",
    };
    tr(locale, id, &[("days", left.into())])
}

pub fn hands(locale: Locale, hands: Hands) -> &'static str {
    match hands {
        Hands::Nobody => t(locale, "officer-hands-nobody"),
        Hands::Own => t(locale, "officer-hands-own"),
        Hands::Colleague => t(locale, "officer-hands-colleague"),
    }
}

/// The state as a small label, for the page of one application.
pub(super) fn tag(locale: Locale, state: State) -> AnyView {
    state_tag(locale, state).into_any()
}
