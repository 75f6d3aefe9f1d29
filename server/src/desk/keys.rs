//! Hands that are quick: the next request that waits, and what single keys do.

use app::{
    desk::{AFTER, Hand, Place, keys_page::KeysPage},
    display::Keys,
    path::Path,
    reference::Reference,
};
use axum::{
    Form,
    extract::{Query, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

use super::{routes::App, store, view};
use crate::{
    error::Error,
    form::{FormKey, Words, see, value},
    http::keys_cookie,
    person::Desk,
    render::{self, Asked},
    telling,
};

/// Leads to the request that was promised first among those in nobody's hands; to the queue where there is none. It is
/// not taken by that.
pub(super) async fn next(
    State(state): App,
    asked: Asked,
    Desk(staff): Desk,
    Query(query): Query<Words>,
) -> Result<Response, Error> {
    let after = Reference::parse(value(&query, AFTER));
    let now = state.clock.millis();
    let rows = store::queue(state.db.begin_read().await?.conn(), &staff, now).await?;
    let hand = |row: &store::Row| view::hand((row.claimed_by, row.lease_ends_at, row.assigned_to), &staff, now);
    let free = rows.iter().filter(|row| matches!(hand(row), Hand::Free | Hand::Assigned));
    let next = free.filter_map(|row| Reference::parse(&row.reference)).find(|reference| Some(*reference) != after);
    let organization = staff.organization.clone();
    let place = next.map_or(Place::Home(organization.clone()), |reference| Place::Request(organization, reference));
    Ok(see(Path::Desk(place).href(asked.locale)))
}

pub(super) async fn list(State(state): App, asked: Asked, Desk(staff): Desk) -> Result<Response, Error> {
    let unreached = telling::count(&mut state.db.begin_read().await?, &staff).await?;
    let key = staff.visit.form_key(&state.clock);
    let page = KeysPage { organization: staff.organization, unreached, keys: asked.cookies.keys, key };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// Keeps the choice in a cookie, as the size of the text: it is of this browser and keyboard. Sent twice it is the same.
pub(super) async fn choose(asked: Asked, Desk(staff): Desk, Form(sent): Form<Words>) -> Result<Response, Error> {
    FormKey::of(&sent)?;
    let keys = Keys::parse(value(&sent, "keys")).ok_or(Error::BadRequest)?;
    let address = Path::Desk(Place::Keys(staff.organization)).href(asked.locale);
    let kept = [(header::LOCATION, address), (header::SET_COOKIE, keys_cookie(keys))];
    Ok((StatusCode::SEE_OTHER, kept).into_response())
}
