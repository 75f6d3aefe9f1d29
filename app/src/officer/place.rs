//! The addresses of this feature.

use crate::{
    locale::{Locale, Localized},
    reference::Reference,
};

const ROOT: Localized<&str> = Localized::new("officer", "programme");
const TAKE: Localized<&str> = Localized::new("take", "prendre");
const ASK: Localized<&str> = Localized::new("ask", "demander");
const DECIDE: Localized<&str> = Localized::new("decide", "decider");
const AGAIN: Localized<&str> = Localized::new("tell-again", "aviser-de-nouveau");
const FILES: Localized<&str> = Localized::new("files", "fichiers");

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The first page, for the organization of this code.
    Home(String),
    /// Telling the department’s own system once more.
    Again(String),
    Case(String, Reference),
    Take(String, Reference),
    Ask(String, Reference),
    Decide(String, Reference),
    /// A file that was sent: its number within the application.
    File(String, Reference, i64),
}

impl Place {
    pub fn href(&self, locale: Locale) -> String {
        let under =
            |organization: &str, rest: &str| format!("/{}/{}/{organization}{rest}", locale.code(), ROOT.get(locale));
        let act = |organization: &str, reference: &Reference, act: Localized<&str>| {
            under(organization, &format!("/{reference}/{}", act.get(locale)))
        };
        match self {
            Self::Home(organization) => under(organization, ""),
            Self::Again(organization) => under(organization, &format!("/{}", AGAIN.get(locale))),
            Self::Case(organization, reference) => under(organization, &format!("/{reference}")),
            Self::Take(organization, reference) => act(organization, reference, TAKE),
            Self::Ask(organization, reference) => act(organization, reference, ASK),
            Self::Decide(organization, reference) => act(organization, reference, DECIDE),
            Self::File(organization, reference, number) => {
                format!("{}/{number}", act(organization, reference, FILES))
            }
        }
    }
}

/// The shapes of the addresses that name a record, for the router.
pub mod shape {
    use super::{AGAIN, ASK, DECIDE, FILES, Place, TAKE};
    use crate::locale::Locale;

    pub fn home(locale: Locale) -> String {
        Place::Home("{org}".to_owned()).href(locale)
    }

    pub fn again(locale: Locale) -> String {
        format!("{}/{}", home(locale), AGAIN.get(locale))
    }

    pub fn case(locale: Locale) -> String {
        home(locale) + "/{application}"
    }

    pub fn take(locale: Locale) -> String {
        format!("{}/{}", case(locale), TAKE.get(locale))
    }

    pub fn ask(locale: Locale) -> String {
        format!("{}/{}", case(locale), ASK.get(locale))
    }

    pub fn decide(locale: Locale) -> String {
        format!("{}/{}", case(locale), DECIDE.get(locale))
    }

    pub fn file(locale: Locale) -> String {
        format!("{}/{}/{{number}}", case(locale), FILES.get(locale))
    }
}
