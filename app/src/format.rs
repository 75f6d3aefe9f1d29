//! Numbers, shares, dates and time zones as each language writes them in Canada.

use std::sync::LazyLock;

use fixed_decimal::{Decimal, SignedRoundingMode, UnsignedRoundingMode};
use icu_datetime::{
    DateTimeFormatter, NoCalendarFormatter,
    fieldsets::{self, zone::GenericLong},
    input::{Date, DateTime, Time, TimeZone},
};
use icu_decimal::DecimalFormatter;
use icu_locale_core::locale;
use jiff::{Zoned, civil};

use crate::locale::{Locale, Localized};

static NUMBERS: LazyLock<Localized<Option<DecimalFormatter>>> = LazyLock::new(|| {
    Localized::new(
        DecimalFormatter::try_new(locale!("en-CA").into(), Default::default()).ok(),
        DecimalFormatter::try_new(locale!("fr-CA").into(), Default::default()).ok(),
    )
});

type LongDate = DateTimeFormatter<fieldsets::YMD>;
static DATES: LazyLock<Localized<Option<LongDate>>> = LazyLock::new(|| {
    Localized::new(
        LongDate::try_new(locale!("en-CA").into(), fieldsets::YMD::long()).ok(),
        LongDate::try_new(locale!("fr-CA").into(), fieldsets::YMD::long()).ok(),
    )
});

type ZoneName = NoCalendarFormatter<GenericLong>;
static ZONES: LazyLock<Localized<Option<ZoneName>>> = LazyLock::new(|| {
    Localized::new(
        ZoneName::try_new(locale!("en-CA").into(), GenericLong).ok(),
        ZoneName::try_new(locale!("fr-CA").into(), GenericLong).ok(),
    )
});

/// `1,204,311`, « 1 204 311 ».
pub fn number(locale: Locale, value: u64) -> String {
    decimal(locale, Decimal::from(value))
}

/// An amount as forms keep it, `84000` or `84000.50`: `$84,000.50`, « 84 000,50 $ ».
pub fn money(locale: Locale, amount: &str) -> String {
    let text = Decimal::try_from_str(amount).map_or_else(|_| amount.to_owned(), |value| decimal(locale, value));
    match locale {
        Locale::En => format!("${text}"),
        Locale::Fr => format!("{text}\u{a0}$"),
    }
}

/// A share between 0 and 1, with one decimal where it has one: `96%`, `94.1%`, « 94,1 % ».
pub fn percent(locale: Locale, share: f64) -> String {
    // tenths of a per cent; shares are at most a few units, so nothing is lost
    #[expect(clippy::cast_possible_truncation, reason = "bounded just above")]
    let tenths = (share.clamp(0.0, 1000.0) * 1000.0).round() as i64;
    let mut value = Decimal::from(tenths);
    value.multiply_pow10(-1);
    value.round_with_mode(-1, SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand));
    value.absolute.trim_end();
    let text = decimal(locale, value);
    match locale {
        Locale::En => format!("{text}%"),
        Locale::Fr => format!("{text}\u{a0}%"),
    }
}

/// A number of tenths: `12` is `1.2`, « 1,2 ».
pub fn tenths(locale: Locale, value: u64) -> String {
    let mut value = Decimal::from(value);
    value.multiply_pow10(-1);
    value.absolute.trim_end();
    decimal(locale, value)
}

fn decimal(locale: Locale, value: Decimal) -> String {
    match NUMBERS.get(locale) {
        Some(formatter) => formatter.format(&value).to_string(),
        None => value.to_string(),
    }
}

/// `November 22, 2026`, « 22 novembre 2026 », « 1er décembre 2026 ».
pub fn date(locale: Locale, date: civil::Date) -> String {
    let plain = Date::try_new_iso(date.year().into(), month(date), day(date));
    let text = match (DATES.get(locale), plain) {
        (Some(formatter), Ok(day)) => formatter.format(&DateTime { date: day, time: Time::start_of_day() }).to_string(),
        _ => return date.to_string(),
    };
    // French counts the first day of a month by its rank
    match (locale, text.strip_prefix("1 ")) {
        (Locale::Fr, Some(rest)) => format!("1er {rest}"),
        _ => text,
    }
}

/// The zone that a moment is told in: `Eastern time`, « heure de l’Est ».
pub fn zone(locale: Locale, at: &Zoned) -> String {
    let id = at.time_zone().iana_name().unwrap_or("Etc/UTC");
    let date = Date::try_new_iso(at.year().into(), month(at.date()), day(at.date()));
    let (Some(formatter), Ok(date)) = (ZONES.get(locale), date) else { return id.to_owned() };
    let moment = DateTime { date, time: Time::start_of_day() };
    let name = formatter.format(&TimeZone::from_iana_id(id).without_offset().at_date_time(moment)).to_string();
    // what stands alone in capitals is an ordinary word in a sentence
    match (locale, name.strip_suffix(" Time")) {
        (Locale::En, Some(place)) => format!("{place} time"),
        _ => name,
    }
}

fn month(date: civil::Date) -> u8 {
    date.month().unsigned_abs()
}

fn day(date: civil::Date) -> u8 {
    date.day().unsigned_abs()
}

/// A telephone number as a `tel:` address: `1-800-622-6232` gives `tel:+18006226232`.
pub fn tel(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    match digits.len() {
        11 if digits.starts_with('1') => format!("tel:+{digits}"),
        10 => format!("tel:+1{digits}"),
        _ if number.trim_start().starts_with('+') => format!("tel:+{digits}"),
        _ => format!("tel:{digits}"),
    }
}
