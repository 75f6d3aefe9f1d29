//! How long such questions really took: counted from what happened in the last weeks, beside what is promised.

#[cfg(feature = "ssr")]
use leptos::prelude::*;

use super::Way;
#[cfg(feature = "ssr")]
use crate::{locale::Locale, words::tr};

/// The days that are looked at.
pub const DAYS: i64 = 28;
/// With fewer answers, chance would speak.
const FEWEST: usize = 10;
#[cfg(feature = "ssr")]
const MINUTE: i64 = 60 * 1000;
#[cfg(feature = "ssr")]
const HOUR: i64 = 60 * MINUTE;
#[cfg(feature = "ssr")]
const DAY: i64 = 24 * HOUR;

/// What the questions that were answered tell of the next one of their kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expected {
    pub way: Way,
    /// How many were answered.
    pub count: usize,
    /// `None` where there were too few.
    pub waits: Option<Waits>,
}

/// Each of them waited at most so long: milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waits {
    pub half: i64,
    /// Eight in ten.
    pub most: i64,
}

/// `waits` holds one number for each question that was answered, in any order: milliseconds until the first answer; of a
/// call, from the beginning of the hour that was chosen.
pub fn expected(way: Way, mut waits: Vec<i64>) -> Expected {
    waits.sort_unstable();
    let count = waits.len();
    let tenths = |tenths: usize| waits.get((count * tenths).div_ceil(10).saturating_sub(1)).copied();
    let known = tenths(5).zip(tenths(8)).filter(|_| count >= FEWEST);
    Expected { way, count, waits: known.map(|(half, most)| Waits { half, most }) }
}

#[cfg(feature = "ssr")]
impl Expected {
    pub fn words(&self, locale: Locale) -> String {
        let numbers = [("count", self.count.into()), ("days", DAYS.into())];
        let Some(waits) = self.waits else { return tr(locale, "request-expected-few", &numbers) };
        let words = match self.way {
            Way::Callback => "request-expected-call",
            Way::Writing => "request-expected-write",
            Way::InPerson | Way::Phone => "request-expected-in-person",
        };
        let [count, days] = numbers;
        let spans = [("half", within(locale, waits.half).into()), ("most", within(locale, waits.most).into())];
        tr(locale, words, &[count, days, spans[0].clone(), spans[1].clone()])
    }

    pub(super) fn view(&self, locale: Locale) -> impl IntoView + use<> {
        view! { <p class="hint expected">{self.words(locale)}</p> }
    }
}

/// A span that is never shorter than what happened.
#[cfg(feature = "ssr")]
pub fn within(locale: Locale, millis: i64) -> String {
    let up = |unit: i64| millis.max(1).unsigned_abs().div_ceil(unit.unsigned_abs());
    let (id, count) = match millis {
        minutes if minutes <= HOUR => ("request-minutes", up(MINUTE)),
        hours if hours <= TWO_DAYS => ("request-hours", up(HOUR)),
        _ => ("request-days", up(DAY)),
    };
    tr(locale, id, &[("count", count.into())])
}

#[cfg(feature = "ssr")]
const TWO_DAYS: i64 = 2 * DAY;
