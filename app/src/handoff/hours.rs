//! When a desk answers, and which instant an hour on the wall is.

use jiff::{
    Timestamp,
    civil::{Date, Time},
    tz::TimeZone,
};

use super::{Window, Zone};
use crate::calendar::{Holidays, after, is_working, next};

/// Milliseconds of an hour: how long a window is.
const HOUR: i64 = 60 * 60 * 1000;
/// A call is prepared: it cannot be promised for the next minutes. Milliseconds.
pub(super) const SOONEST: i64 = 15 * 60 * 1000;

impl Zone {
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|zone| zone.code() == code)
    }

    pub fn time_zone(self) -> TimeZone {
        // every zone of ours stands in the program; a test looks each up
        TimeZone::get(self.code()).unwrap_or(TimeZone::UTC)
    }
}

impl Window {
    /// The hour that begins at `hour` o’clock in the zone; where clocks change, as the clock on the wall shows it.
    pub fn new(zone: Zone, day: Date, hour: i8) -> Option<Self> {
        let time = Time::new(hour, 0, 0, 0).ok()?;
        let start = day.to_datetime(time).to_zoned(zone.time_zone()).ok()?.timestamp().as_millisecond();
        Some(Self { zone, start, end: start + HOUR })
    }
}

/// When a desk answers: Monday to Friday, but for public holidays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    pub zone: Zone,
    /// Full hours.
    pub from: i8,
    pub to: i8,
    /// Working days after which an answer is promised.
    pub days: i8,
    /// Days on which nobody answers, weekends apart.
    pub holidays: Holidays,
}

impl Hours {
    /// Whether somebody is there for the whole of a window.
    pub fn hold(&self, window: &Window) -> bool {
        let at = |millis| Timestamp::from_millisecond(millis).unwrap_or_default().to_zoned(self.zone.time_zone());
        let (start, end) = (at(window.start), at(window.end - 1));
        let same_day = start.date() == end.date() && is_working(start.date(), self.holidays);
        same_day && start.hour() >= self.from && end.hour() < self.to
    }

    /// How much of the time from one instant to another somebody is there. All of it Unix milliseconds.
    pub fn open_between(&self, from: i64, to: i64) -> i64 {
        let zone = self.zone.time_zone();
        let day_of = |millis| Timestamp::from_millisecond(millis).unwrap_or_default().to_zoned(zone.clone()).date();
        let at = |day: Date, hour| {
            let at = day.at(hour, 0, 0, 0).to_zoned(zone.clone());
            at.map_or(0, |at| at.timestamp().as_millisecond())
        };
        let days =
            std::iter::successors(Some(day_of(from)), |day| Some(next(*day))).take_while(|day| *day <= day_of(to));
        let open = days.filter(|day| is_working(*day, self.holidays));
        open.map(|day| (at(day, self.to).min(to) - at(day, self.from).max(from)).max(0)).sum()
    }

    /// The next working days: today too, while an hour of it can still be promised.
    pub fn next_days(&self, now: Timestamp) -> Vec<Date> {
        let mut days = Vec::new();
        let mut day = now.to_zoned(self.zone.time_zone()).date();
        let last = Window::new(self.zone, day, self.to - 1);
        if last.is_none_or(|last| last.start < now.as_millisecond() + SOONEST) {
            day = next(day);
        }
        while days.len() < 7 {
            days.extend(is_working(day, self.holidays).then_some(day));
            day = next(day);
        }
        days
    }

    /// Until when an answer is promised: the end of a working day. Unix milliseconds.
    pub fn promise(&self, now: Timestamp) -> i64 {
        let today = now.to_zoned(self.zone.time_zone()).date();
        let day = after(today, self.days.into(), self.holidays);
        let end = day.at(self.to, 0, 0, 0).to_zoned(self.zone.time_zone());
        end.map_or(now.as_millisecond(), |end| end.timestamp().as_millisecond())
    }
}
