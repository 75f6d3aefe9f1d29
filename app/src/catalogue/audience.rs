//! The three gateways: who a service is for. Many to many.

use serde::{Deserialize, Serialize};

use crate::locale::Locale;

/// A gateway.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// People who live in Canada, and what they make together: not-for-profits, First Nations, provinces, towns.
    Canadians,
    /// People who visit, study, work, settle or become citizens.
    NonCanadians,
    Business,
}

impl Audience {
    pub const ALL: [Self; 3] = [Self::Canadians, Self::NonCanadians, Self::Business];

    /// The stable name in data files and in the API.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Canadians => "canadians",
            Self::NonCanadians => "non-canadians",
            Self::Business => "business",
        }
    }

    /// The segment of its address.
    pub const fn slug(self, locale: Locale) -> &'static str {
        match (self, locale) {
            (_, Locale::En) => self.id(),
            (Self::Canadians, Locale::Fr) => "canadiens",
            (Self::NonCanadians, Locale::Fr) => "non-canadiens",
            (Self::Business, Locale::Fr) => "entreprises",
        }
    }

    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|audience| audience.id() == id)
    }

    pub fn parse_slug(locale: Locale, slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|audience| audience.slug(locale) == slug)
    }
}
