//! How long the last decisions took, beside what the standard promises. Fewer than ten say too much about one of them,
//! and too little about the next one.

use super::{
    expected::{expected, phase},
    history::{Event, Kind, in_order},
    program::Phase,
};
use crate::calendar::Holidays;

/// Decisions below which nothing is said.
const FEWEST: usize = 10;

/// How long the last decisions took, in days as the standard counts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lately {
    /// How many decisions.
    pub of: usize,
    /// Half of them took so many days, or fewer.
    pub half: i64,
    /// The same of nine in ten.
    pub nine_in_ten: i64,
}

impl Lately {
    /// `days`: what each took, in any order.
    pub fn of(days: &[i64]) -> Option<Self> {
        let mut days = days.to_vec();
        days.sort_unstable();
        // the nearest rank: a time that somebody really waited
        let rank = |tenths: usize| days.get((days.len() * tenths).div_ceil(10).saturating_sub(1)).copied();
        (days.len() >= FEWEST).then_some(())?;
        Some(Self { of: days.len(), half: rank(5)?, nine_in_ten: rank(9)? })
    }
}

/// How long a decision took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Took {
    /// When it was made: Unix milliseconds.
    pub at: i64,
    /// What began the stretch of the work that it ended.
    pub phase: Kind,
    /// As the standard counts: without the days on which the clock stood.
    pub days: i64,
}

/// `None` while nothing is decided. What is decided after an objection changes nothing here.
pub fn took(events: &[Event], phases: &[Phase], holidays: Holidays) -> Option<Took> {
    let decided = |event: &&&Event| matches!(event.kind, Kind::Accepted | Kind::Refused);
    let ordered = in_order(events);
    let at = ordered.iter().find(decided)?.at;
    let before: Vec<Event> = events
        .iter()
        .filter(|event| event.at <= at && !matches!(event.kind, Kind::Accepted | Kind::Refused))
        .cloned()
        .collect();
    let expected = expected(&before, phases, at, holidays)?;
    Some(Took { at, phase: phase(&before, phases)?.from, days: expected.spent })
}
