//! The two languages, as equals.

use serde::{Deserialize, Serialize};

/// A language of the portal. It comes from the address, never from a guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Locale {
    En,
    Fr,
}

impl Locale {
    pub const ALL: [Self; 2] = [Self::En, Self::Fr];

    /// The first segment of an address, and the value of `lang`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
        }
    }

    /// The language as spoken in Canada (BCP 47), for formats and metadata.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en-CA",
            Self::Fr => "fr-CA",
        }
    }

    pub const fn other(self) -> Self {
        match self {
            Self::En => Self::Fr,
            Self::Fr => Self::En,
        }
    }

    /// Reads the code that stands in an address.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.code() == code)
    }
}

/// The same thing in both languages. Neither is a fallback for the other.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Localized<T> {
    pub en: T,
    pub fr: T,
}

impl<T> Localized<T> {
    pub const fn new(en: T, fr: T) -> Self {
        Self { en, fr }
    }

    /// Makes each side from its language.
    pub fn from_fn(mut make: impl FnMut(Locale) -> T) -> Self {
        Self { en: make(Locale::En), fr: make(Locale::Fr) }
    }

    pub const fn get(&self, locale: Locale) -> &T {
        match locale {
            Locale::En => &self.en,
            Locale::Fr => &self.fr,
        }
    }

    pub const fn get_mut(&mut self, locale: Locale) -> &mut T {
        match locale {
            Locale::En => &mut self.en,
            Locale::Fr => &mut self.fr,
        }
    }

    pub fn map<U>(&self, mut change: impl FnMut(&T) -> U) -> Localized<U> {
        Localized { en: change(&self.en), fr: change(&self.fr) }
    }
}

impl Localized<String> {
    /// The text in this language.
    pub fn text(&self, locale: Locale) -> String {
        self.get(locale).clone()
    }
}
