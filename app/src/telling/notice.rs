//! What somebody reads on the page of their question while a letter has not reached them, and what staff read there.

use leptos::prelude::*;

use super::Place;
use crate::{
    desk,
    handoff::{self, Event, Kind, Reader},
    locale::Locale,
    path::Path,
    reference::Reference,
    words::t,
};

/// What was said last of letters: that one did not arrive, or how somebody was told all the same. Whoever read it on
/// their page still has to be asked for an address that is right.
fn last(reader: Reader, events: &[Event]) -> Option<Kind> {
    let said = |kind: &Kind| {
        matches!(
            kind,
            Kind::Unreached
                | Kind::SentAgain
                | Kind::Arrived
                | Kind::Changed
                | Kind::Called
                | Kind::Told
                | Kind::Posted
                | Kind::Unreachable
        ) || (reader == Reader::Staff && *kind == Kind::ReadHere)
    };
    events.iter().rev().map(|event| event.kind).find(said)
}

/// Nothing where every letter arrived, or where they were told otherwise since.
pub fn notice(locale: Locale, reference: Reference, events: &[Event]) -> Option<impl IntoView + use<>> {
    let words = match last(Reader::Asker, events) {
        Some(Kind::Unreached) => t(locale, "telling-notice"),
        Some(Kind::Unreachable) => t(locale, "telling-notice-unreachable"),
        _ => return None,
    };
    let change = Path::Handoff(handoff::Place::Change(reference)).href(locale);
    Some(view! {
        <div class="notice">
            <p>{words}</p>
            <p><a href=change>{t(locale, "telling-notice-change")}</a></p>
        </div>
    })
}

/// What staff read on the page of a request meanwhile, and the way to say how its person was told.
pub fn staff_notice(
    locale: Locale,
    organization: &str,
    (reference, events): (Reference, &[Event]),
) -> Option<impl IntoView + use<>> {
    let tell = Path::Desk(desk::Place::Telling(Place::One(organization.to_owned(), reference))).href(locale);
    (last(Reader::Staff, events) == Some(Kind::Unreached)).then(|| {
        view! {
            <div class="notice">
                <p>{t(locale, "telling-staff-unreached")}</p>
                <p><a href=tell>{t(locale, "telling-tell")}</a></p>
            </div>
        }
    })
}
