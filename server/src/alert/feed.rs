//! `GET /en/alerts/feed.atom` and its French twin: what is warned of, for readers of feeds, and for programs that look
//! for messages of the Common Alerting Protocol; `/en/alerts/{alert}/cap.xml`: the last message of one.
//!
//! `?topic=`, `?organization=`, `?service=` and `?place=` keep to what concerns one of these. What was ended early stays
//! until it would have ended, so that whoever took it hears of it; what is over is gone.

use std::{cmp::Reverse, collections::HashMap, sync::Arc};

use app::{
    alert::{Place, Reach, State as Standing},
    locale::Locale,
    path::Path as Page,
    subscription::{Area, Kind, Subject},
    words::t,
};
use atom_syndication::{Category, Entry, Feed, FixedDateTime, Link, Person, Text};
use axum::{
    extract::{Path, Query, State},
    http::header,
    response::{IntoResponse, Response},
};
use uuid::Uuid;

use super::{
    Warning, alert_id,
    cap::{Sender, TYPE, sent},
    zone,
};
use crate::{error::Error, render::Public, state::AppState};

/// Enough for a reader that asks once a day.
const ENTRIES: usize = 50;

/// The last message of an alert.
pub(super) async fn message(State(state): State<Arc<AppState>>, Path(alert): Path<String>) -> Result<Response, Error> {
    let id = Uuid::try_parse(&alert).map_err(|_| Error::NotFound)?;
    let catalogue = state.catalogue();
    let found = catalogue.alerts.iter().find(|one| one.id == id).ok_or(Error::NotFound)?;
    let sender = Sender { origin: &state.site.origin, zone: &zone(&state), catalogue: &catalogue };
    let kind = format!("{TYPE}; charset=utf-8");
    let mut response = ([(header::CONTENT_TYPE, kind)], sender.message(found)).into_response();
    response.extensions_mut().insert(Public);
    Ok(response)
}

/// The feed in a language, of everything or of what was named.
pub(super) async fn feed(
    locale: Locale,
    State(state): State<Arc<AppState>>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Error> {
    let scope = scope(locale, &query)?;
    let (now, catalogue) = (state.clock.millis(), state.catalogue());
    let told = |alert: &&Warning| alert.state != Standing::Draft && now < alert.ends;
    let mut alerts: Vec<&Warning> = catalogue.alerts.iter().filter(told).collect();
    alerts.retain(|alert| scope.as_ref().is_none_or(|scope| concerns(alert, scope)));
    alerts.sort_by_key(|alert| (Reverse(sent(alert)), alert.id));
    alerts.truncate(ENTRIES);
    let feed = write(&state, locale, &alerts, scope.as_ref());
    let kind = "application/atom+xml; charset=utf-8";
    // finished pages are kept by what pages understand of a query, which is not what this understands
    Ok(([(header::CONTENT_TYPE, kind)], feed.to_string()).into_response())
}

/// What the address keeps to; an address that names nothing is none.
fn scope(locale: Locale, query: &HashMap<String, String>) -> Result<Option<Subject>, Error> {
    let named = Kind::ALL.into_iter().find_map(|kind| Some((kind, query.get(*kind.field().get(locale))?)));
    named.map(|(kind, id)| Subject::parse(kind, id).ok_or(Error::NotFound)).transpose()
}

/// A province is concerned by what concerns a part of it, and the other way round.
fn concerns(alert: &Warning, scope: &Subject) -> bool {
    let of_organization = scope.kind() == Kind::Organization && scope.id() == alert.organization;
    let near = |one: &Subject| match (Area::parse(one.id()), Area::parse(scope.id())) {
        (Some(Area::Postal(one)), Some(Area::Postal(other))) => one == other,
        (Some(one), Some(other)) => one.province() == other.province(),
        _ => false,
    };
    let places = |one: &Subject| one.kind() == Kind::Place && scope.kind() == Kind::Place && near(one);
    alert.reach == Reach::Everywhere || of_organization || alert.concerns.iter().any(|one| one == scope || places(one))
}

fn write(state: &AppState, locale: Locale, alerts: &[&Warning], scope: Option<&Subject>) -> Feed {
    let origin = &state.site.origin;
    let asked = scope.map_or_else(String::new, |one| format!("?{}={}", one.kind().field().get(locale), one.id()));
    let all = Page::Alert(Place::All);
    let here = format!("{origin}{}{asked}", Page::Feed(Box::new(all.clone())).href(locale));
    Feed {
        title: Text::plain(t(locale, "alert-title")),
        id: here.clone(),
        updated: instant(alerts.first().map_or(0, |alert| sent(alert))),
        lang: Some(locale.tag().to_owned()),
        links: vec![
            link("self", "application/atom+xml", here),
            link("alternate", "text/html", format!("{origin}{}", all.href(locale))),
        ],
        authors: vec![Person { name: t(locale, "common-portal").to_owned(), ..Person::default() }],
        entries: alerts.iter().map(|alert| entry(state, locale, alert)).collect(),
        ..Feed::default()
    }
}

fn entry(state: &AppState, locale: Locale, alert: &Warning) -> Entry {
    let page = Page::Alert(Place::One(alert_id(alert.id))).href(locale);
    let page = format!("{}{page}", state.site.origin);
    let shown = alert.shown(&state.catalogue());
    let over = (alert.state == Standing::Ended).then(|| format!("{} ", t(locale, "alert-over")));
    let text = format!("{}{}", over.unwrap_or_default(), alert.text.text(locale));
    let terms = shown.concerns.iter().map(|named| named.name.text(locale));
    Entry {
        title: Text::plain(alert.title.text(locale)),
        id: format!("urn:uuid:{}", alert.id),
        updated: instant(sent(alert)),
        published: Some(instant(alert.published.unwrap_or(alert.starts))),
        links: vec![link("alternate", "text/html", page.clone()), link("related", TYPE, format!("{page}/cap.xml"))],
        summary: Some(Text::plain(text)),
        categories: terms.map(|term| Category { term, ..Category::default() }).collect(),
        ..Entry::default()
    }
}

fn link(rel: &str, kind: &str, href: String) -> Link {
    Link { rel: rel.to_owned(), mime_type: Some(kind.to_owned()), href, ..Link::default() }
}

/// From Unix milliseconds.
fn instant(at: i64) -> FixedDateTime {
    let text = jiff::Timestamp::from_millisecond(at).unwrap_or_default().to_string();
    text.parse().unwrap_or_default()
}
