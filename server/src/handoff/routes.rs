//! The page of numbers, hours and addresses. It reads where the reader came from, so it is kept by nobody.

use std::sync::Arc;

use app::{
    catalogue::Service,
    handoff::page::TalkPage,
    locale::Locale,
    path::{LocalPath, segment},
};
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::Response,
    routing::get,
};

use crate::{
    catalogue::Found,
    http::came_from,
    render::{self, Asked},
    state::AppState,
};

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    Router::new().route(&format!("/{}/{}", locale.code(), segment::TALK.get(locale)), get(talk))
}

async fn talk(State(state): State<Arc<AppState>>, asked: Asked, headers: HeaderMap) -> Response {
    let about = came_from(&headers, &state.config.http.origin).and_then(|path| service_at(&state, &path));
    let page = TalkPage { lines: state.content.lines.clone(), about };
    render::private(&state, asked, StatusCode::OK, &page)
}

/// The service whose page it is.
fn service_at(state: &AppState, path: &LocalPath) -> Option<Arc<Service>> {
    let locale = path.locale();
    let root = format!("/{}/{}/", locale.code(), segment::SERVICES.get(locale));
    match state.catalogue().find(locale, path.page().strip_prefix(&root)?) {
        Found::Service(service) | Found::Moved(service) => Some(service),
        Found::Gone(_) | Found::Nothing => None,
    }
}
