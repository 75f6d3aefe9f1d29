//! The addresses of this feature, each for the organization of a code.

use crate::{
    desk,
    locale::{Locale, Localized},
    reference::Reference,
};

const ROOT: Localized<&str> = Localized::new("unreached", "personnes-non-jointes");

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Whom letters of this desk did not reach.
    Home(String),
    /// One of them, by the reference of their question.
    One(String, Reference),
}

impl Place {
    pub fn href(&self, locale: Locale) -> String {
        match self {
            Self::Home(organization) => {
                format!("{}/{}", desk::Place::Home(organization.clone()).href(locale), ROOT.get(locale))
            }
            Self::One(organization, reference) => Self::one(locale, organization, &reference.to_string()),
        }
    }

    /// The same for any text in the place of the reference: the router needs it.
    pub fn one(locale: Locale, organization: &str, reference: &str) -> String {
        format!("{}/{reference}", Self::Home(organization.to_owned()).href(locale))
    }
}
