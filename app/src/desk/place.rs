//! The addresses of this feature.

use crate::locale::{Locale, Localized};

const ROOT: Localized<&str> = Localized::new("desk", "centre-de-reponse");

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The first page, for the organization of this code.
    Home(String),
}

impl Place {
    pub fn href(&self, locale: Locale) -> String {
        match self {
            Self::Home(organization) => format!("/{}/{}/{organization}", locale.code(), ROOT.get(locale)),
        }
    }
}
