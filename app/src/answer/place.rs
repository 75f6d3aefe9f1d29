//! The addresses of this feature. Those of editors stand under the content of their organization, those of officers
//! under its desk.

use super::AnswerId;
use crate::{
    desk, editing,
    locale::{Locale, Localized},
    reference::Reference,
};

const ROOT: Localized<&str> = Localized::new("answers", "reponses");
const SOURCE: Localized<&str> = Localized::new("source", "source");

/// The query variables of what is opened from the page of a request.
const ANSWER: &str = "answer";
const SERVICE: &str = "service";

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    One(AnswerId),
    /// The answers of an organization, by its code.
    Staff(String),
    Edit(String, AnswerId),
    /// What was corrected, at the desk of an organization.
    Recalls(String),
    /// Who was told an answer by this desk.
    Recall(String, AnswerId),
    /// What is opened from the page of a request, so that it is written down.
    Source(String, Reference, Source),
}

/// What staff look up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    Answer(AnswerId),
    /// By its public id.
    Service(String),
}

impl Source {
    /// Reads what a query names.
    pub fn parse(name: &str, value: &str) -> Option<Self> {
        match name {
            ANSWER => AnswerId::parse(value).map(Self::Answer),
            SERVICE => Some(Self::Service(value.to_owned())),
            _ => None,
        }
    }

    /// The value of the column.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Answer(_) => ANSWER,
            Self::Service(_) => SERVICE,
        }
    }

    pub fn record(&self) -> &str {
        match self {
            Self::Answer(id) => id.as_str(),
            Self::Service(id) => id,
        }
    }
}

impl Place {
    pub fn href(&self, locale: Locale) -> String {
        let root = ROOT.get(locale);
        let content = |organization: &String| editing::Place::Home(organization.clone()).href(locale);
        let desk = |organization: &String| desk::Place::Home(organization.clone()).href(locale);
        match self {
            Self::One(id) => format!("/{}/{root}/{id}", locale.code()),
            Self::Staff(organization) => format!("{}/{root}", content(organization)),
            Self::Edit(organization, id) => format!("{}/{root}/{id}", content(organization)),
            Self::Recalls(organization) => format!("{}/{root}", desk(organization)),
            Self::Recall(organization, id) => format!("{}/{root}/{id}", desk(organization)),
            Self::Source(organization, reference, source) => {
                let at = Self::source(locale, organization, &reference.to_string());
                format!("{at}?{}={}", source.kind(), source.record())
            }
        }
    }

    /// The addresses of one as the router knows them: to the public, to editors, at the desk; and what is opened from
    /// there.
    pub fn routes(locale: Locale) -> [String; 4] {
        let organization = || "{org}".to_owned();
        let under = |place: Self| format!("{}/{{answer}}", place.href(locale));
        let public = format!("/{}/{}/{{answer}}", locale.code(), ROOT.get(locale));
        let source = Self::source(locale, "{org}", "{reference}");
        [public, under(Self::Staff(organization())), under(Self::Recalls(organization())), source]
    }

    fn source(locale: Locale, organization: &str, reference: &str) -> String {
        format!("{}/{}", desk::Place::request(locale, organization, reference), SOURCE.get(locale))
    }
}
