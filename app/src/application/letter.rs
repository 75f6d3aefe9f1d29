//! The letters about an application. A letter says what there is to do and where, and nothing of what stands there:
//! mail is read by others too.

use super::{
    Kind, Place, Told,
    payment::{Receipt, Repriced},
    written,
};
use crate::{locale::Locale, path::Path, reference::Reference, representative, words::tr};

/// The subject and the text of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    pub subject: String,
    pub text: String,
}

/// What a letter is about. Days are kept as `2026-12-04`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// Something is asked for, until this day.
    Asked(String),
    /// It was not given yet, and this day is near.
    DueSoon(String),
    /// It was not given yet, and this is the last day.
    DueToday(String),
    /// A draft has to be sent until this day, which is near.
    DraftSoon(String),
    /// A draft has to be sent today.
    DraftToday(String),
    Decided,
    /// It stands elsewhere than before.
    Changed,
    /// There is more time, until this day.
    TimeGiven(String),
    /// There is no more time: it stays at this day.
    TimeDeclined(String),
    /// The program wrote.
    Reply,
    /// The program took a file away, which was sent by mistake.
    Withdrawn,
    Paused,
    Resumed,
    /// Something went wrong, and what was said before does not hold.
    Failed,
    /// Somebody else looked at the decision.
    Reviewed,
    /// Something was paid, or given back.
    Receipt(Receipt),
    /// The price of a draft is another one than what was paid for it.
    Repriced(Repriced),
}

impl News {
    /// What is told of an entry of the history. Of what they did themselves, people need no letter.
    pub fn of(kind: Kind, told: &Told) -> Option<Self> {
        match kind {
            Kind::Asked => Some(Self::Asked(told.due.clone())),
            Kind::Accepted | Kind::Refused => Some(Self::Decided),
            Kind::Received | Kind::Review | Kind::Paid | Kind::Mended => Some(Self::Changed),
            Kind::TimeGiven => Some(Self::TimeGiven(told.due.clone())),
            Kind::TimeDeclined => Some(Self::TimeDeclined(told.due.clone())),
            Kind::Reply => Some(Self::Reply),
            Kind::Paused => Some(Self::Paused),
            Kind::Resumed => Some(Self::Resumed),
            Kind::Failed => Some(Self::Failed),
            Kind::Upheld | Kind::Changed => Some(Self::Reviewed),
            Kind::Removed => Some(Self::Withdrawn),
            Kind::Sent | Kind::Taken | Kind::Given | Kind::PutBack | Kind::Answered | Kind::Withdrawn => None,
            // what was paid has letters of its own
            Kind::FeePaid | Kind::FeeOwed | Kind::FeeReturned => None,
            Kind::MoreTime | Kind::Message | Kind::Read | Kind::Objected | Kind::Proposed | Kind::Returned => None,
        }
    }

    /// Its name in the key of a letter.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Asked(_) => "asked",
            Self::DueSoon(_) => "due-soon",
            Self::DueToday(_) => "due-today",
            Self::DraftSoon(_) => "draft-soon",
            Self::DraftToday(_) => "draft-today",
            Self::Decided => "decided",
            Self::Changed => "changed",
            Self::TimeGiven(_) => "time-given",
            Self::TimeDeclined(_) => "time-declined",
            Self::Reply => "reply",
            Self::Withdrawn => "withdrawn",
            Self::Paused => "paused",
            Self::Resumed => "resumed",
            Self::Failed => "failed",
            Self::Reviewed => "reviewed",
            Self::Receipt(receipt) => receipt.code(),
            Self::Repriced(_) => "repriced",
        }
    }

    /// `origin` is the public address of the portal.
    pub fn words(&self, locale: Locale, origin: &str, reference: Reference) -> Words {
        match self {
            Self::Receipt(receipt) => return receipt.letter(locale, origin, reference),
            Self::Repriced(repriced) => return repriced.letter(locale, origin, reference),
            _ => {}
        }
        let (subject, text, day) = self.parts();
        let address = [origin, &Path::Application(Place::One(reference)).href(locale)].concat();
        let reference = ("reference", reference.to_string().into());
        let mut values = vec![reference, ("address", address.into())];
        values.extend(day.map(|day| ("date", written(locale, day).into())));
        Words { subject: tr(locale, subject, &values[..1]), text: tr(locale, text, &values) }
    }

    /// The last day to give something, where it names one that a calendar can hold.
    pub const fn day(&self) -> Option<&String> {
        match self {
            Self::Asked(day) | Self::DueSoon(day) | Self::DueToday(day) | Self::TimeGiven(day) => Some(day),
            _ => None,
        }
    }

    /// The ids of its subject and its text, and the day that they name.
    const fn parts(&self) -> (&'static str, &'static str, Option<&String>) {
        match self {
            Self::Asked(day) => ("application-letter-asked", "application-letter-asked-text", Some(day)),
            Self::DueSoon(day) => ("application-letter-soon", "application-letter-soon-text", Some(day)),
            Self::DueToday(day) => ("application-letter-today", "application-letter-today-text", Some(day)),
            Self::DraftSoon(day) => ("application-letter-draft-soon", "application-letter-draft-soon-text", Some(day)),
            Self::DraftToday(day) => {
                ("application-letter-draft-today", "application-letter-draft-today-text", Some(day))
            }
            Self::Decided => ("application-letter-decided", "application-letter-decided-text", None),
            Self::Changed => ("application-letter-changed", "application-letter-changed-text", None),
            Self::TimeGiven(day) => ("thread-letter-time-given", "thread-letter-time-given-text", Some(day)),
            Self::TimeDeclined(day) => ("thread-letter-time-declined", "thread-letter-time-declined-text", Some(day)),
            Self::Reply => ("thread-letter-reply", "thread-letter-reply-text", None),
            Self::Withdrawn => ("thread-letter-withdrawn", "thread-letter-withdrawn-text", None),
            Self::Paused => ("thread-letter-paused", "thread-letter-paused-text", None),
            Self::Resumed => ("thread-letter-resumed", "thread-letter-resumed-text", None),
            Self::Failed => ("thread-letter-failed", "thread-letter-failed-text", None),
            Self::Reviewed => ("thread-letter-reviewed", "thread-letter-reviewed-text", None),
            // these have words of their own
            Self::Receipt(_) => ("payment-letter", "payment-letter-sent", None),
            Self::Repriced(_) => ("payment-letter-repriced", "payment-letter-repriced-text", None),
        }
    }
}

/// Why a letter comes to who acts for a person, and how no more of them come. `origin` is the public address of the
/// portal.
pub fn for_another(locale: Locale, origin: &str) -> String {
    let address = [origin, &Path::Representative(representative::Place::Home).href(locale)].concat();
    tr(locale, "application-letter-for-another", &[("address", address.into())])
}
