//! What has happened, as a list that people read: the newest first.

use leptos::prelude::*;

use super::{
    history::{Event, in_order},
    thread_words::{openings, what},
    when::on,
};
use crate::{
    file::{Enclosed, enclosures},
    locale::Locale,
    tongue::other_language,
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
                    {openings(locale, event)}
                    {enclosures(locale, files, event.number)}
                    <small class="timeline__when">{on(locale, event.at)}</small>
                </li>
            }
        })
        .collect();
    view! { <ol class="timeline" role="list">{rows}</ol> }
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
