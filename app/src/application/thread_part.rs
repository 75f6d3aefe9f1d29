//! What the page of an application says and offers between the steps.

use jiff::{ToSpan, civil};
use leptos::prelude::*;

use super::{
    Days, Event, Kind, Lately, Place, Program, day_of, decision, history::in_order, more_time, paused, written,
};
use crate::{
    format::date,
    locale::Locale,
    path::Path,
    reference::Reference,
    tongue::other_language,
    words::{t, tr},
};

/// The last day on which somebody can object here; `None` where they cannot, or not any more.
pub fn objection_until(program: &Program, events: &[Event], today: civil::Date) -> Option<civil::Date> {
    let days = program.objection_days?;
    let until = day_of(decision(events)?.at).saturating_add(days.days());
    (today <= until).then_some(until)
}

/// Beside what is asked: a way to more time, or that it was asked for; and the day for a calendar.
pub(super) fn more_time_part(
    locale: Locale,
    reference: Reference,
    events: &[Event],
    asked: &Event,
) -> impl IntoView + use<> {
    let wanted = more_time(events).into_iter().find(|event| event.told.about == Some(asked.number));
    let wanted = wanted.map(|event| written(locale, &event.told.due));
    let at = |place: fn(Reference, i64) -> Place| Path::Application(place(reference, asked.number)).href(locale);
    let (more, due, name) = (at(Place::MoreTime), at(Place::Due), asked.told.name.clone());
    let own = match wanted {
        Some(day) => view! { <p>{tr(locale, "thread-more-time-wanted", &[("date", day.into())])}</p> }.into_any(),
        None => view! {
            <p>
                <a class="row-link" href=more>
                    {t(locale, "thread-more-time")}<span class="visually-hidden">" "{name.clone()}</span>
                </a>
            </p>
        }
        .into_any(),
    };
    view! {
        {own}
        <p>
            <a class="row-link" href=due download=true>
                {t(locale, "thread-calendar")}<span class="visually-hidden">" "{name}</span>
            </a>
        </p>
    }
}

/// Why nothing goes on, in the words of the program.
pub(super) fn pause_part(locale: Locale, events: &[Event]) -> Option<impl IntoView + use<>> {
    paused(events)?;
    let pause = in_order(events).into_iter().rev().find(|event| event.kind == Kind::Paused)?;
    let text = pause.told.text.clone();
    let lang = other_language(locale, &text);
    Some(view! { <p class="answer" lang=lang>{text}</p> })
}

/// The way to write to the program.
pub(super) fn message_part(locale: Locale, reference: Reference) -> impl IntoView + use<> {
    let href = Path::Application(Place::Message(reference)).href(locale);
    view! {
        <div class="card">
            <h2>{t(locale, "thread-message")}</h2>
            <p>{t(locale, "thread-message-part")}</p>
            <div class="actions actions--wide">
                <a class="button button--quiet" href=href>{t(locale, "thread-message-open")}</a>
            </div>
        </div>
    }
}

/// The way to object, until when.
pub(super) fn objection_part(
    locale: Locale,
    reference: Reference,
    until: Option<civil::Date>,
) -> Option<impl IntoView + use<>> {
    let until = until?;
    let href = Path::Application(Place::Object(reference)).href(locale);
    Some(view! {
        <p>{tr(locale, "thread-object-until", &[("date", date(locale, until).into())])}</p>
        <div class="actions"><a class="button button--quiet" href=href>{t(locale, "thread-object")}</a></div>
    })
}

/// How long the last ones took, beside what is promised.
pub(super) fn lately_part(locale: Locale, lately: Option<Lately>, counted: Days) -> String {
    let Some(Lately { of, half, nine_in_ten }) = lately else {
        return t(locale, "thread-lately-few").to_owned();
    };
    let id = match counted {
        Days::Calendar => "thread-lately-calendar",
        Days::Business => "thread-lately-business",
    };
    tr(locale, id, &[("of", of.into()), ("half", half.into()), ("most", nine_in_ten.into())])
}
