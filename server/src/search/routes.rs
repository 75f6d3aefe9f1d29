//! `GET /en/search?q=` and its French twin. Words that people type are neither kept nor logged.

use std::{collections::HashMap, sync::Arc};

use app::{locale::Locale, path::Path};
use axum::{
    Router,
    extract::{Query, State},
    http::StatusCode,
    response::Response,
    routing::get,
};

use super::{asked::Asked as Search, view::page};
use crate::{
    error::Error,
    measure::Counted,
    render::{self, Asked},
    state::AppState,
};

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    Router::new().route(&Path::Search.href(locale), get(search))
}

async fn search(
    State(state): State<Arc<AppState>>,
    asked: Asked,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Error> {
    let catalogue = state.catalogue();
    let search = Search::parse(&catalogue, asked.locale, &query);
    let engine = state.search.of(catalogue.version).await;
    let engine = engine.ok_or_else(|| Error::Internal("there is no index".to_owned()))?;
    let words = search.words.clone();
    let locale = asked.locale;
    // a search takes a millisecond or two: long enough to keep it off the threads that answer
    let found = tokio::task::spawn_blocking(move || engine.find(locale, &words)).await;
    let found = found.map_err(|error| Error::Internal(error.to_string()))?;
    let found = found.map_err(|error| Error::Internal(error.to_string()))?;
    let counted = Counted::search(locale, &search.words, search.page, found.services.len());
    Ok(counted.on(render::private(&state, asked, StatusCode::OK, &page(&catalogue, locale, &search, &found))))
}
