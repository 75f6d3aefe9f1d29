//! All applications of an organization's programs, by phase and by clock: what must be decided soonest stands first.

use leptos::prelude::*;

use super::{
    Place,
    thread_part::waits_words,
    words::{Hands, clock, entry_name, hands, is_late, state_name},
};
use crate::{
    application::{Expected, Kind, State, Waits, on},
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
    /// What the department’s own system did not take: the oldest first, a hundred at most.
    pub untold: Vec<Untold>,
    pub key: String,
}

/// An entry of a history that a system was not told.
#[derive(Clone, Copy, Debug)]
pub struct Untold {
    pub reference: Reference,
    pub kind: Kind,
    /// Unix milliseconds.
    pub at: i64,
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
    /// What waits for the program, the most pressing first.
    pub waits: Vec<Waits>,
}

/// The heads of the columns; on a narrow screen each stands beside its value, and the roles keep it a table.
const HEADS: [&str; 5] = ["officer-application", "officer-state", "officer-sent", "officer-clock", "officer-hands"];

/// The stretches of the work, in the order in which officers look at them.
const PHASES: [(&str, &[State]); 5] = [
    ("officer-phase-objected", &[State::Objected]),
    ("officer-phase-new", &[State::Sent, State::Received]),
    ("officer-phase-work", &[State::Taken, State::Review, State::Answered, State::Paused, State::Failed]),
    ("officer-phase-waiting", &[State::Asked, State::Waiting]),
    ("officer-phase-decided", &[State::Accepted, State::Refused, State::Paid, State::Upheld, State::Changed]),
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
            <div class="staff staff--flow">
                <h1>{self.title(locale)}</h1>
                <p class="staff__lead">{t(locale, "officer-lead")}</p>
                {self.untold(locale)}
                {self.waiting(locale)}
                {nothing}
                {phases}
            </div>
        }
        .finish()
    }
}

impl ListPage {
    fn title(&self, locale: Locale) -> String {
        let name = self.name.as_ref().map_or_else(|| self.organization.clone(), |name| name.text(locale));
        tr(locale, "officer-title", &[("organization", name.into())])
    }

    /// It stands first, until somebody did something about it.
    fn untold(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let again = Path::Officer(Place::Again(self.organization.clone())).href(locale);
        let told = tr(locale, "officer-untold", &[("count", self.untold.len().into())]);
        let rows: Vec<_> = self.untold.iter().map(|one| self.one_untold(locale, one)).collect();
        (!rows.is_empty()).then(|| {
            view! {
                <section class="notice" aria-labelledby="untold">
                    <h2 id="untold" class="notice__title">{told}</h2>
                    <p>{t(locale, "officer-untold-more")}</p>
                    <ul>{rows}</ul>
                    <form method="post" action=again>
                        <input type="hidden" name="key" value=self.key.clone()/>
                        <button class="button">{t(locale, "officer-tell-again")}</button>
                    </form>
                </section>
            }
        })
    }

    /// What waits for the program stands before everything else, until somebody acted on it.
    fn waiting(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let mut rows: Vec<&Row> = self.rows.iter().filter(|row| !row.waits.is_empty()).collect();
        rows.sort_by_key(|row| row.waits.first().copied());
        let shown: Vec<_> = rows
            .into_iter()
            .map(|row| {
                let href = Path::Officer(Place::Case(self.organization.clone(), row.reference)).href(locale);
                let words: Vec<&str> = row.waits.iter().map(|one| t(locale, waits_words(*one))).collect();
                let more = format!(" · {} · {}", words.join(" · "), hands(locale, row.hands));
                view! { <li><a href=href>{row.reference.to_string()}</a>{more}</li> }
            })
            .collect();
        (!shown.is_empty()).then(|| {
            view! {
                <section class="notice" aria-labelledby="waits">
                    <h2 id="waits" class="notice__title">{t(locale, "officer-waits")}</h2>
                    <ul>{shown}</ul>
                </section>
            }
        })
    }

    fn one_untold(&self, locale: Locale, one: &Untold) -> impl IntoView + use<> {
        let href = Path::Officer(Place::Case(self.organization.clone(), one.reference)).href(locale);
        let what = format!(" · {} · {}", entry_name(locale, one.kind), on(locale, one.at));
        view! { <li><a href=href>{one.reference.to_string()}</a>{what}</li> }
    }

    fn phase(&self, locale: Locale, id: &'static str, states: &[State]) -> Option<impl IntoView + use<>> {
        let rows: Vec<_> = self.rows.iter().filter(|row| states.contains(&row.state)).collect();
        let title = tr(locale, "officer-phase", &[("phase", t(locale, id).into()), ("count", rows.len().into())]);
        let shown: Vec<_> = rows.into_iter().map(|row| self.row(locale, row)).collect();
        let heads: Vec<_> =
            HEADS.iter().map(|id| view! { <th scope="col" role="columnheader">{t(locale, id)}</th> }).collect();
        (!shown.is_empty()).then(|| {
            view! {
                <table class="worklist" role="table">
                    <caption class="worklist__title">{title}</caption>
                    <thead role="rowgroup" class="worklist__heads"><tr role="row">{heads}</tr></thead>
                    <tbody role="rowgroup">{shown}</tbody>
                </table>
            }
        })
    }

    fn row(&self, locale: Locale, row: &Row) -> impl IntoView + use<> {
        let href = Path::Officer(Place::Case(self.organization.clone(), row.reference)).href(locale);
        let [_, state, sent, left, who] = HEADS.map(|id| t(locale, id));
        let late = is_late(row.expected).then_some("worklist__late");
        view! {
            <tr role="row">
                <th scope="row" role="rowheader">
                    <a href=href>{row.reference.to_string()}</a>
                    <small class="worklist__small">{*row.program.get(locale)}</small>
                </th>
                <td role="cell" data-head=state>{state_name(locale, row.state)}</td>
                <td role="cell" data-head=sent>{on(locale, row.sent)}</td>
                <td role="cell" data-head=left><span class=late>{clock(locale, row.expected)}</span></td>
                <td role="cell" data-head=who>{hands(locale, row.hands)}</td>
            </tr>
        }
    }
}
