//! The addresses of this feature.

use crate::locale::{Locale, Localized};

const ROOT: Localized<&str> = Localized::new("my-page", "mon-espace");

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    Home,
}

impl Place {
    pub fn href(&self, locale: Locale) -> String {
        match self {
            Self::Home => format!("/{}/{}", locale.code(), ROOT.get(locale)),
        }
    }
}
