//! What waits, and what the organization has.

use leptos::prelude::*;

use super::{Place, Record, State};
use crate::{
    alert, answer,
    html::{Finish, Html},
    link,
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct HomePage {
    /// The code of the organization, and its name.
    pub organization: String,
    pub name: String,
    pub waiting: Vec<Waiting>,
    pub services: Vec<Entry>,
    pub collections: Vec<Entry>,
    /// How many of its pages have links that somebody should see to.
    pub links: usize,
}

/// A draft that is not published yet.
#[derive(Clone, Debug)]
pub struct Waiting {
    pub entry: Entry,
    pub whose: Whose,
    /// When it was changed last, formatted.
    pub changed: String,
}

/// Whose draft it is, for whoever looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    Yours,
    Theirs,
}

/// A record in a list.
#[derive(Clone, Debug)]
pub struct Entry {
    pub record: Record,
    pub name: String,
    /// Of its draft, where it has one.
    pub state: Option<State>,
    /// The languages that wait for what the other one says.
    pub aged: Vec<Locale>,
}

impl Page for HomePage {
    fn head(&self, locale: Locale) -> Head {
        let title = tr(locale, "editing-title", &[("organization", self.name.as_str().into())]);
        Head::new(Path::Editing(Place::Home(self.organization.clone())), title, t(locale, "editing-lead")).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let waiting: Vec<_> = self.waiting.iter().map(|waiting| self.waiting(locale, waiting)).collect();
        let missed = Path::Editing(Place::Missed(self.organization.clone())).href(locale);
        let alerts = Path::Alert(alert::Place::Staff(self.organization.clone())).href(locale);
        let answers = Path::Answer(answer::Place::Staff(self.organization.clone())).href(locale);
        let nothing = waiting.is_empty().then(|| view! { <p class="hint">{t(locale, "editing-nothing-waits")}</p> });
        view! {
            <div class="staff staff--flow">
                <h1>{tr(locale, "editing-title", &[("organization", self.name.as_str().into())])}</h1>
                <p class="staff__lead">{t(locale, "editing-lead")}</p>
                <p><a href=missed>{t(locale, "editing-missed")}</a></p>
                {link::line(locale, &self.organization, self.links)}
                <p><a href=alerts>{t(locale, "alert-title")}</a></p>
                <p><a href=answers>{t(locale, "answer-all")}</a></p>
                <h2>{t(locale, "editing-waits")}</h2>
                {nothing}
                <ul role="list" class="work">{waiting}</ul>
                <h2>{t(locale, "editing-collections")}</h2>
                {self.list(locale, &self.collections)}
                <h2>{t(locale, "editing-services")}</h2>
                {self.list(locale, &self.services)}
            </div>
        }
        .finish()
    }
}

impl HomePage {
    fn waiting(&self, locale: Locale, waiting: &Waiting) -> impl IntoView + use<> {
        let Waiting { entry, whose, changed } = waiting;
        let place = match entry.state {
            Some(State::Review) => Place::Review(self.organization.clone(), entry.record.clone()),
            _ => Place::Edit(self.organization.clone(), entry.record.clone()),
        };
        let note = match (entry.state, whose) {
            (Some(State::Review), Whose::Theirs) => "editing-for-you",
            (Some(State::Review), Whose::Yours) => "editing-for-others",
            (_, Whose::Yours) => "editing-yours",
            (_, Whose::Theirs) => "editing-theirs",
        };
        view! {
            <li class="work__entry">
                <a class="work__name" href=Path::Editing(place).href(locale)>{entry.name.clone()}</a>
                {state_tag(locale, entry.state)}
                <span class="work__note">{t(locale, note)}" · "{changed.clone()}</span>
            </li>
        }
    }

    fn list(&self, locale: Locale, entries: &[Entry]) -> AnyView {
        if entries.is_empty() {
            return view! { <p class="hint">{t(locale, "editing-none")}</p> }.into_any();
        }
        let items: Vec<_> = entries
            .iter()
            .map(|entry| {
                let place = Place::Edit(self.organization.clone(), entry.record.clone());
                let aged: Vec<_> = entry.aged.iter().map(|behind| aged_tag(locale, *behind)).collect();
                view! {
                    <li class="work__entry">
                        <a class="work__name" href=Path::Editing(place).href(locale)>{entry.name.clone()}</a>
                        {state_tag(locale, entry.state)}
                        {aged}
                    </li>
                }
            })
            .collect();
        view! { <ul role="list" class="work work--columns">{items}</ul> }.into_any()
    }
}

/// The state of a draft, in words.
pub(super) fn state_tag(locale: Locale, state: Option<State>) -> Option<impl IntoView + use<>> {
    let (words, class) = match state? {
        State::Draft => ("editing-state-draft", "tag"),
        State::Review => ("editing-state-review", "tag tag--late"),
        State::Published => ("editing-state-published", "tag tag--good"),
        State::Withdrawn => ("editing-state-withdrawn", "tag"),
    };
    Some(view! { <span class=class>{t(locale, words)}</span> })
}

/// Says which language waits.
fn aged_tag(locale: Locale, behind: Locale) -> impl IntoView {
    let words = match behind {
        Locale::En => "editing-aged-english",
        Locale::Fr => "editing-aged-french",
    };
    view! { <span class="tag tag--late">{t(locale, words)}</span> }
}
