//! The addresses of templates, in one language.

use std::sync::Arc;

use app::{
    locale::Locale,
    path::Path,
    template::{Place, shape},
};
use axum::{Router, routing::get};

use super::staff::{begin, change, list, open, write};
use crate::state::AppState;

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    let at = |place: fn(String) -> Place| Path::Template(place("{org}".to_owned())).href(locale);
    Router::new()
        .route(&at(Place::All), get(list))
        .route(&at(Place::New), get(write).post(begin))
        .route(&shape::one(locale), get(open).post(change))
}
