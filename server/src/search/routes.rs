//! `GET /en/search?q=` and its French twin, and what is suggested while somebody types. The words are neither kept
//! nor logged.

use std::{collections::HashMap, sync::Arc};

use app::{
    catalogue::ServiceLink,
    locale::Locale,
    path::Path,
    search::{Question, Suggestion},
};
use axum::{
    Json, Router,
    extract::{Query, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};

use super::{
    asked::{Asked as Search, LETTERS},
    view::page,
};
use crate::{
    error::Error,
    measure::Counted,
    render::{self, Asked},
    state::AppState,
};

/// More suggestions would not be read.
const SUGGESTIONS: usize = 8;
/// The same letters are typed again and again; a new service may be suggested a minute later.
const KEPT: &str = "public, max-age=60";

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
    let words = search.words.clone();
    let found = state.search.ask(catalogue.version, move |engine| engine.find(asked.locale, &words)).await?;
    let counted = Counted::search(asked.locale, &search.words, search.page);
    let missed = found.services.is_empty() && search.is_words_alone();
    let counted = if missed { counted.missed(asked.locale, &search.words) } else { counted };
    let page = page(&catalogue, asked.locale, &search, &found);
    Ok(counted.on(render::private(&state, asked, StatusCode::OK, &page)))
}

/// `GET /api/suggest?lang=en&q=`
pub async fn suggest(
    State(state): State<Arc<AppState>>,
    Query(Question { lang, q }): Query<Question>,
) -> Result<Response, StatusCode> {
    let words: String = q.chars().take(LETTERS).collect();
    let found = state.search.ask(state.version(), move |engine| engine.suggest(lang, &words, SUGGESTIONS)).await;
    // nobody would read a page of errors here: the form goes on without suggestions
    let found = found.map_err(|error| {
        tracing::error!(%error, "nothing can be suggested");
        StatusCode::SERVICE_UNAVAILABLE
    })?;
    let suggestions: Vec<Suggestion> = found.iter().map(|service| suggestion(service.link(lang))).collect();
    Ok(([(header::CACHE_CONTROL, KEPT)], Json(suggestions)).into_response())
}

fn suggestion(ServiceLink { name, organization, href, .. }: ServiceLink) -> Suggestion {
    Suggestion { name, organization, href }
}
