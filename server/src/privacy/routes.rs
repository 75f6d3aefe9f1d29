//! The page, the file, and the deletion. A GET sets nothing.

use std::sync::Arc;

use app::{
    locale::Locale,
    path::Path,
    privacy::{Done, Place, delete_page::DeletePage, download, home_page::HomePage},
};
use axum::{
    Form, Router,
    extract::{RawQuery, State},
    http::{HeaderName, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};

use super::known::collect;
use crate::{
    application,
    audit::{self, Deed},
    error::Error,
    form::{FormKey, Words, see},
    handoff,
    my_page::reader,
    person::{self, Visit},
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    let at = |place: Place| Path::Privacy(place).href(locale);
    Router::new()
        .route(&at(Place::Home(None)), get(show))
        .route(&at(Place::Download), get(take))
        .route(&at(Place::Delete), get(ask_delete).post(delete))
}

async fn show(State(state): App, asked: Asked, visit: Visit, RawQuery(query): RawQuery) -> Result<Response, Error> {
    let known = match visit.holder() {
        None => Vec::new(),
        Some(holder) => collect(&state, &mut state.db.begin_read().await?, asked.locale, holder).await?,
    };
    let done = query.as_deref().and_then(Done::parse);
    let page = HomePage { reader: reader(&state, &visit).await?, known, done };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// The same as a file. For nobody there is none.
async fn take(State(state): App, asked: Asked, visit: Visit) -> Result<Response, Error> {
    let Some(holder) = visit.holder() else { return Ok(lead_home(asked.locale, None)) };
    let known = collect(&state, &mut state.db.begin_read().await?, asked.locale, holder).await?;
    let text = serde_json::to_string_pretty(&download(asked.locale, &known));
    let text = text.map_err(|error| Error::Internal(error.to_string()))?;
    let name = match asked.locale {
        Locale::En => "my-data.json",
        Locale::Fr => "mes-renseignements.json",
    };
    let headers: [(HeaderName, String); 2] = [
        (header::CONTENT_TYPE, "application/json".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    Ok((headers, text).into_response())
}

async fn ask_delete(State(state): App, asked: Asked, visit: Visit) -> Result<Response, Error> {
    if visit.holder().is_none() {
        return Ok(lead_home(asked.locale, None));
    }
    let page = DeletePage { reader: reader(&state, &visit).await?, key: visit.form_key(&state.clock) };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// Deletes whoever asks for it. That a person did is noted by their number alone.
async fn delete(State(state): App, asked: Asked, mut visit: Visit, Form(sent): Form<Words>) -> Result<Response, Error> {
    FormKey::of(&sent)?;
    if let Some(holder) = visit.holder() {
        let former = visit.former_guest();
        let mut tx = state.db.begin_write().await?;
        if let Some(person) = holder.as_person() {
            let actor = person.actor();
            let deed = Deed { actor: &actor, act: "person.delete", organization: "", subject: &actor };
            audit::record(&mut tx, &state.clock, deed).await?;
        }
        for gone in [Some(holder), former].into_iter().flatten() {
            application::forget(&mut tx, gone).await?;
            handoff::forget(&mut tx, gone).await?;
            person::delete(&mut tx, gone).await?;
            state.last_copies.forget(gone);
        }
        tx.commit().await?;
        visit.end().await?;
    }
    Ok(lead_home(asked.locale, Some(Done::Deleted)))
}

fn lead_home(locale: Locale, done: Option<Done>) -> Response {
    see(Path::Privacy(Place::Home(done)).href(locale))
}
