//! The addresses of whoever applies, in one language.

use std::sync::Arc;

use app::{
    application::{Place, payment::shape as paying, shape},
    locale::Locale,
    path::Path,
};
use axum::{
    Router,
    routing::{get, post},
};

use super::{draft, follow, give, hand_out, home, payment, section, thread_route as thread};
use crate::state::AppState;

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    let at = |place: Place| Path::Application(place).href(locale);
    Router::new()
        .route(&at(Place::Home), get(home::show_all))
        .route(&at(Place::New), get(draft::ask_what).post(draft::begin))
        .route(&shape::one(locale), get(follow::show_one))
        .route(&shape::section(locale), get(section::show))
        .route(&shape::send(locale), get(draft::check).post(draft::send))
        .route(&shape::answer(locale), get(give::ask_answer))
        .route(&shape::more_time(locale), get(thread::ask_time).post(thread::save_time))
        .route(&shape::due(locale), get(hand_out::give_due))
        .route(&shape::file(locale), get(hand_out::give_out))
        .route(&shape::withdraw(locale), get(thread::ask_withdraw).post(thread::withdraw))
        .route(&shape::message(locale), get(thread::ask_message))
        .route(&shape::object(locale), get(thread::ask_objection).post(thread::object))
        .route(&paying::page(locale), get(payment::pages::show))
        .route(&paying::back(locale), get(payment::pages::come_back))
}

/// Forms with files: they may be large, and take their time.
pub fn uploads(locale: Locale) -> Router<Arc<AppState>> {
    Router::new()
        .route(&shape::answer(locale), post(give::give))
        .route(&shape::section(locale), post(section::save))
        .route(&shape::message(locale), post(thread::send_message))
}
