//! Every address of the service, on one screen, in two groups.
//!
//! *browser*: pages for people; unsafe methods need our own origin. *machine*: a proof of their own, no cookies. A
//! test finds every route in exactly one of them.

use std::{sync::Arc, time::Duration};

use app::{
    locale::Locale,
    path::{MEASURES_FILE, SUGGEST},
};
use axum::{Router, extract::DefaultBodyLimit, http::StatusCode, routing::get};
use tower_http::{catch_panic::CatchPanicLayer, timeout::TimeoutLayer};

use crate::{
    a_to_z, api, catalogue, cluster, content, display, editing,
    error::Error,
    feed, feedback, handoff,
    http::{self, assets, health},
    measure, search, sitemap,
    state::AppState,
};

/// Nothing that a page does takes this long; a request that does is told that the service is too busy.
const REQUEST: Duration = Duration::from_secs(15);
/// No form of ours is larger.
const BODY: usize = 64 * 1024;

pub fn router(state: Arc<AppState>) -> Router {
    http::browser(browser(), &state).merge(http::machine(machine(), &state)).with_state(state)
}

/// Pages, which people open in a browser.
fn browser() -> Router<Arc<AppState>> {
    let mut routes = Router::new()
        .route("/", get(catalogue::routes::choice))
        .route("/sitemap.xml", get(sitemap::routes::sitemap))
        .route("/s/{service_id}", get(catalogue::routes::short));
    for locale in Locale::ALL {
        routes = routes
            .merge(catalogue::routes::routes(locale))
            .merge(a_to_z::routes::routes(locale))
            .merge(cluster::routes::routes(locale))
            .merge(content::routes::routes(locale))
            .merge(feedback::routes::routes(locale))
            .merge(handoff::routes::routes(locale))
            .merge(measure::routes::routes(locale))
            .merge(search::routes::routes(locale))
            .merge(feed::routes::routes(locale))
            .merge(display::routes::routes(locale))
            .merge(editing::routes::routes(locale));
    }
    routes
        .fallback(|| async { Error::NotFound })
        .layer(DefaultBodyLimit::max(BODY))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, REQUEST))
        .layer(CatchPanicLayer::new())
}

/// What programs ask for: supervisors, a browser on its own, and whoever reads the open data.
fn machine() -> Router<Arc<AppState>> {
    Router::new()
        .route("/healthz", get(health::alive))
        .route("/robots.txt", get(sitemap::routes::robots))
        .route(MEASURES_FILE, get(measure::routes::download))
        .route("/readyz", get(health::ready))
        .route(SUGGEST, get(search::routes::suggest))
        .route("/pkg/{folder}/{name}", get(assets::asset))
        .merge(api::routes::routes())
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, REQUEST))
        .layer(CatchPanicLayer::new())
}
