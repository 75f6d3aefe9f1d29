//! What waits, and what the organization has.

use leptos::prelude::*;

use super::{
    Place, Record, State,
    shared::{Ended, contributed_by, owned_by},
    tag::{aged_tag, comments_tag, state_tag},
    translation,
    withdrawal_page::Stage,
};
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
    /// Collections of others to which it contributes.
    pub shared: Vec<Entry>,
    /// What it contributed to until not long ago.
    pub ended: Vec<Ended>,
    pub withdrawals: Vec<Ending>,
    /// How many of its pages have links that somebody should see to.
    pub links: usize,
}

/// A record that is withdrawn from the portal, or about to be.
#[derive(Clone, Debug)]
pub struct Ending {
    pub record: Record,
    pub name: String,
    pub stage: Stage,
}

/// A draft that is not published yet.
#[derive(Clone, Debug)]
pub struct Waiting {
    pub entry: Entry,
    /// The code of the organization that contributed it.
    pub from: Option<String>,
    pub whose: Whose,
    /// When it was changed last, formatted.
    pub changed: String,
    /// How many comments are still open.
    pub comments: usize,
    pub held: Option<Held>,
    /// Of one that is being translated.
    pub due: Option<Due>,
}

/// Until when somebody translates a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The last day, formatted.
    pub day: String,
    pub late: bool,
}

impl Waiting {
    /// What one can do something about stands before what waits for others: late from a translator, to review, not
    /// published at its hour, sent back, with comments, begun; then in translation, in review with somebody else, and
    /// what is scheduled.
    pub fn rank(&self) -> u8 {
        match (self.entry.state, self.whose, self.held) {
            (Some(State::Translation), ..) if self.due.as_ref().is_some_and(|due| due.late) => 0,
            (Some(State::Translation), ..) => 6,
            (Some(State::Review), Whose::Theirs, _) => 1,
            (Some(State::Review), Whose::Yours, _) => 7,
            (Some(State::Scheduled), ..) => 8,
            (_, _, Some(Held::Hindered)) => 2,
            (_, _, Some(Held::SentBack)) => 3,
            _ if self.comments > 0 => 4,
            _ => 5,
        }
    }
}

/// Why a draft is back with those who write it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Held {
    /// It was not published at its hour.
    Hindered,
    SentBack,
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
    /// The name of another organization: who owns it, or contributed it.
    pub organization: Option<String>,
}

impl Page for HomePage {
    fn head(&self, locale: Locale) -> Head {
        let title = tr(locale, "editing-title", &[("organization", self.name.as_str().into())]);
        Head::new(Path::Editing(Place::Home(self.organization.clone())), title, t(locale, "editing-lead")).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let waiting: Vec<_> = self.waiting.iter().map(|waiting| self.waiting(locale, waiting)).collect();
        let begin = Path::Editing(Place::Begin(self.organization.clone())).href(locale);
        let missed = Path::Editing(Place::Missed(self.organization.clone())).href(locale);
        let alerts = Path::Alert(alert::Place::Staff(self.organization.clone())).href(locale);
        let answers = Path::Answer(answer::Place::Staff(self.organization.clone())).href(locale);
        let nothing = waiting.is_empty().then(|| view! { <p class="hint">{t(locale, "editing-nothing-waits")}</p> });
        view! {
            <div class="staff staff--flow">
                <h1>{tr(locale, "editing-title", &[("organization", self.name.as_str().into())])}</h1>
                <p class="staff__lead">{t(locale, "editing-lead")}</p>
                <p><a class="button button--quiet" href=begin>{t(locale, "editing-begin")}</a></p>
                <p><a href=missed>{t(locale, "editing-missed")}</a></p>
                {link::line(locale, &self.organization, self.links)}
                <p><a href=alerts>{t(locale, "alert-title")}</a></p>
                <p><a href=answers>{t(locale, "answer-all")}</a></p>
                <h2>{t(locale, "editing-waits")}</h2>
                {nothing}
                <ul role="list" class="work">{waiting}</ul>
                {self.ended(locale)}
                {self.withdrawals(locale)}
                <h2>{t(locale, "editing-collections")}</h2>
                {self.list(locale, &self.collections)}
                {self.shared(locale)}
                <h2>{t(locale, "editing-services")}</h2>
                {self.list(locale, &self.services)}
            </div>
        }
        .finish()
    }
}

impl HomePage {
    fn waiting(&self, locale: Locale, waiting: &Waiting) -> impl IntoView + use<> {
        let Waiting { entry, from, changed, comments, .. } = waiting;
        let of =
            |place: fn(String, Record) -> Place| Path::Editing(place(self.organization.clone(), entry.record.clone()));
        let path = match (from, entry.state) {
            (Some(from), _) => {
                let (organization, record) = (self.organization.clone(), entry.record.clone());
                Path::Editing(Place::Contribution(organization, record, from.clone()))
            }
            (None, Some(State::Review | State::Scheduled)) => of(Place::Review),
            (None, Some(State::Translation)) => translation::path(&self.organization, &entry.record),
            (None, _) => of(Place::Edit),
        };
        let note = note(locale, waiting);
        view! {
            <li class="work__entry">
                <a class="work__name" href=path.href(locale)>{entry.name.clone()}</a>
                {state_tag(locale, entry.state)}
                <span class="work__note">{note}" · "{changed.clone()}</span>
                {entry.organization.as_ref().map(|from| contributed_by(locale, from))}
                {comments_tag(locale, *comments)}
            </li>
        }
    }

    fn withdrawals(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let items: Vec<_> = self
            .withdrawals
            .iter()
            .map(|one| {
                let place = Place::Withdrawal(self.organization.clone(), one.record.clone());
                let (words, class) = match one.stage {
                    Stage::Asked(Whose::Theirs) => ("editing-for-you", "tag tag--late"),
                    Stage::Asked(Whose::Yours) => ("editing-end-note-asked", "tag"),
                    Stage::Approved => ("editing-end-note-approved", "tag tag--good"),
                    Stage::Done => ("editing-end-note-done", "tag"),
                };
                view! {
                    <li class="work__entry">
                        <a class="work__name" href=Path::Editing(place).href(locale)>{one.name.clone()}</a>
                        <span class=class>{t(locale, words)}</span>
                    </li>
                }
            })
            .collect();
        (!items.is_empty())
            .then(|| view! { <h2>{t(locale, "editing-ended")}</h2><ul role="list" class="work">{items}</ul> })
    }

    pub(super) fn list(&self, locale: Locale, entries: &[Entry]) -> AnyView {
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
                        {entry.organization.as_ref().map(|owner| owned_by(locale, owner))}
                    </li>
                }
            })
            .collect();
        view! { <ul role="list" class="work work--columns">{items}</ul> }.into_any()
    }
}

/// What a draft waits for.
fn note(locale: Locale, waiting: &Waiting) -> String {
    let words = match (waiting.entry.state, waiting.whose) {
        (Some(State::Draft), _) if waiting.held == Some(Held::Hindered) => "editing-not-published",
        (Some(State::Draft), _) if waiting.held == Some(Held::SentBack) => "editing-was-sent-back",
        (Some(State::Translation), _) => return waiting.due.as_ref().map_or_else(String::new, |due| due.say(locale)),
        (Some(State::Review), Whose::Theirs) => "editing-for-you",
        (Some(State::Review), Whose::Yours) => "editing-for-others",
        (Some(State::Scheduled), _) => "editing-for-its-hour",
        (_, Whose::Yours) => "editing-yours",
        (_, Whose::Theirs) => "editing-theirs",
    };
    t(locale, words).to_owned()
}

impl Due {
    fn say(&self, locale: Locale) -> String {
        let words = if self.late { "translation-note-late" } else { "translation-note-due" };
        tr(locale, words, &[("date", self.day.as_str().into())])
    }
}
