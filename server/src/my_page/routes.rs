//! The page. A GET sets nothing.

use std::sync::Arc;

use app::{
    locale::Locale,
    my_page::{DONE, Done, Place, Reader, home_page::HomePage},
    path::Path,
    personalization::Suggested,
};
use axum::{
    Router,
    extract::{Query, State},
    http::StatusCode,
    response::Response,
    routing::{get, post},
};

use super::{
    keep_routes::{ask, let_go, save},
    merge_routes::{ask_merge, submit_merge},
    view,
};
use crate::{
    error::Error,
    form::{Words, see},
    person::Visit,
    personalization::suggested,
    render::{self, Asked},
    state::AppState,
    subscription,
};

pub(super) type App = State<Arc<AppState>>;

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    let at = |place: Place| Path::MyPage(place).href(locale);
    Router::new()
        .route(&at(Place::Home(None)), get(home))
        .route(&at(Place::Save(None)), get(ask).post(save))
        .route(&at(Place::Remove), post(let_go))
        .route(&at(Place::Merge(None)), get(ask_merge).post(submit_merge))
}

async fn home(State(state): App, asked: Asked, visit: Visit, Query(query): Query<Words>) -> Result<Response, Error> {
    let mut page = HomePage {
        reader: Reader::Nobody,
        key: visit.form_key(&state.clock),
        done: query.get(DONE).and_then(|code| Done::parse(code)),
        parts: Vec::new(),
        saved: Vec::new(),
        suggested: Suggested::On { facts: Vec::new(), suggestions: Vec::new() },
    };
    if let Some(holder) = visit.holder() {
        page.reader = view::reader(&state, &visit).await?;
        let mut tx = state.db.begin_read().await?;
        page.parts = view::parts(&state, &mut tx, asked.locale, holder).await?;
        page.parts.extend(subscription::parts(&state, &mut tx, asked.locale, holder, &page.key).await?);
        page.saved = view::saved(&state, &mut tx, asked.locale, holder).await?;
        page.suggested = suggested(&state, &mut tx, asked.locale, holder).await?;
    }
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

pub(super) fn lead_home(locale: Locale, done: Option<Done>) -> Response {
    see(Path::MyPage(Place::Home(done)).href(locale))
}
