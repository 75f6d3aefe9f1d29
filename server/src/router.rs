//! Every address of the service, on one screen, in two groups.
//!
//! *browser*: pages for people; unsafe methods need our own origin. *machine*: a proof of their own, no cookies. A
//! test finds every route in exactly one of them.

use std::{sync::Arc, time::Duration};

use app::{locale::Locale, path::SUGGEST};
use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::StatusCode,
    middleware,
    routing::{get, post},
};
use tower_http::{catch_panic::CatchPanicLayer, timeout::TimeoutLayer};

use crate::{
    a_to_z, admin, alert, answer, api,
    application::{self, payment},
    catalogue, cluster, content, demo, department, desk, display, editing,
    error::Error,
    feed, feedback, firm, handoff,
    http::{self, assets, health},
    issue, link, measure, my_page, notify, officer, oidc, outbox, outcome, person, personalization, privacy,
    publication, representative, search, shift, sitemap,
    state::AppState,
    subscription, telling, template, tracked,
};

/// Nothing that a page does takes this long; a request that does is told that the service is too busy.
const REQUEST: Duration = Duration::from_secs(15);
/// No form of ours is larger.
const BODY: usize = 64 * 1024;
/// Files come over slow lines: fifty million bytes at one million bits a second take seven minutes.
const UPLOAD: Duration = Duration::from_secs(10 * 60);
/// What is read of a form with files, so that whoever sends too much is still told what is wrong.
const UPLOADED: usize = 256 * 1024 * 1024;

pub fn router(state: Arc<AppState>) -> Router {
    http::browser(browser(), &state).merge(http::machine(machine(), &state)).with_state(state)
}

/// Pages, which people open in a browser.
fn browser() -> Router<Arc<AppState>> {
    let mut routes = Router::new()
        .route("/", get(catalogue::routes::choice))
        .route("/sitemap.xml", get(sitemap::routes::sitemap))
        .route("/sitemap-{name}", get(sitemap::routes::part))
        .route(demo::AUTHORIZE, get(demo::routes::authorize))
        .route(demo::PAYER, get(demo::lead))
        .route("/s/{service_id}", get(catalogue::routes::short));
    for locale in Locale::ALL {
        routes = routes
            .merge(admin::routes::routes(locale))
            .merge(catalogue::routes::routes(locale).merge(a_to_z::routes::routes(locale)))
            .merge(application::routes::routes(locale).merge(firm::routes::routes(locale)))
            .merge(cluster::routes::routes(locale))
            .merge(content::routes::routes(locale))
            .merge(feedback::routes::routes(locale))
            .merge(handoff::routes::routes(locale))
            .merge(desk::routes::routes(locale).merge(answer::routes::routes(locale)))
            .merge(measure::routes::routes(locale).merge(outcome::routes::routes(locale)))
            .merge(outbox::routes::routes(locale).merge(telling::routes::routes(locale)))
            .merge(person::routes::routes(locale).merge(shift::routes::routes(locale)))
            .merge(demo::routes::routes(locale).merge(template::routes::routes(locale)))
            .merge(my_page::routes::routes(locale))
            .merge(subscription::routes::routes(locale).merge(alert::routes::routes(locale)))
            .merge(personalization::routes::routes(locale))
            .merge(privacy::routes::routes(locale).merge(publication::routes::routes(locale)))
            .merge(officer::routes::routes(locale).merge(issue::routes::routes(locale)))
            .merge(search::routes::routes(locale))
            .merge(feed::routes::routes(locale).merge(display::routes::routes(locale)))
            .merge(tracked::routes::routes(locale).merge(representative::routes::routes(locale)))
            .merge(editing::routes::routes(locale).merge(link::routes::routes(locale)));
    }
    routes
        .fallback(|| async { Error::NotFound })
        .layer(DefaultBodyLimit::max(BODY))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, REQUEST))
        .merge(uploads())
        .layer(CatchPanicLayer::new())
}

/// Forms with files, which may be large and take their time.
fn uploads() -> Router<Arc<AppState>> {
    let of_language = |locale| {
        [application::routes::uploads(locale), handoff::routes::uploads(locale), editing::routes::uploads(locale)]
    };
    Locale::ALL
        .into_iter()
        .flat_map(of_language)
        .fold(Router::new(), Router::merge)
        .layer(DefaultBodyLimit::max(UPLOADED))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, UPLOAD))
}

/// What programs ask for: supervisors, a browser on its own, and whoever reads the open data.
fn machine() -> Router<Arc<AppState>> {
    // each has turns of its own: programs that ask without pause take no suggestion from who types
    let limit = || middleware::from_fn_with_state(api::turns(), api::limit);
    let mut routes = Router::new();
    for locale in Locale::ALL {
        let stop = async move |state, token, sent| subscription::stop_in(locale, state, token, sent).await;
        routes = routes.route(&subscription::routes::stop_address(locale), post(stop));
    }
    routes
        .route("/healthz", get(health::alive))
        .route("/robots.txt", get(sitemap::routes::robots))
        .route("/readyz", get(health::ready))
        .route(SUGGEST, get(search::routes::suggest).layer(limit()))
        .route(demo::DISCOVERY, get(demo::routes::discover))
        .route(demo::KEYS, get(demo::routes::keys))
        .route(demo::TOKEN, post(demo::routes::exchange))
        .route(payment::NOTIFY, post(payment::hear).layer(DefaultBodyLimit::max(payment::LARGEST)))
        .route("/pkg/{folder}/{name}", get(assets::asset))
        .merge(api::routes::routes())
        .merge(department::routes::routes())
        .merge(notify::routes::routes())
        .merge(oidc::routes::routes())
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, REQUEST))
        .layer(CatchPanicLayer::new())
}
