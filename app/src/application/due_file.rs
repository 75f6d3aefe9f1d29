//! The last day of what was asked, as calendars read it (RFC 5545): the whole day. What is asked does not stand in it:
//! others may look into the same calendar.

use super::{Event, Place, accept::day, due};
use crate::{
    calendar::{
        file::{Entry, Span, written},
        next,
    },
    locale::Locale,
    path::Path,
    reference::Reference,
    words::tr,
};

/// `None` where there is no such day. It has the same name however often the day moves, and says how often it did:
/// a calendar then moves what it has. `origin` is the public address, `now` Unix milliseconds.
pub fn due_file(
    locale: Locale,
    (origin, reference): (&str, Reference),
    (events, asked): (&[Event], &Event),
    now: i64,
) -> Option<String> {
    let due = due(events, asked);
    let first = day(&due.day)?;
    let reference_words = [("reference", reference.to_string().into())];
    let page = [origin, &Path::Application(Place::One(reference)).href(locale)].concat();
    let host = origin.split("://").last().unwrap_or_default();
    Some(written(&Entry {
        uid: format!("{reference}-{}@{host}", asked.number),
        sequence: due.changes,
        stamp: now,
        span: Span::Day(first, next(first)),
        summary: tr(locale, "thread-calendar-title", &reference_words),
        text: tr(locale, "thread-calendar-text", &[("address", page.as_str().into())]),
        page,
    }))
}
