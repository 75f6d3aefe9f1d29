//! `GET /en/feed.atom`, `/en/topics/{slug}/feed.atom`, `/en/organizations/{slug}/feed.atom` and their French twins.

use std::sync::Arc;

use app::{
    feed::title,
    locale::Locale,
    path::{Path as Page, Slugs},
};
use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
    routing::get,
};

use super::atom::{Followed, write};
use crate::{error::Error, render::Public, state::AppState};

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    let any = Slugs::new("{slug}".to_owned(), "{slug}".to_owned());
    let at = |page: Page| Page::Feed(Box::new(page)).href(locale);
    Router::new()
        .route(&at(Page::Home), get(async move |state| everything(locale, state)))
        .route(&at(Page::Topic(any.clone(), None)), get(async move |state, slug| topic(locale, state, slug)))
        .route(&at(Page::Organization(any)), get(async move |state, slug| organization(locale, state, slug)))
}

fn everything(locale: Locale, State(state): State<Arc<AppState>>) -> Response {
    let catalogue = state.catalogue();
    answer(&write(
        &state.site.origin,
        locale,
        &catalogue,
        &Followed {
            page: Page::Home,
            title: title(locale, None),
            services: catalogue.services(locale).to_vec(),
            withdrawn: catalogue.all_withdrawn(),
        },
    ))
}

fn topic(locale: Locale, State(state): State<Arc<AppState>>, Path(slug): Path<String>) -> Result<Response, Error> {
    let catalogue = state.catalogue();
    let topic = &catalogue.topic(locale, &slug).ok_or(Error::NotFound)?.topic;
    let mut services = catalogue.services(locale).to_vec();
    services.retain(|service| service.topics.iter().any(|one| one.id == topic.id));
    Ok(answer(&write(
        &state.site.origin,
        locale,
        &catalogue,
        &Followed {
            page: topic.path(),
            title: title(locale, Some(topic.name.get(locale))),
            services,
            withdrawn: Vec::new(),
        },
    )))
}

fn organization(
    locale: Locale,
    State(state): State<Arc<AppState>>,
    Path(slug): Path<String>,
) -> Result<Response, Error> {
    let catalogue = state.catalogue();
    let organization = catalogue.organization(locale, &slug).ok_or(Error::NotFound)?;
    let mut services = catalogue.services(locale).to_vec();
    services.retain(|service| service.organization.code == organization.code);
    let mut withdrawn = catalogue.all_withdrawn();
    withdrawn.retain(|service| service.organization == organization.code);
    Ok(answer(&write(
        &state.site.origin,
        locale,
        &catalogue,
        &Followed {
            page: organization.path(),
            title: title(locale, Some(organization.label(locale))),
            services,
            withdrawn,
        },
    )))
}

fn answer(feed: &atom_syndication::Feed) -> Response {
    let kind = HeaderValue::from_static("application/atom+xml; charset=utf-8");
    let mut response = ([(header::CONTENT_TYPE, kind)], feed.to_string()).into_response();
    response.extensions_mut().insert(Public);
    response
}
