//! What happened to an application. Entries are added and never changed; where it stands is worked out from them.

use serde::{Deserialize, Serialize};

use crate::{coded::coded, locale::Localized};

coded! {
    /// What kind of thing happened.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Kind {
        Sent = "sent",
        /// The department's own system has it.
        Received = "received",
        /// Somebody of the program has it.
        Taken = "taken",
        /// It was chosen for a detailed review.
        Review = "review",
        Asked = "asked",
        Answered = "answered",
        Accepted = "accepted",
        Refused = "refused",
        Paid = "paid",
        /// Something went wrong on the institution's side.
        Failed = "failed",
        /// An officer proposed a decision: what it is stays with the officers until another one confirms it.
        Proposed = "proposed",
        /// Another officer sent that back.
        Returned = "returned",
    }
}

impl Kind {
    /// What a department's own system may report.
    pub const REPORTED: [Self; 4] = [Self::Received, Self::Review, Self::Paid, Self::Failed];

    /// Whether what is said with it is for officers alone.
    pub const fn is_internal(self) -> bool {
        matches!(self, Self::Proposed | Self::Returned)
    }
}

/// What was said with it. Kept sealed: it may be personal.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Told {
    /// Who did it, as they were called then.
    pub who: String,
    /// For which firm.
    pub acting_for: String,
    /// What is asked for.
    pub name: String,
    /// Why it is asked, what was sent, the reasons of a decision.
    pub text: String,
    /// The last day on which it can be given: `2026-12-04`.
    pub due: String,
    /// The number of the event that this one answers.
    pub answers: Option<i64>,
    /// What a department's system says, in both languages.
    pub both: Option<Localized<String>>,
    /// What is proposed: the code of `Accepted` or `Refused`.
    pub outcome: String,
    /// The second officer, who confirmed it.
    pub confirmed: String,
}

/// An entry of the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// In the order in which we learned of it, from 1.
    pub number: i64,
    pub kind: Kind,
    /// When it happened: Unix milliseconds.
    pub at: i64,
    pub told: Told,
}

impl Event {
    /// As everybody but officers reads it: that something was proposed or sent back, and nothing of what.
    #[must_use]
    pub fn without_internal(self) -> Self {
        if self.kind.is_internal() { Self { told: Told::default(), ..self } } else { self }
    }
}

/// The decision that was proposed and waits for a second officer.
pub fn proposed(events: &[Event]) -> Option<&Event> {
    let settles = |kind| matches!(kind, Kind::Proposed | Kind::Returned | Kind::Accepted | Kind::Refused);
    in_order(events).into_iter().rev().find(|event| settles(event.kind)).filter(|event| event.kind == Kind::Proposed)
}

/// The entries in the order in which things happened, however late we learned of some.
pub fn in_order(events: &[Event]) -> Vec<&Event> {
    let mut ordered: Vec<&Event> = events.iter().collect();
    ordered.sort_by_key(|event| (event.at, event.number));
    ordered
}

/// What was asked for and not given yet.
pub fn open(events: &[Event]) -> Vec<&Event> {
    let given = |number: i64| events.iter().any(|event| event.told.answers == Some(number));
    in_order(events).into_iter().filter(|event| event.kind == Kind::Asked && !given(event.number)).collect()
}
