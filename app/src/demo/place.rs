//! The addresses of the demonstration's people. What the portal asked of the provider travels in the query.

use crate::{
    locale::{Locale, Localized},
    path::Path,
};

const ROOT: Localized<&str> = Localized::new("demo", "demonstration");
const PAYER: Localized<&str> = Localized::new("demo-payer", "demonstration-paiement");

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Where one of them is chosen.
    People,
    /// One of them, by the name that the provider gives them.
    As(String),
    /// Where somebody pays without money.
    Payer,
}

impl Place {
    pub fn path(&self) -> Path {
        Path::Other(Localized::from_fn(|locale| self.href(locale)))
    }

    pub fn href(&self, locale: Locale) -> String {
        let root = format!("/{}/{}", locale.code(), ROOT.get(locale));
        match self {
            Self::People => root,
            Self::As(subject) => [root.as_str(), subject].join("/"),
            Self::Payer => format!("/{}/{}", locale.code(), PAYER.get(locale)),
        }
    }
}
