//! The queue: what waits, the oldest promise first.

use leptos::prelude::*;

use super::{
    Hand, Place,
    bar::{Here, bar},
    span,
};
use crate::{
    handoff::{Way, Window, Zone, say},
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    reference::Reference,
    shell::{Head, Page},
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
    pub hand: Hand,
}

#[derive(Clone, Debug)]
pub struct QueuePage {
    /// The code of the organization, and its name.
    pub organization: String,
    pub name: String,
    /// The zone of the desk.
    pub zone: Zone,
    pub waiting: Vec<Waiting>,
}

impl Page for QueuePage {
    fn head(&self, locale: Locale) -> Head {
        let title = tr(locale, "desk-title", &[("organization", self.name.as_str().into())]);
        Head::new(Path::Desk(Place::Home(self.organization.clone())), title, t(locale, "desk-lead")).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let mine = |waiting: &&Waiting| matches!(waiting.hand, Hand::Mine(_));
        let free = |waiting: &&Waiting| waiting.hand == Hand::Free;
        let other = |waiting: &&Waiting| matches!(waiting.hand, Hand::Other(_));
        view! {
            <div class="staff">
                {bar(locale, &self.organization, Here::Queue, "")}
                <h1>{tr(locale, "desk-title", &[("organization", self.name.as_str().into())])}</h1>
                <div class="bench bench--queue">
                    {self.panel(locale, ("mine", t(locale, "desk-mine"), t(locale, "desk-mine-none")), mine)}
                    {self.panel(locale, ("waiting", t(locale, "desk-waiting"), t(locale, "desk-waiting-none")), free)}
                    {self.panel(locale, ("others", t(locale, "desk-others"), t(locale, "desk-others-none")), other)}
                </div>
            </div>
        }
        .finish()
    }
}

impl QueuePage {
    fn panel<F: Fn(&&Waiting) -> bool>(
        &self,
        locale: Locale,
        (id, title, none): (&'static str, &'static str, &'static str),
        here: F,
    ) -> impl IntoView + use<F> {
        let items: Vec<_> = self.waiting.iter().filter(here).map(|waiting| self.item(locale, waiting)).collect();
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

    fn item(&self, locale: Locale, waiting: &Waiting) -> impl IntoView + use<> {
        let href = Path::Desk(Place::Request(self.organization.clone(), waiting.reference)).href(locale);
        let reference = waiting.reference.to_string();
        let title = waiting.service.clone().unwrap_or_else(|| t(locale, "desk-no-service").to_owned());
        let late = waiting.left < 0;
        let left = span(locale, waiting.left.abs());
        let left = tr(locale, if late { "desk-late" } else { "desk-left" }, &[("span", left.into())]);
        let waited = tr(locale, "desk-waited", &[("span", span(locale, waiting.waited).into())]);
        let how = [way(locale, waiting.way), say::language(locale, waiting.locale), &waited, &reference].join(" · ");
        let window = waiting.window.map(|window| {
            view! { <span class="queue__more queue__more--window">{say::window_in(locale, self.zone, window)}</span> }
        });
        view! {
            <li class="queue__item">
                <a class="queue__link" href=href>
                    <strong class="queue__name">{title}</strong>
                    <span class=if late { "queue__left queue__left--late" } else { "queue__left" }>{left}</span>
                    <span class="queue__more">{how}</span>
                    {window}
                </a>
            </li>
        }
    }
}

fn way(locale: Locale, way: Way) -> &'static str {
    match way {
        Way::Callback => t(locale, "desk-callback"),
        Way::Writing => t(locale, "desk-writing"),
        Way::InPerson => t(locale, "desk-in-person"),
        Way::Phone => t(locale, "desk-phone"),
    }
}
