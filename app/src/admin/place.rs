//! The addresses of the administration.

use crate::locale::{Locale, Localized};

const ROOT: Localized<&str> = Localized::new("admin", "administration");
const LETTERS: Localized<&str> = Localized::new("letters", "courrier");
const OUTCOME: Localized<&str> = Localized::new("figures", "chiffres");
const POWERS: Localized<&str> = Localized::new("powers", "droits-d-acces");
const ALL: Localized<&str> = Localized::new("organizations", "organisations");
const NEW: Localized<&str> = Localized::new("new", "nouvelle");
/// What the address says once a power was taken away.
const REVOKED: &str = "revoked";

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    Home,
    /// Where a letter that failed is sent again.
    Letters,
    /// How the questions of every desk were answered.
    Outcome,
    /// Who may do what, and what was done there last.
    Powers(Option<Done>),
    /// The organizations that were added here.
    Organizations,
    NewOrganization,
    /// One of them, by its code.
    Organization(String),
    /// The same, once it was kept.
    OrganizationKept(String),
}

/// What was done, as the page that follows says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    Revoked,
}

impl Done {
    /// Reads what follows an address.
    pub fn parse(query: &str) -> Option<Self> {
        (query == REVOKED).then_some(Self::Revoked)
    }
}

impl Place {
    /// What follows the address of an organization that was kept just now.
    pub const KEPT: &str = "kept";

    pub fn href(&self, locale: Locale) -> String {
        let root = format!("/{}/{}", locale.code(), ROOT.get(locale));
        match self {
            Self::Home => root,
            Self::Letters => format!("{root}/{}", LETTERS.get(locale)),
            Self::Outcome => format!("{root}/{}", OUTCOME.get(locale)),
            Self::Powers(None) => format!("{root}/{}", POWERS.get(locale)),
            Self::Powers(Some(Done::Revoked)) => format!("{root}/{}?{REVOKED}", POWERS.get(locale)),
            Self::Organizations => format!("{root}/{}", ALL.get(locale)),
            Self::NewOrganization => format!("{root}/{}/{}", ALL.get(locale), NEW.get(locale)),
            Self::Organization(code) => format!("{root}/{}/{code}", ALL.get(locale)),
            Self::OrganizationKept(code) => format!("{root}/{}/{code}?{}", ALL.get(locale), Self::KEPT),
        }
    }
}
