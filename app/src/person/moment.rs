//! A moment as a page about sessions says it: in the zone of the institution, which is named.

use jiff::Zoned;

use crate::{
    format::{date, zone},
    handoff::say::time,
    locale::Locale,
    words::tr,
};

/// `November 22, 2026, 2:32 pm, Eastern time`
pub(super) fn moment(locale: Locale, at: &Zoned) -> String {
    let args = [
        ("day", date(locale, at.date()).into()),
        ("time", time(locale, at.time()).into()),
        ("zone", zone(locale, at).into()),
    ];
    tr(locale, "person-moment", &args)
}
