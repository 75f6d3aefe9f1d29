//! The page, the file, and the deletion. A GET sets nothing.

use std::sync::Arc;

use app::{
    locale::Locale,
    path::Path,
    privacy::{Done, Place, copy, delete_page::DeletePage, download, home_page::HomePage},
};
use axum::{
    Form, Router,
    extract::{RawQuery, State},
    http::{HeaderName, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};

use super::{
    erase::{Erased, erase, plan},
    known::holding,
};
use crate::{
    error::Error,
    form::{FormKey, Words, see},
    my_page::reader,
    person::Visit,
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

/// The whole style of the file to read.
const STYLE: &str = include_str!("../../content/my-data.css");

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    let at = |place: Place| Path::Privacy(place).href(locale);
    Router::new()
        .route(&at(Place::Home(None)), get(show))
        .route(&at(Place::Download), get(take))
        .route(&at(Place::Copy), get(take_copy))
        .route(&at(Place::Delete), get(ask_delete).post(delete))
}

async fn show(State(state): App, asked: Asked, visit: Visit, RawQuery(query): RawQuery) -> Result<Response, Error> {
    let holding = holding(&state, asked.locale, &visit).await?;
    let done = query.as_deref().and_then(Done::parse);
    Ok(render::private(&state, asked, StatusCode::OK, &HomePage { holding, done }))
}

/// The same as a file for programs. For nobody there is none.
async fn take(State(state): App, asked: Asked, visit: Visit) -> Result<Response, Error> {
    if visit.holder().is_none() {
        return Ok(lead_home(asked.locale, None));
    }
    let holding = holding(&state, asked.locale, &visit).await?;
    let text = serde_json::to_string_pretty(&download(asked.locale, &holding, state.clock.now()));
    let text = text.map_err(|error| Error::Internal(error.to_string()))?;
    Ok(file(asked.locale, "application/json", "json", text))
}

/// The same as a file to read.
async fn take_copy(State(state): App, asked: Asked, visit: Visit) -> Result<Response, Error> {
    if visit.holder().is_none() {
        return Ok(lead_home(asked.locale, None));
    }
    let holding = holding(&state, asked.locale, &visit).await?;
    let text = render::file(|| copy(asked.locale, &holding, STYLE, state.clock.now()));
    Ok(file(asked.locale, "text/html; charset=utf-8", "html", text))
}

/// Saved, never shown as a page of ours.
fn file(locale: Locale, kind: &'static str, ending: &str, text: String) -> Response {
    let name = match locale {
        Locale::En => "my-data",
        Locale::Fr => "mes-renseignements",
    };
    let headers: [(HeaderName, String); 2] = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}.{ending}\"")),
    ];
    (headers, text).into_response()
}

async fn ask_delete(State(state): App, asked: Asked, visit: Visit) -> Result<Response, Error> {
    let Some(holder) = visit.holder() else { return Ok(lead_home(asked.locale, None)) };
    let plan = plan(&state, holder).await?;
    let page = DeletePage { reader: reader(&state, &visit).await?, plan, key: visit.form_key(&state.clock) };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

async fn delete(State(state): App, asked: Asked, mut visit: Visit, Form(sent): Form<Words>) -> Result<Response, Error> {
    FormKey::of(&sent)?;
    if erase(&state, &mut visit).await? == Erased::NotYet
        && let Some(holder) = visit.holder()
    {
        let (reader, plan) = (reader(&state, &visit).await?, plan(&state, holder).await?);
        let page = DeletePage { reader, plan, key: visit.form_key(&state.clock) };
        return Ok(render::private(&state, asked, StatusCode::CONFLICT, &page));
    }
    Ok(lead_home(asked.locale, Some(Done::Deleted)))
}

fn lead_home(locale: Locale, done: Option<Done>) -> Response {
    see(Path::Privacy(Place::Home(done)).href(locale))
}
