//! What whoever applies and the program say to each other between the steps: more time, messages, pauses, objections,
//! what went wrong. Worked out from the history, as everything.

use super::{
    history::{Event, Kind, in_order, open},
    standing::State,
};
use crate::coded::coded;

coded! {
    /// For whom an application that is paused waits.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum WaitsFor {
        /// A reason of the program's own: its clock goes on.
        Program = "program",
        /// Somebody who is neither the program nor whoever applied: the clock stands.
        Other = "other",
    }
}

coded! {
    /// Who at the program had a file.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum FileReader {
        Officer = "officer",
        /// The department's own system.
        System = "system",
    }
}

coded! {
    /// What waits for the program, the most pressing first.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Waits {
        Failed = "failed",
        Objection = "objection",
        MoreTime = "more-time",
        Message = "message",
    }
}

impl WaitsFor {
    pub(super) const fn state(self) -> State {
        match self {
            Self::Program => State::Paused,
            Self::Other => State::Waiting,
        }
    }
}

impl Kind {
    /// Whether it leads from one state to another by itself. The others are said on the way.
    pub(super) const fn is_step(self) -> bool {
        !matches!(
            self,
            Self::MoreTime
                | Self::TimeGiven
                | Self::TimeDeclined
                | Self::Withdrawn
                | Self::Removed
                | Self::Message
                | Self::Reply
                | Self::Read
                | Self::Paused
                | Self::Resumed
                | Self::Mended
                | Self::Given
                | Self::PutBack
                | Self::FeePaid
                | Self::FeeOwed
                | Self::FeeReturned
        )
    }
}

/// The last entry of these kinds, in the order in which things happened.
fn last<'a>(events: &'a [Event], kinds: &[Kind]) -> Option<&'a Event> {
    in_order(events).into_iter().rev().find(|event| kinds.contains(&event.kind))
}

/// Whether something went wrong and nobody put it right since. That an officer takes it puts nothing right. What the
/// department reports counts by when it happened; what officers did, by what they knew then.
pub fn has_failed(events: &[Event]) -> bool {
    let ordered = in_order(events);
    ordered.iter().enumerate().any(|(at, failed)| {
        let went_on = |event: &&Event| matches!(event.kind, Kind::Received | Kind::Review | Kind::Paid);
        let known = |event: &Event| {
            let acts = [Kind::Mended, Kind::Accepted, Kind::Refused, Kind::Upheld, Kind::Changed];
            acts.contains(&event.kind) && event.number > failed.number
        };
        failed.kind == Kind::Failed && !ordered[at + 1..].iter().any(went_on) && !events.iter().any(known)
    })
}

/// Whether somebody of the program took it or got it from a colleague, and did not put it back since.
pub fn is_in_hand(events: &[Event]) -> bool {
    last(events, &[Kind::Taken, Kind::Given, Kind::PutBack]).is_some_and(|event| event.kind != Kind::PutBack)
}

/// For whom it waits, while it is paused.
pub fn paused(events: &[Event]) -> Option<WaitsFor> {
    let last = last(events, &[Kind::Paused, Kind::Resumed]).filter(|event| event.kind == Kind::Paused)?;
    Some(WaitsFor::parse(&last.told.waits_for).unwrap_or(WaitsFor::Program))
}

/// The objection that nobody answered yet.
pub fn objection(events: &[Event]) -> Option<&Event> {
    last(events, &[Kind::Objected, Kind::Upheld, Kind::Changed]).filter(|event| event.kind == Kind::Objected)
}

/// What an answer to an objection comes to: the decision that was made, or the other one. Any other outcome is itself.
pub fn comes_to(outcome: Kind, events: &[Event]) -> Kind {
    let decided = last(events, &[Kind::Accepted, Kind::Refused]).map_or(Kind::Refused, |event| event.kind);
    match (outcome, decided) {
        (Kind::Upheld, decided) => decided,
        (Kind::Changed, Kind::Accepted) => Kind::Refused,
        (Kind::Changed, _) => Kind::Accepted,
        (outcome, _) => outcome,
    }
}

/// The decision that can be objected to: the first one, once.
pub fn decision(events: &[Event]) -> Option<&Event> {
    let objected = events.iter().any(|event| event.kind == Kind::Objected);
    last(events, &[Kind::Accepted, Kind::Refused]).filter(|_| !objected)
}

/// Where more time is wanted, and nobody answered yet. What is given meanwhile needs no more time.
pub fn more_time(events: &[Event]) -> Vec<&Event> {
    let open = open(events);
    let waits = |event: &&Event| {
        let asked = event.told.about;
        let answered = |other: &Event| {
            matches!(other.kind, Kind::TimeGiven | Kind::TimeDeclined)
                && other.told.about == asked
                && other.number > event.number
        };
        event.kind == Kind::MoreTime && open.iter().any(|one| Some(one.number) == asked) && !events.iter().any(answered)
    };
    if State::is_decided(events) { Vec::new() } else { events.iter().filter(waits).collect() }
}

/// The messages that nobody at the program answered or marked as read.
pub fn unread(events: &[Event]) -> Vec<&Event> {
    let until = events.iter().rev().find(|event| matches!(event.kind, Kind::Reply | Kind::Read));
    let until = until.map_or(0, |event| event.number);
    events.iter().filter(|event| event.kind == Kind::Message && event.number > until).collect()
}

/// What the program has to look at, the most pressing first.
pub fn waits(events: &[Event]) -> Vec<Waits> {
    let there = [
        (Waits::Failed, has_failed(events)),
        (Waits::Objection, objection(events).is_some()),
        (Waits::MoreTime, !more_time(events).is_empty()),
        (Waits::Message, !unread(events).is_empty()),
    ];
    there.into_iter().filter(|(_, there)| *there).map(|(waits, _)| waits).collect()
}
