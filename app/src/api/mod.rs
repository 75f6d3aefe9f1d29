//! What the programming interface says when it refuses a request: a sentence that a developer can act on, in the
//! language that was asked for.

use crate::{
    locale::{Locale, Localized},
    words::{t, tr},
};

/// Why a request is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    Language,
    Page,
    Cursor,
    Words,
    Audience,
    Online,
    /// A parameter that this address does not have.
    Unknown(String),
    /// A parameter that stands more than once.
    Twice(String),
    /// Nothing stands at this address.
    Nothing,
    NoSuchService,
    NoSuchAnswer,
    Withdrawn(Localized<String>),
    Method,
    /// The same, where something can only be reported.
    OnlyPost,
    /// No token, or one that ended.
    NoToken,
    /// A report has no key.
    NoKey,
    /// Something else came under its key.
    KeyUsed,
    BadReport,
    BadApplication,
    NoSuchApplication,
    /// A file that was asked for is not made yet, or cannot be had now.
    Later,
    /// What was sent cannot be kept now.
    Unkept,
    /// Too many ask at once.
    Busy,
}

impl Problem {
    pub const fn status(&self) -> u16 {
        match self {
            Self::NoToken => 401,
            Self::Nothing | Self::NoSuchService | Self::NoSuchAnswer | Self::NoSuchApplication => 404,
            Self::Method | Self::OnlyPost => 405,
            Self::KeyUsed => 409,
            Self::Withdrawn(_) => 410,
            Self::Later | Self::Unkept | Self::Busy => 503,
            _ => 400,
        }
    }

    /// What the status means.
    pub fn title(&self, locale: Locale) -> &'static str {
        match self.status() {
            401 => t(locale, "api-unauthorized"),
            404 => t(locale, "api-not-found"),
            405 => t(locale, "api-method-not-allowed"),
            409 => t(locale, "api-conflict"),
            410 => t(locale, "api-gone"),
            503 => t(locale, "api-unavailable"),
            _ => t(locale, "api-bad-request"),
        }
    }

    /// What to do about it.
    pub fn detail(&self, locale: Locale) -> String {
        let named = |id, name: &str| tr(locale, id, &[("parameter", name.into())]);
        match self {
            Self::Language => t(locale, "api-bad-language").to_owned(),
            Self::Page => t(locale, "api-bad-page").to_owned(),
            Self::Cursor => t(locale, "api-bad-cursor").to_owned(),
            Self::Words => t(locale, "api-bad-words").to_owned(),
            Self::Audience => t(locale, "api-bad-audience").to_owned(),
            Self::Online => t(locale, "api-bad-online").to_owned(),
            Self::Unknown(name) => named("api-unknown-parameter", name),
            Self::Twice(name) => named("api-parameter-twice", name),
            Self::Nothing => t(locale, "api-no-such-address").to_owned(),
            Self::NoSuchService => t(locale, "api-no-such-service").to_owned(),
            Self::NoSuchAnswer => t(locale, "api-no-such-answer").to_owned(),
            Self::Withdrawn(name) => tr(locale, "api-withdrawn", &[("name", name.text(locale).into())]),
            Self::Method => t(locale, "api-bad-method").to_owned(),
            Self::OnlyPost => t(locale, "api-only-post").to_owned(),
            Self::NoToken => t(locale, "api-no-token").to_owned(),
            Self::NoKey => t(locale, "api-no-key").to_owned(),
            Self::KeyUsed => t(locale, "api-key-used").to_owned(),
            Self::BadReport => t(locale, "api-bad-report").to_owned(),
            Self::BadApplication => t(locale, "api-bad-application").to_owned(),
            Self::NoSuchApplication => t(locale, "api-no-such-application").to_owned(),
            Self::Later => t(locale, "api-later").to_owned(),
            Self::Unkept => t(locale, "api-unkept").to_owned(),
            Self::Busy => t(locale, "api-busy").to_owned(),
        }
    }

    /// The parameter that is wrong, where one is.
    pub fn parameter(&self) -> Option<&str> {
        match self {
            Self::Language => Some("lang"),
            Self::Page => Some("page"),
            Self::Cursor => Some("cursor"),
            Self::Words => Some("q"),
            Self::Audience => Some("audience"),
            Self::Online => Some("online"),
            Self::Unknown(name) | Self::Twice(name) => Some(name),
            _ => None,
        }
    }
}
