//! What happened to a request, as its person reads it, and as staff do.

use leptos::prelude::*;

use super::{Channel, Event, Kind, Subject, Zone, say};
use crate::{
    answer::rests_on,
    file::enclosures,
    locale::Locale,
    tongue::other_language,
    words::{t, tr},
};

/// Who reads a history: “you” is somebody else for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    Asker,
    Staff,
}

/// Every contact with its channel, the first one first.
pub fn history(locale: Locale, reader: Reader, zone: Zone, events: &[Event]) -> impl IntoView + use<> {
    let subject = Subject::of_events(events);
    let items: Vec<_> = events
        .iter()
        .map(|event| {
            let text = event.text.clone().map(|text| {
                let lang = other_language(locale, &text);
                view! { <p class="history__text" lang=lang>{text}</p> }
            });
            let lost = event.unreached.then(|| {
                view! { " "<span class="tag tag--late">{t(locale, "telling-lost")}</span> }
            });
            view! {
                <li class="history__event">
                    <p class="history__what">{what(locale, (reader, subject), event)}{lost}</p>
                    <p class="hint">{say::moment(locale, zone, event.at)}</p>
                    {text}
                    {rests_on(locale, &event.basis)}
                    {enclosures(locale, &event.files, 0)}
                </li>
            }
        })
        .collect();
    view! { <ol role="list" class="history">{items}</ol> }
}

fn what(locale: Locale, (reader, subject): (Reader, Subject), event: &Event) -> String {
    let (asker, staff) = words(event.kind);
    let id = reader.choose(subject.words(asker), staff);
    match event.kind {
        Kind::Transferred => {
            let to = event.to.as_ref().map(|to| to.text(locale)).unwrap_or_default();
            tr(locale, id, &[("organization", to.into())])
        }
        Kind::Asked | Kind::Added | Kind::Changed | Kind::Withdrawn | Kind::Replied | Kind::Called | Kind::Told => {
            tr(locale, id, &[("channel", channel(locale, event.channel).into())])
        }
        _ => t(locale, id).to_owned(),
    }
}

/// What says that something happened: to whoever asked, and to staff.
const fn words(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Asked => ("request-event-asked", "desk-event-asked"),
        Kind::Added => ("request-event-added", "desk-event-added"),
        Kind::Changed => ("request-event-changed", "desk-event-changed"),
        Kind::Withdrawn => ("request-event-withdrawn", "desk-event-withdrawn"),
        Kind::Replied => ("request-event-replied", "desk-event-replied"),
        Kind::Called => ("request-event-called", "desk-event-called"),
        Kind::Transferred => ("request-event-transferred", "desk-event-transferred"),
        Kind::Note => ("request-event-note", "request-event-note"),
        Kind::Claimed => ("request-event-claimed", "desk-event-claimed"),
        Kind::Resolved => ("request-event-resolved", "desk-event-resolved"),
        Kind::Reopened => ("request-event-reopened", "desk-event-reopened"),
        Kind::Reassigned => ("shift-event-reassigned", "shift-staff-reassigned"),
        Kind::Returned => ("shift-event-returned", "shift-staff-returned"),
        Kind::Helped => ("request-event-helped", "desk-event-helped"),
        Kind::NotHelped => ("request-event-not-helped", "desk-event-not-helped"),
        Kind::Unreached => ("telling-event-unreached", "telling-staff-unreached"),
        Kind::SentAgain => ("telling-event-sent-again", "telling-staff-sent-again"),
        Kind::Arrived => ("telling-event-arrived", "telling-staff-arrived"),
        Kind::ReadHere => ("telling-event-read-here", "telling-staff-read-here"),
        Kind::Told => ("telling-event-told", "telling-staff-told"),
        Kind::Posted => ("telling-event-posted", "telling-staff-posted"),
        Kind::Unreachable => ("telling-event-unreachable", "telling-staff-unreachable"),
        Kind::Checking => ("request-event-checking", "desk-event-checking"),
        Kind::Ordered => ("publication-event-ordered", "publication-desk-ordered"),
        Kind::Backordered => ("publication-event-backordered", "publication-desk-backordered"),
        Kind::Sent => ("publication-event-sent", "publication-desk-sent"),
        Kind::ReturnAllowed => ("request-event-return-allowed", "desk-event-return-allowed"),
        Kind::Attached => ("request-event-attached", "desk-event-attached"),
        Kind::ReturnRefused => ("request-event-return-refused", "desk-event-return-refused"),
    }
}

fn channel(locale: Locale, channel: Channel) -> &'static str {
    match channel {
        Channel::Web => t(locale, "request-channel-web"),
        Channel::Phone => t(locale, "request-channel-phone"),
        Channel::Mail => t(locale, "request-channel-mail"),
        Channel::Counter => t(locale, "request-channel-counter"),
    }
}

impl Reader {
    const fn choose(self, asker: &'static str, staff: &'static str) -> &'static str {
        match self {
            Self::Asker => asker,
            Self::Staff => staff,
        }
    }
}
