//! What a representative may do, for how long, and what became of it.

use jiff::civil;

use crate::{
    coded::coded,
    firm::Right,
    format::date,
    invitation,
    locale::Locale,
    reference::Reference,
    words::{t, tr},
};

coded! {
    /// How far a representative may go.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Extent {
        /// Prepares, sends, gives what is asked for.
        Act = "act",
        Read = "read",
    }
}

impl Extent {
    pub const fn right(self) -> Right {
        match self {
            Self::Act => Right::Send,
            Self::Read => Right::Read,
        }
    }

    pub fn words(self, locale: Locale) -> &'static str {
        match self {
            Self::Act => t(locale, "representative-act"),
            Self::Read => t(locale, "representative-read"),
        }
    }
}

coded! {
    /// What became of it, as it is kept.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum State {
        Waiting = "waiting",
        Accepted = "accepted",
        Declined = "declined",
        Withdrawn = "withdrawn",
        /// The person ended it.
        Revoked = "revoked",
        /// The representative did.
        GivenUp = "given-up",
    }
}

/// Where it stands today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nobody has accepted it.
    Invited(invitation::Standing),
    /// It holds, until its last day.
    Holds,
    /// Its last day has passed.
    Over,
    Revoked,
    GivenUp,
}

/// Whose page names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Of the person who gave it.
    Given,
    /// Of whoever acts.
    Held,
}

/// Somebody acts for somebody.
#[derive(Clone, Debug)]
pub struct Mandate {
    pub reference: Reference,
    pub side: Side,
    /// The other one: a name, or the address that was invited. Empty where no name was told.
    pub who: String,
    pub extent: Extent,
    /// The application, where it is for one alone.
    pub application: Option<Reference>,
    pub last_day: civil::Date,
    pub standing: Standing,
    /// When it was offered. Unix milliseconds, as the next.
    pub since: i64,
    /// When the representative last looked.
    pub used: Option<i64>,
}

impl Mandate {
    /// For which applications.
    pub fn scope(&self, locale: Locale) -> String {
        match (self.application, self.side) {
            (Some(one), _) => tr(locale, "representative-one", &[("reference", one.to_string().into())]),
            (None, Side::Given) => t(locale, "representative-all").to_owned(),
            (None, Side::Held) => t(locale, "representative-all-theirs").to_owned(),
        }
    }

    pub fn standing_words(&self, locale: Locale) -> String {
        let day = || [("date", date(locale, self.last_day).into())];
        match self.standing {
            Standing::Invited(standing) => invitation::standing_words(locale, standing),
            Standing::Holds => tr(locale, "representative-until", &day()),
            Standing::Over => tr(locale, "representative-over", &day()),
            Standing::Revoked => t(locale, "representative-revoked").to_owned(),
            Standing::GivenUp => t(locale, "representative-given-up").to_owned(),
        }
    }

    /// How the other one is called.
    pub fn name(&self, locale: Locale) -> String {
        if self.who.is_empty() { t(locale, "representative-nameless").to_owned() } else { self.who.clone() }
    }

    /// Whether the person can still send its letter again, or withdraw it.
    pub fn is_open(&self) -> bool {
        matches!(self.standing, Standing::Invited(standing) if standing.is_open())
    }
}
