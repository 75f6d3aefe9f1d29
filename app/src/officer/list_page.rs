//! The applications of an organization's programs: what must be decided soonest stands first, fifty on a page.

use leptos::prelude::*;

use super::{
    Place, bulk,
    filter::{Edge, Filter, Hands, Near, REFERENCE, Stage, Tally},
    narrow::narrow,
    words::{Until, hands, state_name, until},
};
use crate::{
    application::{Kind, Program, State, Waits, on},
    format::number,
    html::{Finish, Html},
    issue,
    locale::{Locale, Localized},
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    template,
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct ListPage {
    /// Its code, and its name where it has services.
    pub organization: String,
    pub name: Option<Localized<String>>,
    /// Those of the organization.
    pub programs: Vec<&'static Program>,
    pub filter: Filter,
    /// Where this page stands; nothing for the first.
    pub edge: Option<Edge>,
    pub tallies: Vec<Tally>,
    /// Fifty at most.
    pub rows: Vec<Row>,
    /// Where the page before ends, and the next begins.
    pub previous: Option<Edge>,
    pub next: Option<Edge>,
    /// The number of a case that was asked for, where there is none.
    pub unknown: Option<String>,
    /// What waits for the program, whatever the list is narrowed to: the most pressing first, a hundred at most.
    pub waiting: Vec<Waiting>,
    /// What the department’s own system did not take: the oldest first, a hundred at most.
    pub untold: Vec<Untold>,
    /// How many payments are to be returned.
    pub owed: u64,
    /// Steps with several applications of this officer that were interrupted: the id of each, and how many wait.
    pub interrupted: Vec<(String, usize)>,
    /// Whether every box is ticked.
    pub ticked: bool,
    pub key: String,
}

/// An application in which something waits for the program.
#[derive(Clone, Debug)]
pub struct Waiting {
    pub reference: Reference,
    /// The most pressing first.
    pub waits: Vec<Waits>,
    pub hands: Hands,
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
    pub program: &'static Program,
    pub state: State,
    pub sent: i64,
    pub until: Until,
    pub hands: Hands,
    /// Why it is looked at more closely.
    pub closer: Vec<Localized<&'static str>>,
    /// The ids of the same, between blanks.
    pub flags: String,
    pub sampled: bool,
}

/// The heads of the columns; on a narrow screen each stands beside its value, and the roles keep it a table.
const HEADS: [&str; 5] = ["officer-application", "officer-state", "officer-sent", "officer-clock", "officer-hands"];

impl Page for ListPage {
    fn head(&self, locale: Locale) -> Head {
        let (organization, edge) = (self.organization.clone(), self.edge.clone());
        let path = match self.ticked {
            true => bulk::Place::Ticked(organization, self.filter, edge).path(),
            false => Path::Officer(Place::List(organization, self.filter, edge)),
        };
        Head::new(path, self.title(locale), t(locale, "officer-lead")).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let templates = Path::Template(template::Place::All(self.organization.clone())).href(locale);
        let issues = Path::Issue(issue::Place::Staff(self.organization.clone())).href(locale);
        view! {
            <div class="staff staff--flow">
                <h1>{self.title(locale)}</h1>
                <p class="staff__lead">{t(locale, "officer-lead")}</p>
                <p><a href=issues>{t(locale, "issue-staff")}</a>" · "<a href=templates>{t(locale, "template-all")}</a></p>
                {self.untold(locale)}
                {self.interrupted(locale)}
                {self.owed(locale)}
                {self.waiting(locale)}
                {self.find(locale)}
                {narrow(locale, self)}
                {self.table(locale)}
                {self.pages(locale)}
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

    /// The box for the number of a case; it leads there.
    fn find(&self, locale: Locale) -> impl IntoView + use<> {
        let action = Path::Officer(Place::Home(self.organization.clone())).href(locale);
        let name = *REFERENCE.get(locale);
        let typed = self.unknown.clone().unwrap_or_default();
        let (class, described) = match self.unknown {
            Some(_) => ("field field--wrong cases__find", Some("case-error")),
            None => ("field cases__find", None),
        };
        let error = self.unknown.is_some().then(|| {
            view! { <p class="field__error" id="case-error">{t(locale, "officer-find-none")}</p> }
        });
        view! {
            <form method="get" action=action role="search" aria-label=t(locale, "officer-find")>
                <div class=class>
                    <label class="field__label" for="case">{t(locale, "officer-find")}</label>
                    {error}
                    <div class="cases__row">
                        <input class="field__box field__box--short" id="case" name=name value=typed
                            autocomplete="off" aria-describedby=described
                            aria-invalid=described.map(|_| "true")/>
                        <button class="button button--quiet">{t(locale, "officer-find-open")}</button>
                    </div>
                </div>
            </form>
        }
    }

    fn table(&self, locale: Locale) -> impl IntoView + use<> {
        let count = self.filter.count(&self.tallies);
        let title = tr(locale, "officer-listed", &[("count", count.into()), ("shown", number(locale, count).into())]);
        if self.rows.is_empty() {
            let id = if self.tallies.is_empty() { "officer-none" } else { "officer-none-here" };
            return view! { <p>{t(locale, id)}</p> }.into_any();
        }
        let rows: Vec<_> = self.rows.iter().map(|row| self.row(locale, row)).collect();
        let heads: Vec<_> =
            HEADS.iter().map(|id| view! { <th scope="col" role="columnheader">{t(locale, id)}</th> }).collect();
        let table = view! {
            <table class="worklist" role="table">
                <caption class="worklist__title">{title}</caption>
                <thead role="rowgroup" class="worklist__heads"><tr role="row">{heads}</tr></thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        };
        if !self.can_tick() {
            return table.into_any();
        }
        let action = bulk::Place::Check(self.organization.clone()).href(locale);
        let all = bulk::all_link(locale, (&self.organization, self.filter, self.edge.as_ref()));
        view! { <form method="get" action=action>{table}{all}{bulk::buttons(locale)}</form> }.into_any()
    }

    /// With what is decided no step can be done.
    fn can_tick(&self) -> bool {
        self.filter.stage != Some(Stage::Decided)
    }

    fn row(&self, locale: Locale, row: &Row) -> impl IntoView + use<> {
        let href = Path::Officer(Place::Case(self.organization.clone(), row.reference)).href(locale);
        let [_, state, sent, left, who] = HEADS.map(|id| t(locale, id));
        let late = (row.until.near == Near::Late).then_some("worklist__late");
        let sampled = row.sampled.then(|| t(locale, "officer-sampled-mark"));
        let closer: Vec<_> = row
            .closer
            .iter()
            .map(|words| *words.get(locale))
            .chain(sampled)
            .map(|words| view! { <small class="worklist__small">{words}</small> })
            .collect();
        view! {
            <tr role="row">
                <th scope="row" role="rowheader">
                    {self.can_tick().then(|| bulk::tick(locale, row.reference, self.ticked))}
                    <a href=href>{row.reference.to_string()}</a>
                    <small class="worklist__small">{*row.program.name.get(locale)}</small>
                    {closer}
                </th>
                <td role="cell" data-head=state>{state_name(locale, row.state)}</td>
                <td role="cell" data-head=sent>{on(locale, row.sent)}</td>
                <td role="cell" data-head=left><span class=late>{until(locale, row.until)}</span></td>
                <td role="cell" data-head=who>{hands(locale, row.hands)}</td>
            </tr>
        }
    }

    /// The way on, the way back to the beginning, and all of it as a file.
    fn pages(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let at = |edge| Path::Officer(Place::List(self.organization.clone(), self.filter, edge)).href(locale);
        let first = self.edge.is_some().then(|| {
            view! { <li><a href=at(None)>{t(locale, "officer-page-first")}</a></li> }
        });
        let previous = self.previous.clone().map(|edge| {
            view! { <li><a href=at(Some(edge)) rel="prev">{t(locale, "officer-page-previous")}</a></li> }
        });
        let next = self.next.clone().map(|next| {
            view! { <li><a href=at(Some(next)) rel="next">{t(locale, "officer-page-next")}</a></li> }
        });
        let file = Path::Officer(Place::FileOfAll(self.organization.clone(), self.filter)).href(locale);
        let flags = self.programs.iter().any(|program| !program.scrutiny.flags.is_empty());
        let figures = flags.then(|| {
            let href = Path::Officer(Place::Figures(self.organization.clone())).href(locale);
            view! { <li><a href=href>{t(locale, "officer-figures")}</a></li> }
        });
        (!self.rows.is_empty()).then(|| {
            view! {
                <nav aria-label=t(locale, "officer-pages")>
                    <ul role="list" class="inline-list inline-list--links">
                        {first}{previous}{next}
                        <li><a href=file>{t(locale, "officer-file")}</a></li>
                        {figures}
                    </ul>
                </nav>
            }
        })
    }
}
