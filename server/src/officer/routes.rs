//! The addresses of program officers, in one language.

use std::sync::Arc;

use app::{locale::Locale, officer::shape};
use axum::{
    Router,
    routing::{get, post},
};

use super::{act, case, check, list, untold};
use crate::state::AppState;

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    Router::new()
        .route(&shape::home(locale), get(list::show_all))
        .route(&shape::file_of_all(locale), get(list::take_all))
        .route(&shape::figures(locale), get(check::figures))
        .route(&shape::again(locale), post(untold::again))
        .route(&shape::case(locale), get(case::show_one))
        .route(&shape::file(locale), get(case::give_out))
        .route(&shape::take(locale), post(case::take))
        .route(&shape::ask(locale), get(act::show_ask).post(act::ask))
        .route(&shape::check(locale), get(check::show_check).post(check::check))
        .route(&shape::flags(locale), get(check::show_flags).post(check::set_aside))
        .route(&shape::decide(locale), get(act::show_decision).post(act::decide))
}
