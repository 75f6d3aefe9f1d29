//! The addresses of this feature, each for the organization of a code.

use crate::{
    desk,
    locale::{Locale, Localized},
    reference::Reference,
};

const TEAM: Localized<&str> = Localized::new("team", "equipe");
const ASSIGN: Localized<&str> = Localized::new("assign", "confier");

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Who works at this desk.
    Team(String),
    /// One of them, by the number under which the audit names them.
    Colleague(String, String),
    /// Giving a request to somebody.
    Assign(String, Reference),
}

impl Place {
    pub fn href(&self, locale: Locale) -> String {
        match self {
            Self::Team(organization) => {
                format!("{}/{}", desk::Place::Home(organization.clone()).href(locale), TEAM.get(locale))
            }
            Self::Colleague(organization, person) => {
                format!("{}/{person}", Self::Team(organization.clone()).href(locale))
            }
            Self::Assign(organization, reference) => Self::assign(locale, organization, &reference.to_string()),
        }
    }

    /// The same for any text in the place of the reference: the router needs it.
    pub fn assign(locale: Locale, organization: &str, reference: &str) -> String {
        format!("{}/{}", desk::Place::request(locale, organization, reference), ASSIGN.get(locale))
    }
}
