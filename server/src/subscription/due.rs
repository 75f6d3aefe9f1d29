//! When letters are due: the last eight o'clock in the morning, on the clock of the institution. Also where clocks
//! change: the day is as long as it is there.

use app::subscription::Delivery;
use jiff::{Span, Timestamp, civil::Weekday, tz::TimeZone};

/// The hour at which the letters of the day and of the week are written.
pub const HOUR: i8 = 8;

/// The instant before which something must have happened to stand in a letter now. Unix milliseconds.
pub fn before(rhythm: Delivery, now: Timestamp, zone: &TimeZone) -> i64 {
    let days = |day: &jiff::Zoned| match rhythm {
        Delivery::Weekly => i64::from(day.weekday().since(Weekday::Monday)),
        _ => 0,
    };
    if matches!(rhythm, Delivery::AtOnce | Delivery::Page) {
        return now.as_millisecond().saturating_add(1);
    }
    let here = now.to_zoned(zone.clone());
    let eight = |back: i64| {
        let day = here.date().checked_sub(Span::new().days(back)).ok()?;
        day.at(HOUR, 0, 0, 0).to_zoned(zone.clone()).ok()
    };
    let step = if rhythm == Delivery::Weekly { 7 } else { 1 };
    let today = days(&here);
    let last = eight(today).filter(|at| at.timestamp() <= now).or_else(|| eight(today + step));
    last.map_or(0, |at| at.timestamp().as_millisecond())
}
