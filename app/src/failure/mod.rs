//! What a person reads when something fails, and the way on. Each has a reference number that staff can look up.

mod page;

pub use page::FailurePage;

use crate::locale::{Locale, Localized};

/// What failed, as far as a person needs to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    NotFound,
    /// A record that was there: what it was called.
    Gone {
        name: Option<Localized<String>>,
    },
    /// The request itself cannot be read.
    BadRequest,
    /// It came from another site.
    Forbidden,
    /// A form of before somebody signed in or out.
    Stale,
    MethodNotAllowed,
    /// One address sent too much.
    TooMany,
    TooBusy,
    /// Nothing can be kept for now.
    Unavailable,
    Internal,
}

impl Failure {
    pub const fn status(&self) -> u16 {
        match self {
            Self::BadRequest => 400,
            Self::Forbidden | Self::Stale => 403,
            Self::NotFound => 404,
            Self::MethodNotAllowed => 405,
            Self::Gone { .. } => 410,
            Self::TooMany => 429,
            Self::Internal => 500,
            Self::TooBusy | Self::Unavailable => 503,
        }
    }

    fn words(&self, locale: Locale) -> (&'static str, String) {
        use crate::words::{t, tr};
        match self {
            Self::NotFound => (t(locale, "failure-not-found"), t(locale, "failure-not-found-lead").to_owned()),
            Self::Gone { name: None } => (t(locale, "failure-gone"), t(locale, "failure-gone-lead").to_owned()),
            Self::Gone { name: Some(name) } => {
                (t(locale, "failure-gone"), tr(locale, "failure-gone-name", &[("name", name.text(locale).into())]))
            }
            Self::BadRequest => (t(locale, "failure-bad-request"), t(locale, "failure-bad-request-lead").to_owned()),
            Self::Forbidden => (t(locale, "failure-forbidden"), t(locale, "failure-forbidden-lead").to_owned()),
            Self::Stale => (t(locale, "failure-stale"), t(locale, "failure-stale-lead").to_owned()),
            Self::MethodNotAllowed => (t(locale, "failure-method"), t(locale, "failure-method-lead").to_owned()),
            Self::TooMany => (t(locale, "failure-many"), t(locale, "failure-many-lead").to_owned()),
            Self::TooBusy => (t(locale, "failure-busy"), t(locale, "failure-busy-lead").to_owned()),
            Self::Unavailable => (t(locale, "failure-unavailable"), t(locale, "failure-unavailable-lead").to_owned()),
            Self::Internal => (t(locale, "failure-internal"), t(locale, "failure-internal-lead").to_owned()),
        }
    }
}
