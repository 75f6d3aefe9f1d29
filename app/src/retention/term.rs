//! The terms.

use serde::Deserialize;

use crate::{coded::coded, locale::Localized};
#[cfg(feature = "ssr")]
use crate::{locale::Locale, words::tr};

/// Milliseconds of a day.
const DAY: i64 = 24 * 60 * 60 * 1000;
/// Days that a page says as a year.
#[cfg(feature = "ssr")]
const YEAR: u32 = 365;

coded! {
    /// What has a term of its own.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum What {
        Session = "session",
        Guest = "guest",
        Question = "question",
        /// With its history and its files.
        Application = "application",
        /// Begun by somebody who signed in, or for a firm, and not sent.
        Draft = "draft",
        /// Begun by a guest, and not sent.
        GuestDraft = "guest-draft",
        /// What was written about a page.
        Feedback = "feedback",
        Letter = "letter",
        FailedLetter = "failed-letter",
        Access = "access",
        /// When one of the staff was away.
        Absence = "absence",
        /// That a form was sent.
        Form = "form",
        Code = "code",
        Try = "try",
        SignIn = "sign-in",
        /// That a provider ended sessions.
        SignOut = "sign-out",
        /// That somebody was invited to act for a firm.
        Invitation = "invitation",
        /// Who could act for somebody.
        Representative = "representative",
        /// That somebody was asked to, and did not accept.
        RepresentativeInvitation = "mandate-invitation",
        /// What was done in a firm, by whom.
        FirmEvent = "member-act",
        /// A firm that nobody acts for any more.
        Firm = "firm",
        /// That something was paid, once its application is gone.
        Payment = "payment",
        /// That an officer did one step with several applications.
        Bulk = "bulk",
        /// What nobody but the institution removes.
        Backup = "backup",
    }
}

/// How long one kind stays, from when, and under which rule.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The code of the kind.
    what: String,
    pub days: u32,
    /// What it is.
    pub name: Localized<String>,
    /// From when the days count: “after the decision”.
    pub from: Localized<String>,
    /// Why, and where that is written.
    pub rule: Localized<String>,
}

/// One for each kind.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    term: Vec<Term>,
}

impl Terms {
    /// The kinds that have no term, or more than one; kinds that nobody knows.
    pub fn problems(&self) -> Vec<String> {
        let unknown = self.term.iter().filter(|term| What::parse(&term.what).is_none()).map(|term| term.what.clone());
        let times = |what: &What| self.term.iter().filter(|term| term.what == what.code()).count();
        let wrong = What::ALL.into_iter().filter(|what| times(what) != 1).map(|what| what.code().to_owned());
        unknown.chain(wrong).collect()
    }

    pub fn of(&self, what: What) -> Option<&Term> {
        self.term.iter().find(|term| term.what == what.code())
    }

    /// In the order in which they are written.
    pub fn all(&self) -> &[Term] {
        &self.term
    }

    /// What happened before this moment has gone: Unix milliseconds. Where there is no term, nothing goes.
    pub fn before(&self, what: What, now: i64) -> i64 {
        self.of(what).map_or(i64::MIN, |term| now - i64::from(term.days) * DAY)
    }

    /// Until when something stays whose term began then. Unix milliseconds.
    pub fn until(&self, what: What, began: i64) -> Option<i64> {
        self.of(what).map(|term| began + i64::from(term.days) * DAY)
    }
}

impl Term {
    pub fn code(&self) -> &str {
        &self.what
    }
}

/// “6 years after the decision”.
#[cfg(feature = "ssr")]
pub fn lasting(locale: Locale, term: &Term) -> String {
    let from = term.from.get(locale).as_str();
    let counted = |id, count: u32| tr(locale, id, &[("count", u64::from(count).into()), ("from", from.into())]);
    match term.days {
        0 => tr(locale, "retention-at-once", &[("from", from.into())]),
        days if days >= YEAR && days.is_multiple_of(YEAR) => counted("retention-years", days / YEAR),
        days => counted("retention-days", days),
    }
}
