//! From what was found at an address to what is said of it. One failing look says nothing: a site that does not answer is
//! broken only after three looks over a day, so that one that comes and goes is never called broken.

use app::link::State;

use super::store::Row;

const HOUR: i64 = 60 * 60 * 1000;
/// How long after a look the next one comes: whatever breaks in a night is seen in the morning.
const AGAIN: i64 = 24 * HOUR;
/// The same where it did not answer.
const AFTER_A_MISS: i64 = 12 * HOUR;
/// How often in a row it does not answer, and over how long, before it is called broken.
const MISSES: i64 = 3;
const OVER: i64 = 24 * HOUR;

/// What was found at an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Finding {
    Works,
    /// For good, to this address.
    Moved(String),
    /// With this status.
    Gone(u16),
    Missing,
    Certificate,
    /// No answer, or the status of an error of the site.
    Silent(Option<u16>),
    Circles,
    /// Nobody but a person may look; the status, where there is one.
    Refuses(Option<u16>),
}

impl Finding {
    const fn state(&self) -> State {
        match self {
            Self::Works => State::Works,
            Self::Moved(_) => State::Moved,
            Self::Gone(_) => State::Gone,
            Self::Missing => State::Missing,
            Self::Certificate => State::Certificate,
            Self::Silent(_) => State::Silent,
            Self::Circles => State::Circles,
            Self::Refuses(_) => State::Refuses,
        }
    }

    fn status(&self) -> Option<i64> {
        match self {
            Self::Gone(status) => Some(i64::from(*status)),
            Self::Silent(status) | Self::Refuses(status) => status.map(i64::from),
            _ => None,
        }
    }
}

/// What is kept after a look.
pub(super) fn judge(before: Row, finding: &Finding, now: i64) -> Row {
    let looked = Row { looked_at: Some(now), due_at: now + AGAIN, ..before.clone() };
    if matches!(finding, Finding::Silent(_)) {
        let (misses, first) = (before.misses + 1, before.missed_at.unwrap_or(now));
        let missed = Row { misses, missed_at: Some(first), due_at: now + AFTER_A_MISS, ..looked };
        if misses < MISSES || now - first < OVER {
            return missed;
        }
        return settle(missed, &before, finding, first);
    }
    settle(Row { misses: 0, missed_at: None, ..looked }, &before, finding, now)
}

/// With what was found; since when, where that is new.
fn settle(row: Row, before: &Row, finding: &Finding, since: i64) -> Row {
    let state = finding.state().code().to_owned();
    let moved_to = match finding {
        Finding::Moved(to) => Some(to.clone()),
        _ => None,
    };
    let same = before.state == state && before.moved_to == moved_to;
    Row { since: if same { before.since } else { since }, state, status: finding.status(), moved_to, ..row }
}
