use jiff::{Timestamp, tz::TimeZone};
use leptos::prelude::*;

use super::Aged;
use crate::{format::date, locale::Locale, words::tr};

/// What a reader is told while this language waits for what the other one says already.
pub fn aged_notice(locale: Locale, aged: &Aged) -> Option<impl IntoView + use<>> {
    let since = Timestamp::from_millisecond((*aged.get(locale))?).ok()?;
    let day = date(locale, since.to_zoned(TimeZone::UTC).date());
    let words = tr(locale, "editing-aged", &[("date", day.into())]);
    Some(view! { <div class="notice notice--aged"><p>{words}</p></div> })
}
