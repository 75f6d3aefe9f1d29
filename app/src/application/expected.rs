//! When a decision is expected, worked out from what happened and the published standard.

use super::{
    history::{Event, Kind, open},
    program::{Days, Phase},
    standing::{Clock, Expected, State},
    when::day_of,
};
use crate::calendar::{Holidays, after, is_working, next};

/// Milliseconds of a day.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// Counts from the day on which it was sent. `None` before that, and once it is decided.
pub fn expected(events: &[Event], phases: &[Phase], now: i64, holidays: Holidays) -> Option<Expected> {
    let sent = events.iter().find(|event| event.kind == Kind::Sent)?.at;
    let reached = |phase: &&Phase| events.iter().any(|event| event.kind == phase.from);
    let &Phase { days, counted, .. } = phases.iter().rev().find(reached)?;
    if State::is_decided(events) {
        return None;
    }
    let paused = paused(events, now);
    // a clock that stood still is a clock that began later
    let from = sent + paused;
    let (whole, spent) = match counted {
        Days::Calendar => (days, (now - from).max(0) / DAY),
        Days::Business => business(from, now, days, holidays),
    };
    let clock = if open(events).is_empty() { Clock::Runs } else { Clock::Stands };
    Some(Expected { at: from + whole * DAY, days, counted, spent, paused: paused / DAY, clock })
}

/// How many days of the calendar so many business days take, and how many of them have passed.
fn business(from: i64, now: i64, days: i64, holidays: Holidays) -> (i64, i64) {
    let (from, now) = (day_of(from), day_of(now));
    let whole = from.until(after(from, days, holidays)).map_or(days, |span| i64::from(span.get_days()));
    let passed = std::iter::successors(Some(next(from)), |day| Some(next(*day))).take_while(|day| *day <= now);
    (whole, passed.filter(|day| is_working(*day, holidays)).count().try_into().unwrap_or(i64::MAX))
}

/// How long something was asked for and not given: stretches that overlap count once.
fn paused(events: &[Event], now: i64) -> i64 {
    let mut stretches: Vec<(i64, i64)> = events
        .iter()
        .filter(|event| event.kind == Kind::Asked)
        .map(|asked| {
            let given = events.iter().find(|event| event.told.answers == Some(asked.number));
            (asked.at, given.map_or(now, |event| event.at).max(asked.at))
        })
        .collect();
    stretches.sort_unstable();
    let (mut whole, mut until) = (0, i64::MIN);
    for (from, to) in stretches {
        whole += (to - from.max(until)).max(0);
        until = until.max(to);
    }
    whole
}
