//! The page of numbers, hours and addresses. It reads where the reader came from, so it is kept by nobody.

use std::sync::Arc;

use app::{handoff::page::TalkPage, locale::Locale, path::segment};
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::Response,
    routing::get,
};

use crate::{
    http::came_from,
    measure::Counted,
    render::{self, Asked},
    state::AppState,
};

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    Router::new().route(&format!("/{}/{}", locale.code(), segment::TALK.get(locale)), get(talk))
}

async fn talk(State(state): State<Arc<AppState>>, asked: Asked, headers: HeaderMap) -> Response {
    let about = came_from(&headers, &state.config.http.origin).and_then(|path| state.catalogue().service_at(&path));
    let counted = Counted::talk(asked.locale, about.as_deref());
    let page = TalkPage { lines: state.content.lines.clone(), about };
    counted.on(render::private(&state, asked, StatusCode::OK, &page))
}
