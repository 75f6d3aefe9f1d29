//! What happened to a request while its page is open: said at once, by name, so that whoever writes an answer knows of a
//! letter that came in. Nothing that somebody wrote is in it; the page is opened again for that, and that is noted.

use std::sync::Arc;

use app::{
    desk::{Place, news},
    handoff::{Channel, Event, Kind},
    locale::Locale,
    reference::Reference,
};
use axum::{
    extract::{self, Query, State},
    http::HeaderMap,
    response::Response,
};

use super::{
    live::{self, Listening, Shown},
    routes::App,
    store,
};
use crate::{
    error::Error,
    form::{Words, value},
    person::{Desk, Staff},
    render::{self, Asked},
    state::AppState,
};

/// A request whose page is open.
#[derive(Clone, Copy, Debug)]
pub(super) struct Open {
    reference: Reference,
    /// How much had happened when the page was made.
    seen: usize,
}

/// A stream of what happened since the page was made.
pub(super) async fn follow(
    State(state): App,
    asked: Asked,
    Desk(staff): Desk,
    extract::Path((_, reference)): extract::Path<(String, String)>,
    Query(query): Query<Words>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let reference = Reference::parse(&reference).ok_or(Error::NotFound)?;
    happened(&state, &staff, reference).await?.ok_or(Error::NotFound)?;
    let seen = value(&query, Place::SEEN).parse().unwrap_or(0);
    let shown = Shown::Request(Open { reference, seen });
    live::stream(Listening::of(&state, staff, asked.locale, shown)?, &headers)
}

/// What happened, without a word of it; nothing where it is not at this desk.
async fn happened(state: &AppState, staff: &Staff, reference: Reference) -> Result<Option<Vec<Event>>, Error> {
    let rows = store::happened(state.db.begin_read().await?.conn(), &reference.to_string(), staff).await?;
    let event = |(kind, channel, at): &(String, String, i64)| {
        let (kind, channel) = (Kind::parse(kind)?, Channel::parse(channel)?);
        Some(Event { kind, channel, text: None, to: None, files: vec![], basis: vec![], unreached: false, at: *at })
    };
    Ok((!rows.is_empty()).then(|| rows.iter().filter_map(event).collect()))
}

/// What a page that is open says of it; nothing where nothing happened, or where it is elsewhere now.
pub(super) async fn words(
    state: &Arc<AppState>,
    staff: &Staff,
    locale: Locale,
    open: Open,
) -> Result<Option<String>, Error> {
    let events = happened(state, staff, open.reference).await?.unwrap_or_default();
    let Some(fresh) = events.get(open.seen..).filter(|fresh| !fresh.is_empty()) else { return Ok(None) };
    let place = Place::Request(staff.organization.clone(), open.reference);
    let zone = state.desks.of(&staff.organization).zone;
    Ok(Some(render::part(|| news(locale, zone, place, fresh))))
}
