//! The pages of alerts. Those of the public are read from memory, and kept finished.

use std::sync::Arc;

use app::{
    alert::{
        Place,
        all_page::AlertsPage,
        one_page::{AlertPage, Standing},
    },
    locale::Locale,
    path::Path,
};
use axum::{
    Router,
    extract::{self, State},
    response::Response,
    routing::get,
};
use uuid::Uuid;

use super::{
    feed,
    staff::{begin, change, list, open, write},
    zone,
};
use crate::{
    error::Error,
    render::{self, Asked},
    state::AppState,
};

pub(super) type App = State<Arc<AppState>>;

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    let at = |place: Place| Path::Alert(place).href(locale);
    let organization = || "{org}".to_owned();
    let [one, edit] = Place::routes(locale);
    let feed_at = Path::Feed(Box::new(Path::Alert(Place::All))).href(locale);
    Router::new()
        .route(&at(Place::All), get(all))
        .route(&one, get(show))
        .route(&format!("{one}/cap.xml"), get(feed::message))
        .route(&feed_at, get(async move |state, query| feed::feed(locale, state, query).await))
        .route(&at(Place::Staff(organization())), get(list))
        .route(&at(Place::New(organization())), get(write).post(begin))
        .route(&edit, get(open).post(change))
}

async fn all(State(state): App, asked: Asked) -> Response {
    let (now, catalogue) = (state.clock.millis(), state.catalogue());
    let shown = catalogue.alerts.iter().filter(|alert| alert.shows(now));
    let mut alerts: Vec<_> = shown.map(|alert| alert.shown(&catalogue)).collect();
    alerts.sort_by(|left, right| {
        (left.severity, left.starts, left.id.as_str()).cmp(&(right.severity, right.starts, right.id.as_str()))
    });
    render::public(&state, asked, &AlertsPage { alerts, zone: zone(&state) })
}

/// What is over keeps its page: letters and messages lead there.
async fn show(State(state): App, asked: Asked, extract::Path(alert): extract::Path<String>) -> Result<Response, Error> {
    let id = Uuid::try_parse(&alert).map_err(|_| Error::NotFound)?;
    let catalogue = state.catalogue();
    let found = catalogue.alerts.iter().find(|one| one.id == id).ok_or(Error::NotFound)?;
    let standing = if found.shows(state.clock.millis()) { Standing::Shown } else { Standing::Over };
    let page = AlertPage { alert: found.shown(&catalogue), standing, zone: zone(&state) };
    Ok(render::public(&state, asked, &page))
}
