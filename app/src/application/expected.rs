//! When a decision is expected, worked out from what happened and the published standard.

use super::{
    history::{Event, Kind, in_order, open},
    program::{Days, Phase},
    standing::{Clock, Expected, State},
    thread::{WaitsFor, paused as paused_for},
    when::day_of,
};
use crate::calendar::{Holidays, after, is_working, next};

/// Milliseconds of a day.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// Counts from the day on which it was sent. `None` before that, and once it is decided.
pub fn expected(events: &[Event], phases: &[Phase], now: i64, holidays: Holidays) -> Option<Expected> {
    let sent = events.iter().find(|event| event.kind == Kind::Sent)?.at;
    let &Phase { days, counted, .. } = phase(events, phases)?;
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
    let stands = !open(events).is_empty() || paused_for(events) == Some(WaitsFor::Other);
    let clock = if stands { Clock::Stands } else { Clock::Runs };
    Some(Expected { at: from + whole * DAY, days, counted, spent, paused: paused / DAY, clock })
}

/// How many days of the calendar so many business days take, and how many of them have passed.
fn business(from: i64, now: i64, days: i64, holidays: Holidays) -> (i64, i64) {
    let (from, now) = (day_of(from), day_of(now));
    let whole = from.until(after(from, days, holidays)).map_or(days, |span| i64::from(span.get_days()));
    let passed = std::iter::successors(Some(next(from)), |day| Some(next(*day))).take_while(|day| *day <= now);
    (whole, passed.filter(|day| is_working(*day, holidays)).count().try_into().unwrap_or(i64::MAX))
}

/// The stretch of the work that an application has reached.
pub(super) fn phase<'a>(events: &[Event], phases: &'a [Phase]) -> Option<&'a Phase> {
    phases.iter().rev().find(|phase| events.iter().any(|event| event.kind == phase.from))
}

/// How long the clock stood still: stretches that overlap count once.
fn paused(events: &[Event], now: i64) -> i64 {
    let ordered = in_order(events);
    let asked = ordered.iter().filter(|event| event.kind == Kind::Asked);
    let mut stretches: Vec<(i64, i64)> = asked.flat_map(|asked| waited(&ordered, asked, now)).collect();
    stretches.extend(waited_for_others(&ordered, now));
    stretches.sort_unstable();
    let (mut whole, mut until) = (0, i64::MIN);
    for (from, to) in stretches {
        whole += (to - from.max(until)).max(0);
        until = until.max(to);
    }
    whole
}

/// When something was asked for and not given: once more where what was given was withdrawn.
fn waited(ordered: &[&Event], asked: &Event, now: i64) -> Vec<(i64, i64)> {
    let (mut found, mut from) = (Vec::new(), Some(asked.at));
    for event in ordered {
        match from {
            Some(start) if event.told.answers == Some(asked.number) => {
                found.push((start, event.at.max(start)));
                from = None;
            }
            None if event.told.opens == Some(asked.number) => from = Some(event.at),
            _ => {}
        }
    }
    found.extend(from.map(|start| (start, now.max(start))));
    found
}

/// When it was paused because somebody else had to do something first.
fn waited_for_others(ordered: &[&Event], now: i64) -> Vec<(i64, i64)> {
    let (mut found, mut from) = (Vec::new(), None);
    for event in ordered.iter().filter(|event| matches!(event.kind, Kind::Paused | Kind::Resumed)) {
        found.extend(from.take().map(|start: i64| (start, event.at.max(start))));
        let other = WaitsFor::parse(&event.told.waits_for) == Some(WaitsFor::Other);
        from = Some(event.at).filter(|_| event.kind == Kind::Paused && other);
    }
    found.extend(from.map(|start| (start, now.max(start))));
    found
}
