//! The queue: what waits, the oldest promise first.

use leptos::prelude::*;

use super::{
    Filter, Hand, Nearness, Place, SCRIPT,
    bar::{Here, bar},
    narrow::narrow,
    practiced, span,
};
use crate::{
    handoff::{Way, Window, Zone, say},
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    shift,
    words::{t, tr},
};

/// A request in the queue: what is needed to choose it, and nothing that is personal.
#[derive(Clone, Debug)]
pub struct Waiting {
    pub reference: Reference,
    /// The name of the service that it is about.
    pub service: Option<String>,
    pub locale: Locale,
    pub way: Way,
    pub window: Option<Window>,
    /// How long it waits, and how long until what was promised (less than nothing: it is late). Milliseconds.
    pub waited: i64,
    pub left: i64,
    pub promise: Nearness,
    pub hand: Hand,
    pub complaint: bool,
    /// The title of the publication that is ordered.
    pub order: Option<String>,
}

#[derive(Clone, Debug)]
pub struct QueuePage {
    /// The code of the organization, and its name.
    pub organization: String,
    /// How many letters of this desk reached nobody.
    pub unreached: i64,
    pub name: String,
    /// The zone of the desk.
    pub zone: Zone,
    pub filter: Filter,
    /// Where whoever looks is away.
    pub away: Option<shift::Away>,
    pub waiting: Vec<Waiting>,
}

impl Page for QueuePage {
    fn head(&self, locale: Locale) -> Head {
        let title = tr(locale, "desk-title", &[("organization", self.name.as_str().into())]);
        Head::new(Path::Desk(Place::Queue(self.organization.clone(), self.filter)), title, t(locale, "desk-lead"))
            .unlisted()
            .module("desk.js")
            .module(SCRIPT)
    }

    fn body(&self, locale: Locale) -> Html {
        let events = Path::Desk(Place::Events(self.organization.clone(), self.filter)).href(locale);
        let events = practiced(&self.organization).is_none().then_some(events);
        view! {
            <div class="staff">
                {bar(locale, (&self.organization, self.unreached), Here::Queue, "")}
                <h1>{tr(locale, "desk-title", &[("organization", self.name.as_str().into())])}</h1>
                {self.away.as_ref().map(|away| away.notice(locale, &self.organization))}
                {narrow(locale, &self.organization, self.filter)}
                <div class="bench bench--queue" data-events=events>{self.panels(locale)}</div>
            </div>
        }
        .finish()
    }
}

impl QueuePage {
    /// The part of the page that changes while it is open.
    pub fn list(&self, locale: Locale) -> Html {
        self.panels(locale).finish()
    }

    fn panels(&self, locale: Locale) -> impl IntoView + use<> {
        let mine = |waiting: &&Waiting| matches!(waiting.hand, Hand::Mine(_) | Hand::Assigned);
        let free = |waiting: &&Waiting| waiting.hand == Hand::Free;
        let other = |waiting: &&Waiting| matches!(waiting.hand, Hand::Other(_) | Hand::Kept);
        let (none, nothing, nobody) =
            (t(locale, "desk-mine-none"), t(locale, "desk-waiting-none"), t(locale, "desk-others-none"));
        view! {
            {self.panel(locale, ("mine", t(locale, "desk-mine"), none), mine)}
            {self.panel(locale, ("waiting", t(locale, "desk-waiting"), nothing), free)}
            {self.panel(locale, ("others", t(locale, "desk-others"), nobody), other)}
        }
    }

    fn panel<F: Fn(&&Waiting) -> bool>(
        &self,
        locale: Locale,
        (id, title, none): (&'static str, &'static str, &'static str),
        here: F,
    ) -> impl IntoView + use<F> {
        let shown = self.waiting.iter().filter(here).filter(|waiting| waiting.is_shown(self.filter));
        let items: Vec<_> = shown.map(|waiting| item(locale, &self.organization, self.zone, waiting)).collect();
        let count = items.len().to_string();
        let list = match items.is_empty() {
            true => view! { <p class="panel__body hint">{none}</p> }.into_any(),
            false => view! { <ul class="queue" role="list">{items}</ul> }.into_any(),
        };
        view! {
            <section class=format!("panel panel--{id}") aria-labelledby=id>
                <div class="panel__head"><h2 id=id>{title}</h2><span class="hint">{count}</span></div>
                {list}
            </section>
        }
    }
}

impl Waiting {
    /// What is in one’s own hands is always shown.
    fn is_shown(&self, filter: Filter) -> bool {
        let subject = self.complaint || !filter.complaints;
        matches!(self.hand, Hand::Mine(_) | Hand::Assigned)
            || (subject && filter.shows(self.locale, self.way, self.promise))
    }

    /// How it stands to its promise.
    fn left(&self, locale: Locale) -> impl IntoView + use<> {
        let (class, id) = match self.promise {
            Nearness::Far => ("queue__left", "desk-left"),
            Nearness::Pressing => ("queue__left queue__left--pressing", "desk-pressing"),
            Nearness::Late => ("queue__left queue__left--late", "desk-late"),
        };
        let left = tr(locale, id, &[("span", span(locale, self.left.abs()).into())]);
        view! { <span class=class>{left}</span> }
    }
}

/// A request in a list, with the hour of its call on the clock of the desk, and of the person where that is another.
pub(super) fn item(locale: Locale, organization: &str, zone: Zone, waiting: &Waiting) -> impl IntoView + use<> {
    let href = Path::Desk(Place::Request(organization.to_owned(), waiting.reference)).href(locale);
    let reference = waiting.reference.to_string();
    let title = waiting
        .order
        .clone()
        .or_else(|| waiting.service.clone())
        .unwrap_or_else(|| t(locale, "desk-no-service").to_owned());
    let waited = tr(locale, "desk-waited", &[("span", span(locale, waiting.waited).into())]);
    let how = [way(locale, waiting.way), say::language(locale, waiting.locale), &waited, &reference].join(" · ");
    let complaint =
        waiting.complaint.then(|| view! { " "<span class="tag tag--late">{t(locale, "desk-complaint")}</span> });
    let order =
        waiting.order.is_some().then(|| view! { " "<span class="tag">{t(locale, "publication-desk-tag")}</span> });
    let window = waiting.window.map(|window| {
        let theirs = (window.zone != zone).then(|| {
            let theirs = [("window", say::window(locale, window).into())];
            view! { <span class="queue__more">{tr(locale, "desk-window-theirs", &theirs)}</span> }
        });
        view! {
            <span class="queue__more queue__more--window">{say::window_in(locale, zone, window)}</span>
            {theirs}
        }
    });
    view! {
        <li class="queue__item">
            <a class="queue__link" href=href>
                <strong class="queue__name">{title}{complaint}{order}</strong>
                {waiting.left(locale)}
                <span class="queue__more">{how}</span>
                {window}
            </a>
        </li>
    }
}

pub(super) fn way(locale: Locale, way: Way) -> &'static str {
    match way {
        Way::Callback => t(locale, "desk-callback"),
        Way::Writing => t(locale, "desk-writing"),
        Way::InPerson => t(locale, "desk-in-person"),
        Way::Phone => t(locale, "desk-phone"),
    }
}
