//! The hour of a call as calendars read it (RFC 5545): the instant itself, so that it is right on every clock. What was
//! asked does not stand in it: others may look into the same calendar.

use super::{Place, Standing, say};
use crate::{
    calendar::file::{Entry, Span, written},
    locale::Locale,
    path::Path,
    words::tr,
};

/// `None` where no call is waited for. `origin` is the public address, `now` Unix milliseconds.
pub fn calendar_file(locale: Locale, origin: &str, standing: &Standing, now: i64) -> Option<String> {
    let window = standing.call()?;
    let reference = standing.reference.to_string();
    let host = origin.split("://").last().unwrap_or_default();
    let args = [("reference", reference.as_str().into()), ("window", say::window(locale, window).into())];
    let page = [origin, &Path::Handoff(Place::Request(standing.reference)).href(locale)].concat();
    Some(written(&Entry {
        uid: format!("{reference}@{host}"),
        sequence: 0,
        stamp: now,
        span: Span::Instants(window.start, window.end),
        summary: tr(locale, "request-calendar-title", &args[..1]),
        text: tr(locale, "request-calendar-text", &args[1..]),
        page,
    }))
}
