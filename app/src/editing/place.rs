//! The addresses of this feature, and how they name a record.

use crate::locale::{Locale, Localized};

const ROOT: Localized<&str> = Localized::new("content", "contenu");
const REVIEW: Localized<&str> = Localized::new("review", "revision");
const BEGIN: Localized<&str> = Localized::new("new-service", "nouveau-service");
const MISSED: Localized<&str> = Localized::new("missed-words", "mots-sans-resultat");
const WITHDRAWAL: Localized<&str> = Localized::new("withdrawal", "retrait");
const COMMENTS: Localized<&str> = Localized::new("comments", "commentaires");
const CONTRIBUTORS: Localized<&str> = Localized::new("contributors", "organisations-collaboratrices");
const CONTRIBUTIONS: Localized<&str> = Localized::new("contributions", "contributions");
const HISTORY: Localized<&str> = Localized::new("history", "historique");

/// The query variable that names the language written first.
pub const FIRST: &str = "first";

/// The button that puts the other language first.
pub const TURN: &str = "turn";

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Service,
    Collection,
}

impl Kind {
    pub const ALL: [Self; 2] = [Self::Service, Self::Collection];

    /// The value of the column.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::Collection => "collection",
        }
    }

    const fn segment(self) -> Localized<&'static str> {
        match self {
            Self::Service => Localized::new("services", "services"),
            Self::Collection => Localized::new("collections", "dossiers"),
        }
    }

    /// Reads the value of the column.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Reads what stands in an address.
    pub fn at(locale: Locale, segment: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| *kind.segment().get(locale) == segment)
    }
}

/// A record that can be edited.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Record {
    pub kind: Kind,
    pub id: String,
}

/// The first field of each names the organization by its code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// What waits, and what the organization has.
    Home(String),
    /// Beginning a service.
    Begin(String),
    /// The words that people searched for in vain.
    Missed(String),
    Edit(String, Record),
    Review(String, Record),
    /// What is said about one field, by its name.
    Comments(String, Record, String),
    History(String, Record),
    /// Withdrawing it from the portal.
    Withdrawal(String, Record),
    /// Who contributes to a collection.
    Contributors(String, Record),
    /// What an organization contributed, by its code, for whoever reviews it.
    Contribution(String, Record, String),
    /// What is said about one field of that, by its name.
    ContributionComments(String, Record, String, String),
    /// One revision, by its number.
    Revision(String, Record, i64),
}

impl Place {
    pub fn href(&self, locale: Locale) -> String {
        match self {
            Self::Home(organization) => ["", locale.code(), ROOT.get(locale), organization].join("/"),
            Self::Begin(organization) => {
                [Self::Home(organization.clone()).href(locale).as_str(), BEGIN.get(locale)].join("/")
            }
            Self::Missed(organization) => {
                [Self::Home(organization.clone()).href(locale).as_str(), MISSED.get(locale)].join("/")
            }
            Self::Edit(organization, record) => {
                let home = Self::Home(organization.clone()).href(locale);
                [home.as_str(), record.kind.segment().get(locale), &record.id].join("/")
            }
            Self::Review(organization, record) => under(organization, record, locale, REVIEW.get(locale)),
            Self::Comments(organization, record, field) => {
                [&under(organization, record, locale, COMMENTS.get(locale)), field.as_str()].join("/")
            }
            Self::Contributors(organization, record) => under(organization, record, locale, CONTRIBUTORS.get(locale)),
            Self::Contribution(organization, record, from) => {
                [&under(organization, record, locale, CONTRIBUTIONS.get(locale)), from.as_str()].join("/")
            }
            Self::ContributionComments(organization, record, from, field) => {
                let page = Self::Contribution(organization.clone(), record.clone(), from.clone()).href(locale);
                [page.as_str(), COMMENTS.get(locale), field].join("/")
            }
            Self::Withdrawal(organization, record) => under(organization, record, locale, WITHDRAWAL.get(locale)),
            Self::History(organization, record) => under(organization, record, locale, HISTORY.get(locale)),
            Self::Revision(organization, record, number) => {
                let history = Self::History(organization.clone(), record.clone()).href(locale);
                [history.as_str(), &number.to_string()].join("/")
            }
        }
    }

    /// The addresses as the router knows them: for any organization and record.
    pub fn routes(locale: Locale) -> [String; 9] {
        let root = ["", locale.code(), ROOT.get(locale), "{org}"].join("/");
        let begin = [root.as_str(), BEGIN.get(locale)].join("/");
        let missed = [root.as_str(), MISSED.get(locale)].join("/");
        let edit = [root.as_str(), "{kind}", "{id}"].join("/");
        let history = [edit.as_str(), HISTORY.get(locale)].join("/");
        let review = [edit.as_str(), REVIEW.get(locale)].join("/");
        let revision = [history.as_str(), "{number}"].join("/");
        let comments = [edit.as_str(), COMMENTS.get(locale), "{field}"].join("/");
        let withdrawal = [edit.as_str(), WITHDRAWAL.get(locale)].join("/");
        [root, missed, edit, review, history, revision, comments, withdrawal, begin]
    }
}

impl Place {
    /// The addresses of what several organizations do together.
    pub fn shared_routes(locale: Locale) -> [String; 3] {
        let edit = ["", locale.code(), ROOT.get(locale), "{org}", "{kind}", "{id}"].join("/");
        let contributors = [edit.as_str(), CONTRIBUTORS.get(locale)].join("/");
        let contribution = [edit.as_str(), CONTRIBUTIONS.get(locale), "{from}"].join("/");
        let comments = [contribution.as_str(), COMMENTS.get(locale), "{field}"].join("/");
        [contributors, contribution, comments]
    }
}

fn under(organization: &str, record: &Record, locale: Locale, segment: &str) -> String {
    let edit = Place::Edit(organization.to_owned(), record.clone()).href(locale);
    [edit.as_str(), segment].join("/")
}
