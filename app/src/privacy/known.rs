//! What is kept about somebody, in a shape that every feature can fill.

use jiff::Timestamp;

use super::holding::day;
use crate::{
    locale::Locale,
    words::{t, tr},
};

/// A kind of thing that is kept. A feature that keeps another adds it here, with its words. They
/// are shown in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Identity,
    Facts,
    Saved,
    Subscriptions,
    Preference,
    Messages,
    Questions,
    Applications,
    /// Problems of programs that somebody said concern them.
    Concerns,
    /// Who acts for somebody, and for whom they act.
    Representatives,
    Firms,
    Files,
    /// What somebody went to pay.
    Payments,
    Tracked,
    /// Of staff, from their desk.
    Absences,
    Sessions,
    Letters,
    Accesses,
}

/// What is kept of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    pub kind: Kind,
    pub items: Vec<Item>,
}

/// One thing that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// As a person reads it.
    pub text: String,
    /// Our name for it, where it has one: the id of a service.
    pub code: Option<String>,
    /// Since when, or when it was. Unix milliseconds.
    pub at: i64,
}

impl Kind {
    /// The name of the kind in the file.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Facts => "facts",
            Self::Saved => "saved",
            Self::Subscriptions => "subscriptions",
            Self::Preference => "preference",
            Self::Messages => "messages",
            Self::Questions => "questions",
            Self::Applications => "applications",
            Self::Concerns => "concerns",
            Self::Representatives => "representatives",
            Self::Firms => "firms",
            Self::Files => "files",
            Self::Payments => "payments",
            Self::Tracked => "tracked",
            Self::Absences => "absences",
            Self::Sessions => "sessions",
            Self::Letters => "letters",
            Self::Accesses => "accesses",
        }
    }

    pub(super) const fn title(self) -> &'static str {
        match self {
            Self::Identity => "privacy-identity",
            Self::Facts => "privacy-facts",
            Self::Saved => "privacy-saved",
            Self::Subscriptions => "privacy-subscriptions",
            Self::Preference => "privacy-preference",
            Self::Messages => "privacy-messages",
            Self::Questions => "privacy-questions",
            Self::Applications => "privacy-applications",
            Self::Concerns => "privacy-concerns",
            Self::Representatives => "privacy-representatives",
            Self::Firms => "privacy-firms",
            Self::Files => "privacy-files",
            Self::Payments => "privacy-payments",
            Self::Tracked => "privacy-tracked",
            Self::Absences => "privacy-absences",
            Self::Sessions => "privacy-sessions",
            Self::Letters => "privacy-letters",
            Self::Accesses => "privacy-accesses",
        }
    }

    /// Where it comes from.
    pub(super) const fn source(self) -> &'static str {
        match self {
            Self::Identity => "privacy-from-provider",
            Self::Facts
            | Self::Saved
            | Self::Subscriptions
            | Self::Preference
            | Self::Questions
            | Self::Applications
            | Self::Concerns
            | Self::Representatives
            | Self::Files
            | Self::Tracked
            | Self::Absences => "privacy-from-you",
            Self::Payments => "privacy-from-payer",
            Self::Messages | Self::Firms | Self::Sessions | Self::Letters | Self::Accesses => "privacy-from-us",
        }
    }

    /// What it is for.
    pub(super) const fn purpose(self) -> &'static str {
        match self {
            Self::Identity => "privacy-identity-purpose",
            Self::Facts => "privacy-facts-purpose",
            Self::Saved => "privacy-saved-purpose",
            Self::Subscriptions => "privacy-subscriptions-purpose",
            Self::Preference => "privacy-preference-purpose",
            Self::Messages => "privacy-messages-purpose",
            Self::Questions => "privacy-questions-purpose",
            Self::Applications => "privacy-applications-purpose",
            Self::Concerns => "privacy-concerns-purpose",
            Self::Representatives => "privacy-representatives-purpose",
            Self::Firms => "privacy-firms-purpose",
            Self::Files => "privacy-files-purpose",
            Self::Payments => "privacy-payments-purpose",
            Self::Tracked => "privacy-tracked-purpose",
            Self::Absences => "privacy-absences-purpose",
            Self::Sessions => "privacy-sessions-purpose",
            Self::Letters => "privacy-letters-purpose",
            Self::Accesses => "privacy-accesses-purpose",
        }
    }
}

impl Item {
    pub(super) fn timestamp(&self) -> Timestamp {
        Timestamp::from_millisecond(self.at).unwrap_or_default()
    }

    pub(super) fn day(&self, locale: Locale) -> String {
        day(locale, self.at)
    }
}

/// A part of somebody's identity.
pub fn identity_words(locale: Locale, name: Option<String>, mail: Option<String>) -> Vec<String> {
    let name = name.map(|name| tr(locale, "privacy-name", &[("name", name.into())]));
    let mail = mail.map(|mail| tr(locale, "privacy-mail", &[("mail", mail.into())]));
    name.into_iter().chain(mail).collect()
}

/// When somebody is away from their desk: the first and the last day.
pub fn absence_words(locale: Locale, [first, last]: [String; 2], organization: String) -> String {
    let args = [("first", first.into()), ("last", last.into()), ("organization", organization.into())];
    tr(locale, "privacy-absence", &args)
}

/// A letter by its subject; one that cannot be opened any more is still a letter.
pub fn letter_words(locale: Locale, subject: Option<String>) -> String {
    subject.unwrap_or_else(|| t(locale, "privacy-letter-closed").to_owned())
}

/// How often the record of a firm names somebody.
pub fn record_words(locale: Locale, firm: &str, count: u64) -> String {
    tr(locale, "privacy-firm-record", &[("firm", firm.into()), ("count", count.into())])
}

/// A visit that has not ended.
pub fn session_words(locale: Locale) -> String {
    t(locale, "privacy-session").to_owned()
}
