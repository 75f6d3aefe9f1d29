//! Where an application stands, worked out from what happened: its state, who has it, when a decision is expected.

use super::{
    history::{Event, Kind, in_order, open, proposed},
    program::Days,
    thread::{has_failed, is_in_hand, objection, paused},
};
use crate::coded::coded;

coded! {
    /// Where it stands. Each has words of its own: no two read alike.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum State {
        Draft = "draft",
        Sent = "sent",
        Received = "received",
        Taken = "taken",
        Review = "review",
        /// Something is asked of whoever applies.
        Asked = "asked",
        Answered = "answered",
        Accepted = "accepted",
        Refused = "refused",
        Paid = "paid",
        Failed = "failed",
        /// The program has a reason of its own not to go on now.
        Paused = "paused",
        /// Somebody else has to do something first.
        Waiting = "waiting",
        /// Somebody who did not decide looks at the decision.
        Objected = "objected",
        /// The decision stays.
        Upheld = "upheld",
        /// The decision was changed.
        Changed = "changed",
        /// A second officer looks at the decision before it is made.
        Checking = "checking",
    }
}

/// Who must do something next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeldBy {
    You,
    Program,
    /// Somebody who is neither.
    Other,
    Nobody,
}

impl State {
    /// What the events come to.
    pub fn of(events: &[Event]) -> Self {
        let ordered: Vec<&Event> = in_order(events).into_iter().filter(|event| event.kind.is_step()).collect();
        if Self::is_decided(events) {
            let ends = [Kind::Accepted, Kind::Refused, Kind::Upheld, Kind::Changed, Kind::Paid];
            let end = ordered.iter().rev().map(|event| event.kind).find(|kind| ends.contains(kind));
            return match (has_failed(events), objection(events)) {
                (true, _) => Self::Failed,
                (false, Some(_)) => Self::Objected,
                (false, None) => end.map_or(Self::Draft, Self::after),
            };
        }
        if !open(events).is_empty() {
            return Self::Asked;
        }
        if has_failed(events) {
            return Self::Failed;
        }
        if let Some(waits_for) = paused(events) {
            return waits_for.state();
        }
        if proposed(events).is_some() {
            return Self::Checking;
        }
        match ordered.last().map(|event| event.kind) {
            None => Self::Draft,
            Some(kind @ (Kind::Answered | Kind::Paid)) => Self::after(kind),
            // a late report of an earlier step does not lead back
            Some(_) => {
                let steps = [Kind::Review, Kind::Taken, Kind::Received, Kind::Sent];
                let reached = |kind: &Kind| match kind {
                    Kind::Taken => is_in_hand(events),
                    kind => ordered.iter().any(|event| event.kind == *kind),
                };
                steps.into_iter().find(reached).map_or(Self::Sent, Self::after)
            }
        }
    }

    /// Where it stands right after an entry, if nothing else happened.
    pub const fn after(kind: Kind) -> Self {
        match kind {
            Kind::Sent | Kind::PutBack | Kind::FeePaid | Kind::FeeOwed | Kind::FeeReturned => Self::Sent,
            Kind::Received => Self::Received,
            Kind::Taken | Kind::Returned | Kind::Given => Self::Taken,
            Kind::Proposed => Self::Checking,
            Kind::Review => Self::Review,
            Kind::Asked => Self::Asked,
            Kind::Answered => Self::Answered,
            Kind::Accepted => Self::Accepted,
            Kind::Refused => Self::Refused,
            Kind::Paid => Self::Paid,
            Kind::Failed => Self::Failed,
            Kind::Paused => Self::Paused,
            Kind::Objected => Self::Objected,
            Kind::Upheld => Self::Upheld,
            Kind::Changed => Self::Changed,
            Kind::MoreTime | Kind::TimeGiven | Kind::TimeDeclined | Kind::Withdrawn | Kind::Removed => Self::Asked,
            Kind::Message | Kind::Reply | Kind::Read | Kind::Resumed | Kind::Mended => Self::Taken,
        }
    }

    pub const fn held_by(self) -> HeldBy {
        match self {
            Self::Draft | Self::Asked => HeldBy::You,
            Self::Waiting => HeldBy::Other,
            Self::Paid | Self::Refused | Self::Upheld => HeldBy::Nobody,
            _ => HeldBy::Program,
        }
    }

    /// Whether a decision was made.
    pub fn is_decided(events: &[Event]) -> bool {
        events.iter().any(|event| matches!(event.kind, Kind::Accepted | Kind::Refused))
    }
}

/// When a decision is expected by the published standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expected {
    /// Unix milliseconds.
    pub at: i64,
    /// The days that the standard gives.
    pub days: i64,
    pub counted: Days,
    /// Days that were used up; the clock stands still while something is asked of whoever applies.
    pub spent: i64,
    /// Days on which it stood still.
    pub paused: i64,
    /// Whether it stands still now.
    pub clock: Clock,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    Runs,
    Stands,
}
