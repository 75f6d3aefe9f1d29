//! What somebody tracks.

use jiff::{civil, tz::TimeZone};
use leptos::prelude::*;

use crate::{
    application::{Place, Promise},
    calendar::Holidays,
    catalogue::ServiceLink,
    format::date,
    html::{Finish, Html},
    locale::Locale,
    my_page::{Need, Pressing},
    path::Path,
    reference::Reference,
    words::{t, tr},
};

/// Something that is tracked.
#[derive(Clone, Debug)]
pub struct Tracked {
    /// Its own, in our addresses.
    pub reference: Reference,
    /// `None` where the service is no longer published.
    pub service: Option<ServiceLink>,
    /// As the organization wrote it.
    pub theirs: String,
    pub sent_on: civil::Date,
    pub remind_on: Option<civil::Date>,
    pub notes: String,
    pub answer: Answer,
}

impl Tracked {
    /// The beginning of the day on which it was sent: Unix milliseconds.
    pub fn sent_at(&self) -> i64 {
        self.sent_on.to_zoned(TimeZone::UTC).map_or(0, |day| day.timestamp().as_millisecond())
    }
}

/// When an answer is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The service publishes no standard that names a length of time.
    Unknown,
    By(civil::Date),
    /// The day has passed.
    Late(civil::Date),
}

/// From the day on which it was sent, by the published standard.
pub fn expected(sent_on: civil::Date, promise: Option<Promise>, today: civil::Date, holidays: Holidays) -> Answer {
    let by = promise.and_then(|promise| promise.until(sent_on, holidays));
    match by {
        None => Answer::Unknown,
        Some(by) if by < today => Answer::Late(by),
        Some(by) => Answer::By(by),
    }
}

/// The title of the part of my page that shows them.
pub fn title(locale: Locale) -> String {
    t(locale, "tracked-title").to_owned()
}

/// That part.
pub fn mine(locale: Locale, tracked: &[Tracked]) -> Html {
    list(locale, tracked).finish()
}

/// The days that somebody chose to look again, and answers that are late.
pub fn needs(locale: Locale, tracked: &[Tracked], today: civil::Date) -> Vec<Need> {
    let need = |one: &Tracked| {
        let reminded = one.remind_on.filter(|day| *day <= today).map(|day| (Pressing::Reminder, "tracked-remind", day));
        let late = if let Answer::Late(day) = one.answer { Some((Pressing::Late, "tracked-late", day)) } else { None };
        let (pressing, words, day) = reminded.or(late)?;
        let name = one.service.as_ref().map(|link| link.name.clone());
        Some(Need {
            what: name.unwrap_or_else(|| t(locale, "tracked-gone").to_owned()),
            note: tr(locale, words, &[("date", date(locale, day).into())]),
            href: Path::Application(Place::Tracked(one.reference)).href(locale),
            pressing,
            by: Some(day),
        })
    };
    tracked.iter().filter_map(need).collect()
}

pub fn list(locale: Locale, tracked: &[Tracked]) -> AnyView {
    if tracked.is_empty() {
        return view! { <p>{t(locale, "tracked-none")}</p> }.into_any();
    }
    let rows: Vec<_> = tracked.iter().map(|one| row(locale, one, Acts::Can, None)).collect();
    view! { <ul class="matters" role="list">{rows}</ul><p class="hint">{t(locale, "tracked-calendar-days")}</p> }
        .into_any()
}

/// Whether whoever reads a list may change what is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Acts {
    Can,
    No,
}

/// One of them; `who` is what is said of whoever is on it.
pub fn row(locale: Locale, one: &Tracked, acts: Acts, who: Option<String>) -> impl IntoView + use<> {
    let may = acts == Acts::Can;
    let name = match &one.service {
        Some(link) => link.name.clone(),
        None => t(locale, "tracked-gone").to_owned(),
    };
    let at = |place: Place| Path::Application(place).href(locale);
    let (class, answer) = match one.answer {
        Answer::Unknown => ("tag", t(locale, "tracked-unknown").to_owned()),
        Answer::By(day) => ("tag tag--good", tr(locale, "tracked-by", &[("date", date(locale, day).into())])),
        Answer::Late(day) => ("tag tag--late", tr(locale, "tracked-late", &[("date", date(locale, day).into())])),
    };
    let sent = tr(locale, "tracked-sent", &[("date", date(locale, one.sent_on).into())]);
    let remind = one.remind_on.map(|day| tr(locale, "tracked-remind", &[("date", date(locale, day).into())]));
    let act = |place, words| {
        let (href, name) = (at(place), name.clone());
        view! { <a class="row-link" href=href>{t(locale, words)}<span class="visually-hidden">" "{name}</span></a> }
    };
    let acts = may.then(|| {
        [act(Place::Tracked(one.reference), "tracked-edit"), act(Place::Untrack(one.reference), "tracked-end")]
            .collect_view()
    });
    let theirs = (!one.theirs.is_empty()).then(|| {
        view! { <span>{t(locale, "tracked-reference")}" "<b class="matters__theirs">{one.theirs.clone()}</b></span> }
    });
    let title = match &one.service {
        Some(link) => view! { <a href=link.href.clone()>{name}</a> }.into_any(),
        None => view! { <span>{name}</span> }.into_any(),
    };
    view! {
        <li class="matters__one">
            <p class="matters__name">{title}</p>
            <p class="matters__state"><span class=class>{answer}</span></p>
            <p class="matters__more">{theirs}<span>{sent}</span>{remind.map(|words| view! { <span>{words}</span> })}{who.map(|who| view! { <span>{who}</span> })}</p>
            {(!one.notes.is_empty()).then(|| view! { <p class="answer">{one.notes.clone()}</p> })}
            {acts.map(|acts| view! { <p class="matters__more">{acts}</p> })}
        </li>
    }
}
