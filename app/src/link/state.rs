//! What can be found at a link.

use crate::{coded::coded, locale::Locale, words::t};

coded! {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum State {
        /// Nobody looked yet.
        New = "new",
        Works = "works",
        /// For good, to another address (301, 308).
        Moved = "moved",
        /// 404 or 410.
        Gone = "gone",
        /// It answers, and says that there is no such page.
        Missing = "missing",
        /// The certificate is not to be trusted.
        Certificate = "certificate",
        /// No answer, or an error of the site, three times over a day.
        Silent = "silent",
        /// Each address leads to another, without end.
        Circles = "circles",
        /// It does not answer programs: nobody knows.
        Refuses = "refuses",
    }
}

impl State {
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
