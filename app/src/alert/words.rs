//! Severities, states and moments as people read them.

use jiff::{Timestamp, tz::TimeZone};

use super::{Alert, Reach, Severity, State};
use crate::{
    format::{date, zone},
    handoff::say::time,
    locale::Locale,
    subscription::Named,
    words::{t, tr},
};

pub(super) fn severity_words(locale: Locale, severity: Severity) -> &'static str {
    match severity {
        Severity::Danger => t(locale, "alert-danger"),
        Severity::Warning => t(locale, "alert-warning"),
        Severity::Information => t(locale, "alert-information"),
    }
}

pub(super) const fn severity_class(severity: Severity) -> &'static str {
    match severity {
        Severity::Danger => "tag tag--late",
        Severity::Warning | Severity::Information => "tag",
    }
}

pub(super) fn state_words(locale: Locale, state: State) -> &'static str {
    match state {
        State::Draft => t(locale, "alert-draft"),
        State::Published => t(locale, "alert-published"),
        State::Ended => t(locale, "alert-ended"),
    }
}

/// `November 22, 2026, 8 am, Eastern time`: in the zone of the institution, which is said.
pub fn moment(locale: Locale, at: i64, of: &TimeZone) -> String {
    let at = Timestamp::from_millisecond(at).unwrap_or_default().to_zoned(of.clone());
    let hour = time(locale, at.time());
    let values = [("date", date(locale, at.date()).into()), ("hour", hour.into()), ("zone", zone(locale, &at).into())];
    tr(locale, "alert-moment", &values)
}

/// From when to when.
pub(super) fn span(locale: Locale, alert: &Alert, zone: &TimeZone) -> String {
    let at = |instant| moment(locale, instant, zone);
    tr(locale, "alert-span", &[("start", at(alert.starts).into()), ("end", at(alert.ends).into())])
}

pub(super) fn reach_words(locale: Locale, reach: Reach) -> &'static str {
    match reach {
        Reach::Subjects => t(locale, "alert-reach-subjects"),
        Reach::Organization => t(locale, "alert-reach-organization"),
        Reach::Everywhere => t(locale, "alert-reach-everywhere"),
    }
}

/// What it concerns; how far it reaches, where it names nothing.
pub(super) fn concerns(locale: Locale, alert: &Alert) -> String {
    let named: &[Named] = &alert.concerns;
    if named.is_empty() {
        return reach_words(locale, alert.reach).to_owned();
    }
    let names: Vec<String> = named.iter().map(|named| named.name.text(locale)).collect();
    tr(locale, "alert-concerns", &[("names", names.join(", ").into())])
}
