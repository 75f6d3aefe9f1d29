//! The addresses of whoever applies, in one language.

use std::sync::Arc;

use app::{
    application::{Place, shape},
    locale::Locale,
    path::Path,
};
use axum::{
    Router,
    routing::{get, post},
};

use super::{draft, follow, home, section};
use crate::state::AppState;

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    let at = |place: Place| Path::Application(place).href(locale);
    Router::new()
        .route(&at(Place::Home), get(home::show_all))
        .route(&at(Place::New), get(draft::ask_what).post(draft::begin))
        .route(&shape::one(locale), get(follow::show_one))
        .route(&shape::section(locale), get(section::show))
        .route(&shape::send(locale), get(draft::check).post(draft::send))
        .route(&shape::answer(locale), get(follow::ask_answer))
        .route(&shape::file(locale), get(follow::give_out))
}

/// Forms with files: they may be large, and take their time.
pub fn uploads(locale: Locale) -> Router<Arc<AppState>> {
    Router::new().route(&shape::answer(locale), post(follow::give)).route(&shape::section(locale), post(section::save))
}
