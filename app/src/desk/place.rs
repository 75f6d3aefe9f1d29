//! The addresses of the desk, each for the organization of a code.

use super::Filter;
use crate::{
    locale::{Locale, Localized},
    path::segment,
    reference::Reference,
    shift, telling,
};

const ROOT: Localized<&str> = Localized::new("desk", "centre-de-reponse");
const REQUEST: Localized<&str> = Localized::new("request", "demande");
const EVENTS: Localized<&str> = Localized::new("events", "evenements");
const CALLBACKS: Localized<&str> = Localized::new("callbacks", "rappels");
const EXPERTS: Localized<&str> = Localized::new("experts", "specialistes");
const OUTCOME: Localized<&str> = Localized::new("figures", "chiffres");
const FILES: Localized<&str> = Localized::new("files", "fichiers");
const KEYS: Localized<&str> = Localized::new("keys", "touches");
const NEXT: Localized<&str> = Localized::new("next", "suivante");
/// The query variable of the request after which the next one comes.
pub const AFTER: &str = "after";
const CALL: Localized<&str> = Localized::new("call", "appel");

/// What follows the code of an organization where one practices: the same word in both languages.
const PRACTICE: &str = "/simulation";

/// What stands in the place of the code of an organization, so that every link of a page leads to practice again.
pub fn practice_of(organization: &str) -> String {
    [organization, PRACTICE].concat()
}

/// The organization for whose desk one practices; nothing for a real desk.
pub fn practiced(code: &str) -> Option<&str> {
    code.strip_suffix(PRACTICE)
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The first page, for the organization of this code.
    Home(String),
    /// The first page, narrowed.
    Queue(String, Filter),
    /// What changes on it, as a stream.
    Events(String, Filter),
    /// Who is to be called.
    Callbacks(String),
    /// Whom staff can ask.
    Experts(String),
    /// How the questions that it had were answered.
    Outcome(String),
    /// One request.
    Request(String, Reference),
    /// What happened to it since so much was seen, as a stream.
    News(String, Reference, usize),
    /// A file that came with it, by its number.
    File(String, Reference, i64),
    /// Whom letters did not reach: the addresses stand in their own feature.
    Telling(telling::Place),
    /// The next request that waits; not the one of this reference.
    Next(String, Option<Reference>),
    /// What single keys do.
    Keys(String),
    /// Who is there and who has what: the addresses stand in their own feature.
    Shift(shift::Place),
    /// Somebody is on the phone: what they read out, where they did.
    Call(String, Option<String>),
}

impl Place {
    pub fn href(&self, locale: Locale) -> String {
        match self {
            Self::Home(organization) => format!("/{}/{}/{organization}", locale.code(), ROOT.get(locale)),
            Self::Queue(organization, filter) => Self::Home(organization.clone()).href(locale) + &filter.query(locale),
            Self::Events(organization, filter) => within(locale, organization, EVENTS) + &filter.query(locale),
            Self::Callbacks(organization) => within(locale, organization, CALLBACKS),
            Self::Experts(organization) => within(locale, organization, EXPERTS),
            Self::Next(organization, None) => within(locale, organization, NEXT),
            Self::Next(organization, Some(after)) => {
                format!("{}?{AFTER}={after}", within(locale, organization, NEXT))
            }
            Self::Keys(organization) => within(locale, organization, KEYS),
            Self::Telling(place) => place.href(locale),
            Self::Shift(place) => place.href(locale),
            Self::Outcome(organization) => within(locale, organization, OUTCOME),
            Self::Request(organization, reference) => Self::request(locale, organization, &reference.to_string()),
            Self::News(organization, reference, seen) => {
                let at = Self::news(locale, organization, &reference.to_string());
                format!("{at}?{}={seen}", Self::SEEN)
            }
            Self::File(organization, reference, number) => {
                Self::file(locale, organization, (&reference.to_string(), &number.to_string()))
            }
            Self::Call(organization, None) => within(locale, organization, CALL),
            Self::Call(organization, Some(code)) => {
                format!("{}?{}={code}", Self::Call(organization.clone(), None).href(locale), segment::CODE)
            }
        }
    }

    /// The address of a request, for any text in the place of the reference: the router needs it.
    pub fn request(locale: Locale, organization: &str, reference: &str) -> String {
        format!("{}/{}/{reference}", Self::Home(organization.to_owned()).href(locale), REQUEST.get(locale))
    }

    /// The query variable that says how much was seen.
    pub const SEEN: &str = "seen";

    /// The same for what happens to it.
    pub fn news(locale: Locale, organization: &str, reference: &str) -> String {
        format!("{}/{}", Self::request(locale, organization, reference), EVENTS.get(locale))
    }

    /// The same for a file.
    pub fn file(locale: Locale, organization: &str, (reference, number): (&str, &str)) -> String {
        format!("{}/{}/{number}", Self::request(locale, organization, reference), FILES.get(locale))
    }
}

fn within(locale: Locale, organization: &str, segment: Localized<&str>) -> String {
    format!("{}/{}", Place::Home(organization.to_owned()).href(locale), segment.get(locale))
}
