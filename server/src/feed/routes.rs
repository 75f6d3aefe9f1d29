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

use super::{
    atom::{Followed, write},
    changes::{Scope, last},
};
use crate::{catalogue::Catalogue, error::Error, render::Public, state::AppState};

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
    tell(&state, locale, &catalogue, Page::Home, title(locale, None), Scope::Everything)
}

fn topic(locale: Locale, State(state): State<Arc<AppState>>, Path(slug): Path<String>) -> Result<Response, Error> {
    let catalogue = state.catalogue();
    let topic = &catalogue.topic(locale, &slug).ok_or(Error::NotFound)?.topic;
    let title = title(locale, Some(topic.name.get(locale)));
    Ok(tell(&state, locale, &catalogue, topic.path(), title, Scope::Topic(&topic.id)))
}

fn organization(
    locale: Locale,
    State(state): State<Arc<AppState>>,
    Path(slug): Path<String>,
) -> Result<Response, Error> {
    let catalogue = state.catalogue();
    let organization = catalogue.organization(locale, &slug).ok_or(Error::NotFound)?;
    let title = title(locale, Some(organization.label(locale)));
    Ok(tell(&state, locale, &catalogue, organization.path(), title, Scope::Organization(&organization.code)))
}

fn tell(
    state: &AppState,
    locale: Locale,
    catalogue: &Catalogue,
    page: Page,
    title: String,
    scope: Scope<'_>,
) -> Response {
    let followed = Followed { page, title, changes: last(catalogue, scope), at: catalogue.at() };
    let feed = write(&state.site.origin, locale, &followed);
    let kind = HeaderValue::from_static("application/atom+xml; charset=utf-8");
    let mut response = ([(header::CONTENT_TYPE, kind)], feed.to_string()).into_response();
    response.extensions_mut().insert(Public);
    response
}
