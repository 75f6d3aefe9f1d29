//! What can be found at a link.

use crate::{locale::Locale, words::t};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Nobody looked yet.
    New,
    Works,
    /// For good, to another address (301, 308).
    Moved,
    /// 404 or 410.
    Gone,
    /// It answers, and says that there is no such page.
    Missing,
    /// The certificate is not to be trusted.
    Certificate,
    /// No answer, or an error of the site, three times over a day.
    Silent,
    /// Each address leads to another, without end.
    Circles,
    /// It does not answer programs: nobody knows.
    Refuses,
}

impl State {
    pub const ALL: [Self; 9] = [
        Self::New,
        Self::Works,
        Self::Moved,
        Self::Gone,
        Self::Missing,
        Self::Certificate,
        Self::Silent,
        Self::Circles,
        Self::Refuses,
    ];

    /// The value of the column.
    pub const fn code(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Works => "works",
            Self::Moved => "moved",
            Self::Gone => "gone",
            Self::Missing => "missing",
            Self::Certificate => "certificate",
            Self::Silent => "silent",
            Self::Circles => "circles",
            Self::Refuses => "refuses",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether whoever follows the link gets nowhere.
    pub const fn is_broken(self) -> bool {
        matches!(self, Self::Gone | Self::Missing | Self::Certificate | Self::Silent | Self::Circles)
    }

    /// Whether somebody should look at it.
    pub const fn asks_for_somebody(self) -> bool {
        self.is_broken() || matches!(self, Self::Moved)
    }

    pub(super) fn words(self, locale: Locale) -> &'static str {
        match self {
            Self::New => t(locale, "link-new"),
            Self::Works => t(locale, "link-works"),
            Self::Moved => t(locale, "link-moved"),
            Self::Gone => t(locale, "link-gone"),
            Self::Missing => t(locale, "link-missing"),
            Self::Certificate => t(locale, "link-certificate"),
            Self::Silent => t(locale, "link-silent"),
            Self::Circles => t(locale, "link-circles"),
            Self::Refuses => t(locale, "link-refuses"),
        }
    }

    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Works => "tag tag--good",
            Self::New | Self::Moved | Self::Refuses => "tag",
            _ => "tag tag--late",
        }
    }
}
