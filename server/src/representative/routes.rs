//! The addresses of representatives, in one language.

use std::sync::Arc;

use app::{
    locale::Locale,
    path::Path,
    representative::{Place, shape},
};
use axum::{Router, routing::get};

use super::{answer, invite_pages, pages};
use crate::state::AppState;

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    let at = |place: Place| Path::Representative(place).href(locale);
    Router::new()
        .route(&at(Place::Home), get(pages::show_all))
        .route(&at(Place::New(None)), get(invite_pages::ask_whom).post(invite_pages::invite))
        .route(&shape::one(locale), get(pages::show_one).post(pages::change_one))
        .route(&shape::answer(locale), get(answer::show).post(answer::answer))
}
