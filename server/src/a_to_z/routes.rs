//! `GET /en/a-z` and `/en/a-z/{letter}`, and their French twins.

use std::{collections::HashMap, sync::Arc};

use app::{
    a_to_z::{Letter, Place},
    catalogue::Audience,
    filter::fold,
    locale::Locale,
    path::{self, segment},
};
use axum::{
    Router,
    extract::{Path, Query, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};

use super::view::{letter_page, start_page};
use crate::{
    error::Error,
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;
type Choices = Query<HashMap<String, String>>;

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    let start = path::Path::AToZ(None).href(locale);
    Router::new().route(&format!("{start}/{{letter}}"), get(letter)).route(&start, get(self::start))
}

async fn start(State(state): App, asked: Asked, Query(query): Choices) -> Result<Response, Error> {
    let catalogue = state.catalogue();
    let index = state.a_to_z.of(&catalogue).await?;
    // the first page has no second one
    let place = place(asked.locale, None, &query).page(1);
    Ok(render::public(&state, asked, &start_page(&catalogue, &index, asked.locale, place)))
}

async fn letter(
    State(state): App,
    asked: Asked,
    Path(slug): Path<String>,
    Query(query): Choices,
) -> Result<Response, Error> {
    let Some(letter) = Letter::parse(&slug) else {
        return moved(asked.locale, &slug, &query);
    };
    let catalogue = state.catalogue();
    let index = state.a_to_z.of(&catalogue).await?;
    let place = place(asked.locale, Some(letter), &query);
    Ok(render::public(&state, asked, &letter_page(&catalogue, &index, asked.locale, place, letter)))
}

/// A capital or an accent leads to the letter.
fn moved(locale: Locale, slug: &str, query: &HashMap<String, String>) -> Result<Response, Error> {
    let letter = Letter::parse(&fold(slug)).ok_or(Error::NotFound)?;
    let href = place(locale, Some(letter), query).href(locale);
    Ok((StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, href)]).into_response())
}

/// What is not understood is left out: an old link still leads to the index.
fn place(locale: Locale, letter: Option<Letter>, query: &HashMap<String, String>) -> Place {
    let audience = query.get(*segment::AUDIENCE.get(locale));
    let page = query.get(segment::PAGE).and_then(|page| page.parse().ok());
    Place {
        letter,
        audience: audience.and_then(|slug| Audience::parse_slug(locale, slug)),
        page: page.unwrap_or(1).max(1),
    }
}
