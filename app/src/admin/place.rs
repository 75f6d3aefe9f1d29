//! The addresses of the administration.

use crate::locale::{Locale, Localized};

const ROOT: Localized<&str> = Localized::new("admin", "administration");
const LETTERS: Localized<&str> = Localized::new("letters", "courrier");

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    Home,
    /// Where a letter that failed is sent again.
    Letters,
}

impl Place {
    pub fn href(&self, locale: Locale) -> String {
        let root = format!("/{}/{}", locale.code(), ROOT.get(locale));
        match self {
            Self::Home => root,
            Self::Letters => format!("{root}/{}", LETTERS.get(locale)),
        }
    }
}
