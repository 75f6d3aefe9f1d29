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
        /// Whoever applies needs more time for what was asked.
        MoreTime = "more-time",
        TimeGiven = "time-given",
        TimeDeclined = "time-declined",
        /// A file was taken away: its contents are gone.
        Withdrawn = "withdrawn",
        /// The same, by the program: it was sent by mistake.
        Removed = "removed",
        /// Whoever applies wrote.
        Message = "message",
        /// The program wrote.
        Reply = "reply",
        /// The program read what was written, and has nothing to add.
        Read = "read",
        Paused = "paused",
        Resumed = "resumed",
        /// Whoever applied does not agree with the decision.
        Objected = "objected",
        /// The decision stays as it was.
        Upheld = "upheld",
        /// There is another decision.
        Changed = "changed",
        /// What went wrong was put right.
        Mended = "mended",
        /// An officer proposed a decision, on an objection too: what it is stays with the officers until another one
        /// confirms it.
        Proposed = "proposed",
        /// Another officer sent that back.
        Returned = "returned",
        /// A colleague of the program has it now.
        Given = "given",
        /// Whoever had it put it back: nobody has it.
        PutBack = "put-back",
        /// The fee with which it was sent.
        FeePaid = "fee-paid",
        /// Something was paid that was not needed, or is another amount: it is owed back.
        FeeOwed = "fee-owed",
        /// That was returned.
        FeeReturned = "fee-returned",
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
    /// What a department's system says, or what was paid, in both languages.
    pub both: Option<Localized<String>>,
    /// The number of the event that this one is about.
    pub about: Option<i64>,
    /// The number of what was asked and is asked again.
    pub opens: Option<i64>,
    /// The number of a file.
    pub file: Option<i64>,
    /// Who at the program had opened that file before.
    pub openings: Vec<Opening>,
    /// For whom it waits: the code of a [`super::WaitsFor`].
    pub waits_for: String,
    /// What is proposed: the code of `Accepted` or `Refused`; on an objection of `Upheld` or `Changed`.
    pub outcome: String,
    /// The second officer, who confirmed it.
    pub confirmed: String,
    /// The officer to whom it was given, as they were called then.
    pub to: String,
    /// What was paid, owed back or returned.
    pub money: Option<Money>,
}

/// An amount in hundredths of a currency, such as 2400 and `CAD`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Money {
    pub amount: i64,
    pub currency: String,
}

/// That somebody at the program had a file before it was withdrawn. Nobody of the staff is named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    /// The code of a [`super::FileReader`].
    pub by: String,
    /// Unix milliseconds.
    pub at: i64,
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
    let settles = [Kind::Returned, Kind::Accepted, Kind::Refused, Kind::Upheld, Kind::Changed];
    let last = |event: &&Event| event.kind == Kind::Proposed || settles.contains(&event.kind);
    in_order(events).into_iter().rev().find(last).filter(|event| event.kind == Kind::Proposed)
}

/// The entries in the order in which things happened, however late we learned of some.
pub fn in_order(events: &[Event]) -> Vec<&Event> {
    let mut ordered: Vec<&Event> = events.iter().collect();
    ordered.sort_by_key(|event| (event.at, event.number));
    ordered
}

/// What was asked for and not given yet, each with the last day that holds now.
pub fn open(events: &[Event]) -> Vec<Event> {
    let waits = |event: &&Event| event.kind == Kind::Asked && !is_given(events, event.number);
    let with_day = |event: &Event| {
        let mut event = event.clone();
        event.told.due = due(events, &event).day;
        event
    };
    in_order(events).into_iter().filter(waits).map(with_day).collect()
}

/// Each answer may be opened again once, when the file that it was is withdrawn.
pub(super) fn is_given(events: &[Event], asked: i64) -> bool {
    let answers = events.iter().filter(|event| event.told.answers == Some(asked)).count();
    answers > events.iter().filter(|event| event.told.opens == Some(asked)).count()
}

/// The last day on which something can be given, and since when it is that day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// `2026-12-04`.
    pub day: String,
    /// The number of the entry that set it.
    pub set_by: i64,
    /// When that was: Unix milliseconds.
    pub set_at: i64,
    /// How often it was changed before.
    pub changes: usize,
}

/// The last day of what was asked: later where more time was given, or where it is asked again.
pub fn due(events: &[Event], asked: &Event) -> Due {
    let sets = |event: &&Event| match event.kind {
        Kind::TimeGiven => event.told.about == Some(asked.number),
        Kind::Withdrawn | Kind::Removed => event.told.opens == Some(asked.number),
        _ => false,
    };
    let changes: Vec<&Event> = events.iter().filter(sets).collect();
    let last = changes.last().copied().unwrap_or(asked);
    Due { day: last.told.due.clone(), set_by: last.number, set_at: last.at, changes: changes.len() }
}
