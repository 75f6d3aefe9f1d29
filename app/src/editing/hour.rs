//! The hour at which something is published or withdrawn: as somebody writes it, and as it is said, always with the zone
//! that was agreed on.

use jiff::{
    Timestamp, ToSpan,
    civil::DateTime,
    tz::{AmbiguousOffset, AmbiguousZoned},
};

use crate::{
    handoff::{Zone, say},
    locale::Locale,
    words::tr,
};

/// Whoever plans further ahead mistyped the year.
const YEARS: i32 = 2;

/// Reads `2027-03-01 08:00` on the clocks of a zone: Unix milliseconds, or the words that say what is wrong. Where
/// clocks show an hour twice it is the first one; an hour that they skip is none.
pub fn read(text: &str, zone: Zone, now: Timestamp) -> Result<i64, &'static str> {
    let at = moment(text, zone).ok_or("editing-hour-wrong")?;
    if matches!(at.offset(), AmbiguousOffset::Gap { .. }) {
        return Err("editing-hour-skipped");
    }
    let at = at.compatible().map_err(|_| "editing-hour-wrong")?;
    let last = now.to_zoned(zone.time_zone()).checked_add(YEARS.years()).map_err(|_| "editing-hour-wrong")?;
    match at.timestamp() {
        at if at <= now => Err("editing-hour-past"),
        at if at > last.timestamp() => Err("editing-hour-far"),
        at => Ok(at.as_millisecond()),
    }
}

fn moment(text: &str, zone: Zone) -> Option<AmbiguousZoned> {
    let text = text.trim().replace('T', " ");
    let at = DateTime::strptime("%Y-%m-%d %H:%M", &text).ok()?;
    Some(zone.time_zone().to_ambiguous_zoned(at))
}

/// “Monday, March 1, 2027, 8 am, Eastern time”; of an hour that clocks show twice, which of the two.
pub fn said(locale: Locale, zone: Zone, millis: i64) -> String {
    let words = say::moment(locale, zone, millis);
    let at = Timestamp::from_millisecond(millis).unwrap_or_default();
    let shown = zone.time_zone().to_ambiguous_zoned(at.to_zoned(zone.time_zone()).datetime());
    if !matches!(shown.offset(), AmbiguousOffset::Fold { .. }) {
        return words;
    }
    let first = shown.earlier().is_ok_and(|first| first.timestamp() == at);
    let which = if first { "editing-hour-first" } else { "editing-hour-second" };
    tr(locale, which, &[("moment", words.into())])
}
