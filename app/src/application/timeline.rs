//! What has happened, as a list that people read: the newest first.

use leptos::prelude::*;

use super::{
    history::{Event, Kind, in_order},
    when::{on, written},
};
use crate::{
    file::{Enclosed, enclosures},
    locale::Locale,
    tongue::other_language,
    words::{t, tr},
};

/// Who reads a history. Names of staff are for staff.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    Applicant,
    Staff,
}

pub fn timeline(locale: Locale, reader: Reader, events: &[Event], files: &[Enclosed]) -> impl IntoView + use<> {
    let rows: Vec<_> = in_order(events)
        .into_iter()
        .rev()
        .enumerate()
        .map(|(at, event)| {
            let (class, current) = match at {
                0 => ("timeline__event", Some("step")),
                _ => ("timeline__event timeline__event--done", None),
            };
            view! {
                <li class=class aria-current=current>
                    <strong>{what(locale, reader, event)}</strong>
                    {said(locale, event)}
                    {enclosures(locale, files, event.number)}
                    <small class="timeline__when">{on(locale, event.at)}</small>
                </li>
            }
        })
        .collect();
    view! { <ol class="timeline" role="list">{rows}</ol> }
}

/// What happened, in a sentence.
fn what(locale: Locale, reader: Reader, event: &Event) -> String {
    let told = &event.told;
    let name = ("name", told.name.as_str().into());
    match event.kind {
        Kind::Sent => by(locale, event, "history-sent", "history-sent-by", "history-sent-for", None),
        Kind::Answered => {
            by(locale, event, "history-answered", "history-answered-by", "history-answered-for", Some(&told.name))
        }
        Kind::Received => t(locale, "history-received").to_owned(),
        Kind::Taken if reader == Reader::Staff => tr(locale, "history-taken-by", &[("who", told.who.as_str().into())]),
        Kind::Taken => t(locale, "history-taken").to_owned(),
        Kind::Review => t(locale, "history-review").to_owned(),
        Kind::Asked => {
            let id = if reader == Reader::Staff { "history-asked-for" } else { "history-asked" };
            tr(locale, id, &[name, ("date", written(locale, &told.due).into())])
        }
        Kind::Proposed if reader == Reader::Staff => {
            let id = if told.outcome == Kind::Accepted.code() {
                "history-proposed-accept"
            } else {
                "history-proposed-refuse"
            };
            tr(locale, id, &[("who", told.who.as_str().into())])
        }
        Kind::Proposed => t(locale, "history-proposed").to_owned(),
        Kind::Returned if reader == Reader::Staff => {
            tr(locale, "history-returned-by", &[("who", told.who.as_str().into())])
        }
        Kind::Returned => t(locale, "history-returned").to_owned(),
        Kind::Accepted | Kind::Refused if reader == Reader::Staff && !told.confirmed.is_empty() => {
            let id = if event.kind == Kind::Accepted { "history-accepted-by" } else { "history-refused-by" };
            tr(locale, id, &[("who", told.who.as_str().into()), ("second", told.confirmed.as_str().into())])
        }
        Kind::Accepted => t(locale, "history-accepted").to_owned(),
        Kind::Refused => t(locale, "history-refused").to_owned(),
        Kind::Paid => t(locale, "history-paid").to_owned(),
        Kind::Failed => t(locale, "history-failed").to_owned(),
    }
}

/// Something that somebody did, perhaps for a firm.
fn by(
    locale: Locale,
    event: &Event,
    plain: &'static str,
    person: &'static str,
    firm: &'static str,
    name: Option<&str>,
) -> String {
    let told = &event.told;
    let mut values = vec![("who", told.who.as_str().into())];
    values.extend(name.map(|name| ("name", name.into())));
    match (told.who.is_empty(), told.acting_for.is_empty()) {
        (true, _) => tr(locale, plain, &values[1..]),
        (false, true) => tr(locale, person, &values),
        (false, false) => {
            values.push(("firm", told.acting_for.as_str().into()));
            tr(locale, firm, &values)
        }
    }
}

/// What was said with it, as it was written.
fn said(locale: Locale, event: &Event) -> Option<impl IntoView + use<>> {
    let text = match &event.told.both {
        Some(both) => both.text(locale),
        None => event.told.text.clone(),
    };
    let lang = other_language(locale, &text);
    (!text.is_empty()).then(|| view! { <p class="timeline__said" lang=lang>{text}</p> })
}
