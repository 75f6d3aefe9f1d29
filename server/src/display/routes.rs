//! The choice of text size: asked on a page of its own, kept in one cookie. Sending it twice changes nothing.

use std::sync::Arc;

use app::{
    display::{TextSize, page::TextSizePage},
    locale::Locale,
    path::{LocalPath, Path, segment},
};
use axum::{
    Form, Router,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use serde::Deserialize;

use crate::{
    error::Error,
    http::{came_from, size_cookie},
    render::{self, Asked},
    state::AppState,
};

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    let address = format!("/{}/{}", locale.code(), segment::TEXT_SIZE.get(locale));
    Router::new().route(&address, get(ask).post(choose))
}

async fn ask(State(state): State<Arc<AppState>>, asked: Asked, headers: HeaderMap) -> Response {
    let here = Path::TextSize;
    let back = came_from(&headers, &state.config.http.origin)
        .filter(|path| Locale::ALL.iter().all(|locale| here.href(*locale) != path.as_str()));
    let page = TextSizePage { size: asked.cookies.size, back };
    render::private(&state, asked, StatusCode::OK, &page)
}

#[derive(Debug, Deserialize)]
struct Choice {
    size: String,
    back: Option<String>,
}

async fn choose(asked: Asked, Form(choice): Form<Choice>) -> Result<Response, Error> {
    let size = TextSize::parse(&choice.size).ok_or(Error::BadRequest)?;
    let back = choice.back.as_deref().and_then(LocalPath::parse);
    let address = back.map_or_else(|| Path::Home.href(asked.locale), |back| back.as_str().to_owned());
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, address), (header::SET_COOKIE, size_cookie(size))]).into_response())
}
