//! `GET /robots.txt`, `GET /sitemap.xml`, and the files that it is parted into when it grows.

use std::sync::Arc;

use app::path::Path;
use axum::{
    extract::{self, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};

use super::{
    file::{Files, Largest, root},
    pages::pages,
};
use crate::{error::Error, render::Public, state::AppState};

/// `GET /robots.txt`: everything may be read; pages that should not be listed say so themselves.
pub async fn robots(State(state): State<Arc<AppState>>) -> Response {
    let text = format!("User-agent: *\nAllow: /\n\nSitemap: {}/sitemap.xml\n", state.site.origin);
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "max-age=86400")], text)
        .into_response()
}

/// `GET /sitemap.xml`: Sitemaps 0.9, with each page's other language.
pub async fn sitemap(State(state): State<Arc<AppState>>) -> Result<Response, Error> {
    let pages = listed(&state).await?;
    let xml = root(Files::new(&state.site.origin, &pages, Largest::default()));
    Ok(answer(xml))
}

/// `GET /sitemap-{number}.xml`: a file of the index, from 1.
pub async fn part(State(state): State<Arc<AppState>>, name: extract::Path<String>) -> Result<Response, Error> {
    let number: usize = name.strip_suffix(".xml").and_then(|number| number.parse().ok()).ok_or(Error::NotFound)?;
    // a file has one address: 01 and +1 are none
    let before = number.checked_sub(1).filter(|_| *name == format!("{number}.xml")).ok_or(Error::NotFound)?;
    let pages = listed(&state).await?;
    let xml = Files::new(&state.site.origin, &pages, Largest::default()).nth(before);
    xml.map(answer).ok_or(Error::NotFound)
}

async fn listed(state: &AppState) -> Result<Vec<Path>, Error> {
    let catalogue = state.catalogue();
    Ok(pages(&catalogue, &*state.a_to_z.of(&catalogue).await?))
}

fn answer(xml: String) -> Response {
    let kind = HeaderValue::from_static("application/xml; charset=utf-8");
    let mut response = ([(header::CONTENT_TYPE, kind)], xml).into_response();
    response.extensions_mut().insert(Public);
    response
}
