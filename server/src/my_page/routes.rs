//! The page. A GET sets nothing.

use std::sync::Arc;

use app::{
    locale::Locale,
    my_page::{DONE, Done, Place, home_page::HomePage},
    path::Path,
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
    overview::Overview,
    parts::Seen,
};
use crate::{
    error::Error,
    form::{Words, see},
    person::Visit,
    render::{self, Asked},
    state::AppState,
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
    let key = visit.form_key(&state.clock);
    let done = query.get(DONE).and_then(|code| Done::parse(code));
    let holder = visit.holder();
    let overview = match holder {
        Some(holder) => Overview::read(&state, holder).await,
        None => Overview::empty(),
    };
    let seen = Seen { state: &state, locale: asked.locale, key: &key, overview: &overview };
    let (reader, suggestions) = seen.reader(holder);
    let parts = seen.parts(&reader, suggestions);
    Ok(render::private(&state, asked, StatusCode::OK, &HomePage { reader, key, done, parts }))
}

/// Leads to the page, which says what was done.
pub fn lead_home(locale: Locale, done: Option<Done>) -> Response {
    see(Path::MyPage(Place::Home(done)).href(locale))
}
