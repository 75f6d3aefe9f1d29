//! Working days: Monday to Friday, without public holidays. Which days these are is data of the institution
//! (`server/content/holidays.toml`). Calendar files are written in `file.rs`.

pub mod file;

use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};

use crate::locale::Localized;

/// A day on which nobody works, with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    pub day: Date,
    pub name: Localized<String>,
}

/// Read once, when the program starts; the earliest first.
pub type Holidays = &'static [Holiday];

pub fn is_working(day: Date, holidays: Holidays) -> bool {
    let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
    !weekend && holidays.binary_search_by_key(&day, |holiday| holiday.day).is_err()
}

/// The day that many working days later.
pub fn after(day: Date, working: i64, holidays: Holidays) -> Date {
    let (mut day, mut left) = (day, working);
    while left > 0 && day < Date::MAX {
        day = next(day);
        left -= i64::from(is_working(day, holidays));
    }
    day
}

pub fn next(day: Date) -> Date {
    day.saturating_add(1.day())
}
