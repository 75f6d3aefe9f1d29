//! Days as people read them. Instants are told by the clock of Ottawa.

use jiff::{Timestamp, civil, tz::TimeZone};

use super::accept::day;
use crate::{format, locale::Locale};

const ZONE: &str = "America/Toronto";

/// The day of an instant (Unix milliseconds).
pub fn day_of(at: i64) -> civil::Date {
    let zone = TimeZone::get(ZONE).unwrap_or(TimeZone::UTC);
    Timestamp::from_millisecond(at).unwrap_or_default().to_zoned(zone).date()
}

/// When a day begins: Unix milliseconds.
pub fn begins(day: civil::Date) -> i64 {
    let zone = TimeZone::get(ZONE).unwrap_or(TimeZone::UTC);
    day.to_zoned(zone).map_or(0, |at| at.timestamp().as_millisecond())
}

/// `November 22, 2026`.
pub fn on(locale: Locale, at: i64) -> String {
    format::date(locale, day_of(at))
}

/// The same of a day that is kept as `2026-11-22`.
pub fn written(locale: Locale, text: &str) -> String {
    day(text).map_or_else(|| text.to_owned(), |day| format::date(locale, day))
}
