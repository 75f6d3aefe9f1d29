//! The addresses of answers, and the page that everybody reads: from memory, and kept finished.

use std::sync::Arc;

use app::{
    answer::{AnswerId, Place, one_page::AnswerPage},
    locale::Locale,
    path::Path,
};
use axum::{
    Router,
    extract::{self, State},
    response::Response,
    routing::get,
};

use super::{beside, published::services, recall, staff};
use crate::{
    error::Error,
    render::{self, Asked},
    state::AppState,
};

pub(super) type App = State<Arc<AppState>>;

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    let organization = || "{org}".to_owned();
    let at = |place: Place| Path::Answer(place).href(locale);
    let [one, edit, recall_at, source] = Place::routes(locale);
    Router::new()
        .route(&one, get(show))
        .route(&at(Place::Staff(organization())), get(staff::list))
        .route(&edit, get(staff::open).post(staff::change))
        .route(&at(Place::Recalls(organization())), get(recall::list))
        .route(&recall_at, get(recall::open).post(recall::tell))
        .route(&source, get(beside::look_up))
}

async fn show(State(state): App, asked: Asked, extract::Path(id): extract::Path<String>) -> Result<Response, Error> {
    let catalogue = state.catalogue();
    let id = AnswerId::parse(&id).ok_or(Error::NotFound)?;
    let answer = catalogue.answers.get(&id).ok_or(Error::NotFound)?.clone();
    let services = services(&catalogue, asked.locale, &answer);
    let page = AnswerPage { answer, services, zone: state.config.time_zone.clone() };
    Ok(render::public(&state, asked, &page))
}
