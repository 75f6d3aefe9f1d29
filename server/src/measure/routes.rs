//! The page of figures, and the counted way to an official site.

use std::sync::Arc;

use app::{
    locale::Locale,
    measure::page::MeasuresPage,
    path::{Path, segment},
};
use axum::{
    Router,
    extract::{self, State},
    http::{HeaderName, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use url::Url;

use super::{Reading, counted::Counted, reading};
use crate::{
    catalogue::Found,
    error::Error,
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    let (services, start) = (segment::SERVICES.get(locale), segment::START.get(locale));
    Router::new()
        .route(&Path::Measures.href(locale), get(show))
        .route(&format!("/{}/{services}/{{slug}}/{start}", locale.code()), get(start_service))
}

/// The page goes on with its last figures while the database is down, and without them where there are none.
async fn show(State(state): App, asked: Asked) -> Response {
    let reading = reading(&state).await;
    let status = if reading.is_some() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let shown = |reading: Arc<Reading>| reading.totals.figures(&state.catalogue(), asked.locale, reading.until);
    let page = MeasuresPage { figures: reading.map(shown) };
    Counted::visit(asked.locale).on(render::private(&state, asked, status, &page))
}

/// Counts, and sends on to the official address. The address stands on the page of the service too.
async fn start_service(
    State(state): App,
    asked: Asked,
    extract::Path(slug): extract::Path<String>,
) -> Result<Response, Error> {
    let service = match state.catalogue().find(asked.locale, &slug) {
        Found::Service(service) | Found::Moved(service) => service,
        Found::Gone(_) | Found::Nothing => return Err(Error::NotFound),
    };
    let robots = (HeaderName::from_static("x-robots-tag"), "noindex, nofollow".to_owned());
    let Some(address) = service.address.get(asked.locale) else {
        // it has none any more: its page says what works
        let page = service.path().href(asked.locale);
        return Ok((StatusCode::SEE_OTHER, [(header::LOCATION, page), robots]).into_response());
    };
    let sent_on = (StatusCode::SEE_OTHER, [(header::LOCATION, plain(address)), robots]).into_response();
    Ok(Counted::start(asked.locale, &service).on(sent_on))
}

/// An address as it may stand in a header. Some in the inventory hold letters with accents.
fn plain(address: &str) -> String {
    if address.is_ascii() {
        return address.to_owned();
    }
    Url::parse(address).map_or_else(|_| address.to_owned(), String::from)
}
