//! Days, times and windows as people say them, always with their zone.

use std::sync::LazyLock;

use fluent::FluentValue;
use icu_datetime::{DateTimeFormatter, fieldsets, input::Date};
use icu_locale_core::locale;
use jiff::{Timestamp, civil};

use super::{Hours, Window, Zone};
use crate::{
    locale::{Locale, Localized},
    words::{t, tr},
};

type Day = DateTimeFormatter<fieldsets::YMDE>;
static DAYS: LazyLock<Localized<Option<Day>>> = LazyLock::new(|| {
    Localized::new(
        Day::try_new(locale!("en-CA").into(), fieldsets::YMDE::long()).ok(),
        Day::try_new(locale!("fr-CA").into(), fieldsets::YMDE::long()).ok(),
    )
});

/// `Monday, March 15, 2027`, « lundi 15 mars 2027 ».
pub fn weekday(locale: Locale, day: civil::Date) -> String {
    let plain = Date::try_new_iso(day.year().into(), day.month().unsigned_abs(), day.day().unsigned_abs());
    let text = match (DAYS.get(locale), plain) {
        (Some(formatter), Ok(plain)) => formatter.format(&plain).to_string(),
        _ => return day.to_string(),
    };
    match locale {
        // French counts the first day of a month by its rank
        Locale::Fr => text.replacen(" 1 ", " 1er ", 1),
        Locale::En => text,
    }
}

/// `9 am`, `8:30 am`; « 9 h », « 8 h 30 ».
pub fn time(locale: Locale, time: civil::Time) -> String {
    let (hour, minute) = (time.hour(), time.minute());
    match locale {
        Locale::En => {
            let half = if hour < 12 { "am" } else { "pm" };
            let hour = if hour % 12 == 0 { 12 } else { hour % 12 };
            if minute == 0 { format!("{hour} {half}") } else { format!("{hour}:{minute:02} {half}") }
        }
        Locale::Fr if minute == 0 => format!("{hour}\u{a0}h"),
        Locale::Fr => format!("{hour}\u{a0}h\u{a0}{minute:02}"),
    }
}

/// A moment in a zone: the day, the time, the zone.
pub fn moment(locale: Locale, zone: Zone, millis: i64) -> String {
    let at = Timestamp::from_millisecond(millis).unwrap_or_default().to_zoned(zone.time_zone());
    let (day, time) = (weekday(locale, at.date()), time(locale, at.time()));
    tr(
        locale,
        "handoff-moment",
        &[("day", day.into()), ("time", time.into()), ("zone", zone_name(locale, zone).into())],
    )
}

/// The window as it was chosen.
pub fn window(locale: Locale, window: Window) -> String {
    window_in(locale, window.zone, window)
}

/// The same hour on the clocks of another zone.
pub fn window_in(locale: Locale, zone: Zone, window: Window) -> String {
    let at = |millis| Timestamp::from_millisecond(millis).unwrap_or_default().to_zoned(zone.time_zone());
    let (start, end) = (at(window.start), at(window.end));
    let args = [
        ("day", weekday(locale, start.date()).into()),
        ("from", time(locale, start.time()).into()),
        ("to", time(locale, end.time()).into()),
        ("zone", zone_name(locale, zone).into()),
    ];
    tr(locale, "handoff-window", &args)
}

pub fn zone_name(locale: Locale, zone: Zone) -> &'static str {
    let id = match zone {
        Zone::Newfoundland => "handoff-zone-newfoundland",
        Zone::Atlantic => "handoff-zone-atlantic",
        Zone::Eastern => "handoff-zone-eastern",
        Zone::Central => "handoff-zone-central",
        Zone::Saskatchewan => "handoff-zone-saskatchewan",
        Zone::Mountain => "handoff-zone-mountain",
        Zone::Yukon => "handoff-zone-yukon",
        Zone::Pacific => "handoff-zone-pacific",
        Zone::London => "handoff-zone-london",
        Zone::Paris => "handoff-zone-paris",
        Zone::Beirut => "handoff-zone-beirut",
        Zone::Delhi => "handoff-zone-delhi",
        Zone::Manila => "handoff-zone-manila",
        Zone::Tokyo => "handoff-zone-tokyo",
        Zone::Mexico => "handoff-zone-mexico",
        Zone::Universal => "handoff-zone-universal",
    };
    t(locale, id)
}

/// The name of a language, in the language of the page.
pub fn language(locale: Locale, language: Locale) -> &'static str {
    match language {
        Locale::En => t(locale, "handoff-in-english"),
        Locale::Fr => t(locale, "handoff-in-french"),
    }
}

impl Hours {
    /// Its first and last hour and its zone, for the words that say when somebody answers.
    pub(super) fn words(&self, locale: Locale) -> [(&'static str, FluentValue<'static>); 3] {
        let at = |hour| time(locale, civil::Time::constant(hour, 0, 0, 0)).into();
        [("from", at(self.from)), ("to", at(self.to)), ("zone", zone_name(locale, self.zone).into())]
    }
}
