//! The public holidays of each jurisdiction, read from `content/holidays.toml` when the program starts.
//!
//! | to change | look in |
//! |---|---|
//! | the holidays | `../../content/holidays.toml` |
//! | what a rule can say | here |
//! | how working days are counted | `app/src/calendar/` |

use std::{collections::BTreeMap, sync::LazyLock};

use app::{
    calendar::{Holiday, Holidays, is_working, next},
    locale::Localized,
};
use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};
use serde::{Deserialize, de::Error as _};

/// The jurisdiction of the institution: federal offices.
const OWN: &str = "ca";
/// Promises are never longer, and what was promised before may still be looked at.
const YEARS: std::ops::RangeInclusive<i16> = 2020..=2045;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    holiday: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    en: String,
    fr: String,
    /// The jurisdictions that keep it.
    #[serde(default = "own", rename = "in")]
    kept_in: Vec<String>,
    rule: Rule,
}

fn own() -> Vec<String> {
    vec![OWN.to_owned()]
}

/// When it is, each year.
#[derive(Clone, Copy, Deserialize)]
#[serde(untagged)]
enum Rule {
    Fixed(Fixed),
    Easter(Easter),
    Nth(Nth),
    Until(Until),
}

#[derive(Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
struct Fixed {
    month: i8,
    day: i8,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
struct Easter {
    easter: i8,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
struct Nth {
    month: i8,
    nth: i8,
    weekday: Day,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
struct Until {
    month: i8,
    until: i8,
    weekday: Day,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
}

impl Day {
    const fn weekday(self) -> Weekday {
        match self {
            Self::Monday => Weekday::Monday,
            Self::Tuesday => Weekday::Tuesday,
            Self::Wednesday => Weekday::Wednesday,
            Self::Thursday => Weekday::Thursday,
            Self::Friday => Weekday::Friday,
        }
    }
}

/// Those of the institution.
pub fn holidays() -> Result<Holidays, toml::de::Error> {
    holidays_of(OWN)
}

/// Those of a jurisdiction, such as `ca` or `qc`.
pub fn holidays_of(jurisdiction: &str) -> Result<Holidays, toml::de::Error> {
    static READ: LazyLock<Result<Calendars, toml::de::Error>> =
        LazyLock::new(|| read(crate::content::embedded("holidays.toml")));
    let known = READ.as_ref().map_err(Clone::clone)?;
    let unknown = || toml::de::Error::custom(format!("{jurisdiction}: no such jurisdiction"));
    known.get(jurisdiction).map(Vec::as_slice).ok_or_else(unknown)
}

/// The holidays of each jurisdiction, by its code.
pub type Calendars = BTreeMap<String, Vec<Holiday>>;

/// Reads a file of holidays: every year of each, the earliest first.
pub fn read(text: &str) -> Result<Calendars, toml::de::Error> {
    let file: File = toml::from_str(text)?;
    let mut calendars = Calendars::new();
    for year in YEARS {
        for entry in &file.holiday {
            let day =
                entry.rule.day(year).ok_or_else(|| toml::de::Error::custom(format!("{}: no such day", entry.en)))?;
            for jurisdiction in &entry.kept_in {
                let found = calendars.entry(jurisdiction.clone()).or_default();
                let name = Localized::new(entry.en.clone(), entry.fr.clone());
                found.push(Holiday { day: free(found, day), name });
            }
        }
    }
    calendars.values_mut().for_each(|found| found.sort_by_key(|holiday| holiday.day));
    Ok(calendars)
}

/// The day on which it is taken: two in a row may both move.
fn free(found: &[Holiday], day: Date) -> Date {
    let taken = |day: Date| found.iter().any(|known| known.day == day);
    std::iter::successors(Some(day), |day| Some(next(*day)))
        .find(|day| is_working(*day, &[]) && !taken(*day))
        .unwrap_or(day)
}

impl Rule {
    fn day(self, year: i16) -> Option<Date> {
        match self {
            Self::Fixed(Fixed { month, day }) => Date::new(year, month, day).ok(),
            Self::Easter(Easter { easter: days }) => easter(year)?.checked_add(i32::from(days).days()).ok(),
            Self::Nth(Nth { month, nth, weekday }) => {
                Date::new(year, month, 1).ok()?.nth_weekday_of_month(nth, weekday.weekday()).ok()
            }
            Self::Until(Until { month, until, weekday }) => {
                let after = Date::new(year, month, until).ok()?.tomorrow().ok()?;
                after.nth_weekday(-1, weekday.weekday()).ok()
            }
        }
    }
}

/// Easter Sunday of the Gregorian calendar (the rule of Meeus, Jones and Butcher).
fn easter(year: i16) -> Option<Date> {
    let (year_of_moon, century) = (year % 19, year / 100);
    let leaps = century - century / 4 - (8 * century + 13) / 25;
    let moon = (leaps + 19 * year_of_moon + 15) % 30;
    let moon = moon - (moon / 28) * (1 - (moon / 28) * (29 / (moon + 1)) * ((21 - year_of_moon) / 11));
    let weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
    let from_march = moon - weekday;
    let month = 3 + (from_march + 40) / 44;
    let day = from_march + 28 - 31 * (month / 4);
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}
