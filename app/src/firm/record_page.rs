//! What was done in a firm, by whom: filtered by person and by kind. A GET form: it keeps nothing.

use jiff::tz::TimeZone;
use leptos::prelude::*;

use super::{
    Act, Entry, Filter, KIND, PERSON, Place, Role, act_words,
    page::{Member, member_name},
    role_name,
    words::way_to,
};
use crate::{
    alert::moment,
    application,
    format::number,
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    words::{t, tr},
};

const HEADS: [&str; 4] = ["firm-record-person", "firm-record-kind", "firm-record-subject", "firm-record-when"];

/// Lines that a page shows.
pub const SHOWN: usize = 200;

#[derive(Clone, Debug)]
pub struct RecordPage {
    pub firm: Reference,
    /// As the register has it now.
    pub firm_name: Localized<String>,
    pub members: Vec<Member>,
    pub filter: Filter,
    /// The newest first.
    pub entries: Vec<Entry>,
    /// In which hours are told.
    pub zone: TimeZone,
}

impl Page for RecordPage {
    fn head(&self, locale: Locale) -> Head {
        let path = Path::Firm(Place::Record(self.firm, self.filter.clone()));
        let crumbs = way_to(locale, self.firm, self.firm_name.get(locale));
        Head::new(path, t(locale, "firm-record"), t(locale, "firm-record-lead")).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let file = Path::Firm(Place::RecordFile(self.firm, self.filter.clone())).href(locale);
        let many = u64::try_from(SHOWN).unwrap_or(u64::MAX);
        let more = (self.entries.len() >= SHOWN)
            .then(|| view! { <p>{tr(locale, "firm-record-more", &[("count", number(locale, many).into())])}</p> });
        let list = match self.entries.is_empty() {
            true => view! { <p>{t(locale, "firm-record-none")}</p> }.into_any(),
            false => self.table(locale).into_any(),
        };
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "firm-record")}</h1>
                <p class="hero__lead">{t(locale, "firm-record-lead")}</p>
            </div>
            {self.filters(locale)}
            <div class="flow">
                {more}
                {list}
                <div class="actions"><a class="button button--quiet" href=file>{t(locale, "firm-record-file")}</a></div>
            </div>
        }
        .finish()
    }
}

impl RecordPage {
    fn filters(&self, locale: Locale) -> impl IntoView + use<> {
        let action = Path::Firm(Place::Record(self.firm, Filter::default())).href(locale);
        let people = self.members.iter().map(|one| (one.number.to_string(), member_name(locale, &one.name)));
        let gone = ("0".to_owned(), t(locale, "firm-record-gone").to_owned());
        let acts = Act::ALL.map(|act| (act.code().to_owned(), act_words(locale, act).to_owned()));
        let person = self.filter.person.map(|number| number.to_string()).unwrap_or_default();
        let act = self.filter.act.map(Act::code).unwrap_or_default().to_owned();
        let first = [t(locale, "firm-record-everybody"), t(locale, "firm-record-everything")];
        view! {
            <form class="form flow" action=action>
                {choice(PERSON, t(locale, "firm-record-person"), first[0], people.chain([gone]).collect(), person)}
                {choice(KIND, t(locale, "firm-record-kind"), first[1], acts.into(), act)}
                <div class="actions"><button class="button">{t(locale, "firm-record-show")}</button></div>
            </form>
        }
    }

    fn table(&self, locale: Locale) -> impl IntoView + use<> {
        let heads = HEADS.map(|id| view! { <th scope="col" role="columnheader">{t(locale, id)}</th> });
        let rows: Vec<_> = self.entries.iter().map(|entry| self.row(locale, entry)).collect();
        view! {
            <table class="worklist" role="table">
                <caption class="worklist__title">{self.firm_name.text(locale)}</caption>
                <thead role="rowgroup" class="worklist__heads"><tr role="row">{heads}</tr></thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        }
    }

    fn row(&self, locale: Locale, entry: &Entry) -> impl IntoView + use<> {
        let [_, what, about, when] = HEADS.map(|id| t(locale, id));
        let reference = Reference::parse(&entry.about).map(|one| {
            let href = Path::Application(application::Place::One(one)).href(locale);
            view! { <a href=href>{one.to_string()}</a>" " }
        });
        view! {
            <tr role="row">
                <th scope="row" role="rowheader">{member_name(locale, &entry.noted.who)}</th>
                <td role="cell" data-head=what>{act_words(locale, entry.act)}</td>
                <td role="cell" data-head=about><span>{reference}{subject(locale, entry)}</span></td>
                <td role="cell" data-head=when>{moment(locale, entry.at, &self.zone)}</td>
            </tr>
        }
    }
}

pub(super) fn choice(
    name: &'static str,
    label: &'static str,
    first: &'static str,
    options: Vec<(String, String)>,
    chosen: String,
) -> impl IntoView {
    let options: Vec<_> = options
        .into_iter()
        .map(|(value, label)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{label}</option> }
        })
        .collect();
    view! {
        <div class="field">
            <label class="field__label" for=name>{label}</label>
            <select class="field__box field__box--select" id=name name=name>
                <option value="">{first}</option>
                {options}
            </select>
        </div>
    }
}

/// To whom or to what it was done: “Grace Chen · Reader”.
pub fn subject(locale: Locale, entry: &Entry) -> String {
    let role = Role::parse(&entry.noted.role).map(|role| role_name(locale, role).to_owned()).unwrap_or_default();
    let parts = [entry.noted.whom.clone(), role, entry.noted.what.clone()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}
