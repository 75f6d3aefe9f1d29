//! The public pages of the catalogue.

use std::{collections::HashMap, sync::Arc};

use app::{
    catalogue::Audience,
    locale::{Locale, Localized},
    path::segment,
};
use axum::{
    Router,
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode, Uri, header},
    response::{IntoResponse, Response},
    routing::get,
};

use super::{Found, Withdrawn};
use crate::{
    error::Error,
    measure::Counted,
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;
type Words = Query<HashMap<String, String>>;

/// Every address of the catalogue in one language.
pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    let at = |name: &str| format!("/{}/{name}", locale.code());
    let mut routes = Router::new()
        .route(&format!("/{}", locale.code()), get(home))
        .route(&at(segment::TOPICS.get(locale)), get(topics))
        .route(&at(&format!("{}/{{slug}}", segment::TOPICS.get(locale))), get(topic))
        .route(&at(segment::ORGANIZATIONS.get(locale)), get(organizations))
        .route(&at(&format!("{}/{{slug}}", segment::ORGANIZATIONS.get(locale))), get(organization))
        .route(&at(&format!("{}/{{slug}}", segment::SERVICES.get(locale))), get(service));
    for audience in Audience::ALL {
        routes = routes
            .route(&at(audience.slug(locale)), get(gateway))
            .route(&at(&format!("{}/{{slug}}", audience.slug(locale))), get(situation));
    }
    routes
}

/// `GET /`: the choice of language.
pub async fn choice(State(state): App) -> Response {
    render::choice(&state)
}

async fn home(State(state): App, asked: Asked) -> Response {
    let page = state.catalogue().home_page(asked.locale);
    render::public(&state, asked, &page)
}

/// The gateway is the second segment: each has an address of its own in the router.
fn audience(locale: Locale, uri: &Uri) -> Result<Audience, Error> {
    let slug = uri.path().split('/').nth(2).unwrap_or_default();
    Audience::parse_slug(locale, slug).ok_or(Error::NotFound)
}

async fn gateway(State(state): App, asked: Asked, uri: Uri) -> Result<Response, Error> {
    let audience = audience(asked.locale, &uri)?;
    let catalogue = state.catalogue();
    let lead = catalogue.content.gateways.iter().find(|lead| lead.audience == audience).ok_or(Error::NotFound)?;
    Ok(render::public(&state, asked, &catalogue.gateway_page(asked.locale, lead)))
}

async fn situation(
    State(state): App,
    asked: Asked,
    uri: Uri,
    Path(slug): Path<String>,
    Query(query): Words,
) -> Result<Response, Error> {
    let audience = audience(asked.locale, &uri)?;
    let catalogue = state.catalogue();
    let lead = catalogue.situation(asked.locale, audience, &slug).ok_or(Error::NotFound)?;
    let page = catalogue.situation_page(asked.locale, audience, lead, words(asked.locale, &query));
    Ok(render::public(&state, asked, &page))
}

async fn topics(State(state): App, asked: Asked) -> Response {
    render::public(&state, asked, &state.catalogue().topics_page(asked.locale))
}

async fn topic(
    State(state): App,
    asked: Asked,
    Path(slug): Path<String>,
    Query(query): Words,
) -> Result<Response, Error> {
    let catalogue = state.catalogue();
    let lead = catalogue.topic(asked.locale, &slug).ok_or(Error::NotFound)?;
    let audience = query.get(*segment::AUDIENCE.get(asked.locale));
    let audience = audience.and_then(|slug| Audience::parse_slug(asked.locale, slug));
    let page = catalogue.topic_page(asked.locale, lead, audience, words(asked.locale, &query));
    Ok(render::public(&state, asked, &page))
}

async fn organizations(State(state): App, asked: Asked, Query(query): Words) -> Response {
    let page = state.catalogue().organizations_page(asked.locale, words(asked.locale, &query));
    render::public(&state, asked, &page)
}

async fn organization(
    State(state): App,
    asked: Asked,
    Path(slug): Path<String>,
    Query(query): Words,
) -> Result<Response, Error> {
    let catalogue = state.catalogue();
    let organization = catalogue.organization(asked.locale, &slug).ok_or(Error::NotFound)?;
    let page = catalogue.organization_page(asked.locale, organization, words(asked.locale, &query));
    Ok(render::public(&state, asked, &page))
}

async fn service(State(state): App, asked: Asked, Path(slug): Path<String>) -> Result<Response, Error> {
    let catalogue = state.catalogue();
    match catalogue.find(asked.locale, &slug) {
        Found::Service(service) => {
            let page = render::public(&state, asked, &catalogue.service_page(asked.locale, &service));
            Ok(Counted::service(asked.locale, &service).on(page))
        }
        Found::Moved(service) => Ok(moved(&service.path().href(asked.locale))),
        Found::Gone(record) => match catalogue.instead(&record) {
            Some(instead) => Ok(moved(&instead.href(asked.locale))),
            None => Err(gone(&record)),
        },
        Found::Nothing => Err(Error::NotFound),
    }
}

fn gone(record: &Withdrawn) -> Error {
    let path = app::path::Path::Service(record.slugs.clone());
    Error::Gone { name: record.name.clone(), address: Localized::from_fn(|locale| path.href(locale)) }
}

/// `GET /s/{service_id}`: a short address that holds in both languages and across slugs.
pub async fn short(State(state): App, Path(id): Path<String>, headers: HeaderMap) -> Result<Response, Error> {
    let catalogue = state.catalogue();
    let locale = crate::http::preferred(&headers);
    let instead = || catalogue.withdrawn(&id).and_then(|gone| catalogue.instead(gone));
    let path = catalogue.service(&id).map(|service| service.path()).or_else(instead).ok_or(Error::NotFound)?;
    let href = path.href(locale);
    Ok((StatusCode::FOUND, [(header::LOCATION, href), (header::VARY, "accept-language".to_owned())]).into_response())
}

pub(crate) fn moved(href: &str) -> Response {
    (StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, href.to_owned())]).into_response()
}

/// The words of the filter. Longer ones would match nothing anyway.
fn words(locale: Locale, query: &HashMap<String, String>) -> &str {
    let words = query.get(*segment::FILTER.get(locale)).map_or("", |words| words.trim());
    words.char_indices().nth(100).map_or(words, |(end, _)| &words[..end])
}
