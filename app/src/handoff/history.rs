//! What happened to a request, as its person reads it, and as staff do.

use leptos::prelude::*;

use super::{Channel, Event, Kind, Zone, say};
use crate::{
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
    let items: Vec<_> = events
        .iter()
        .map(|event| {
            let text = event.text.clone().map(|text| {
                let lang = other_language(locale, &text);
                view! { <p class="history__text" lang=lang>{text}</p> }
            });
            view! {
                <li class="history__event">
                    <p class="history__what">{what(locale, reader, event)}</p>
                    <p class="hint">{say::moment(locale, zone, event.at)}</p>
                    {text}
                    {enclosures(locale, &event.files, 0)}
                </li>
            }
        })
        .collect();
    view! { <ol role="list" class="history">{items}</ol> }
}

fn what(locale: Locale, reader: Reader, event: &Event) -> String {
    let channel = match event.channel {
        Channel::Web => t(locale, "request-channel-web"),
        Channel::Phone => t(locale, "request-channel-phone"),
        Channel::Mail => t(locale, "request-channel-mail"),
        Channel::Counter => t(locale, "request-channel-counter"),
    };
    let (asker, staff) = match event.kind {
        Kind::Asked => ("request-event-asked", "desk-event-asked"),
        Kind::Added => ("request-event-added", "desk-event-added"),
        Kind::Changed => ("request-event-changed", "desk-event-changed"),
        Kind::Withdrawn => ("request-event-withdrawn", "desk-event-withdrawn"),
        Kind::Replied => ("request-event-replied", "desk-event-replied"),
        Kind::Called => ("request-event-called", "desk-event-called"),
        Kind::Transferred => {
            let to = event.to.as_ref().map(|to| to.text(locale)).unwrap_or_default();
            let id = reader.choose("request-event-transferred", "desk-event-transferred");
            return tr(locale, id, &[("organization", to.into())]);
        }
        Kind::Note => return t(locale, "request-event-note").to_owned(),
        Kind::Claimed => return plain(locale, reader, "request-event-claimed", "desk-event-claimed"),
        Kind::Resolved => return plain(locale, reader, "request-event-resolved", "desk-event-resolved"),
        Kind::Reopened => return plain(locale, reader, "request-event-reopened", "desk-event-reopened"),
        Kind::Helped => return plain(locale, reader, "request-event-helped", "desk-event-helped"),
        Kind::NotHelped => return plain(locale, reader, "request-event-not-helped", "desk-event-not-helped"),
        Kind::ReturnAllowed => {
            return plain(locale, reader, "request-event-return-allowed", "desk-event-return-allowed");
        }
        Kind::ReturnRefused => {
            return plain(locale, reader, "request-event-return-refused", "desk-event-return-refused");
        }
    };
    tr(locale, reader.choose(asker, staff), &[("channel", channel.into())])
}

fn plain(locale: Locale, reader: Reader, asker: &'static str, staff: &'static str) -> String {
    t(locale, reader.choose(asker, staff)).to_owned()
}

impl Reader {
    const fn choose(self, asker: &'static str, staff: &'static str) -> &'static str {
        match self {
            Self::Asker => asker,
            Self::Staff => staff,
        }
    }
}
