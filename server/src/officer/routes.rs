//! The addresses of program officers, in one language.

use std::sync::Arc;

use app::{
    application::payment,
    locale::Locale,
    officer::{bulk::shape as many, shape},
};
use axum::{
    Router,
    routing::{get, post},
};

use super::{act, bulk, case, check, list, payment as owed, thread_page, untold};
use crate::state::AppState;

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    Router::new()
        .route(&shape::home(locale), get(list::show_all))
        .route(&shape::file_of_all(locale), get(list::take_all))
        .route(&shape::figures(locale), get(check::figures))
        .route(&payment::shape::owed(locale), get(owed::show_owed).post(owed::give_back))
        .route(&shape::again(locale), post(untold::again))
        .route(&many::check(locale), get(bulk::check).post(bulk::begin))
        .route(&many::done(locale), get(bulk::show_done).post(bulk::go_on))
        .route(&shape::case(locale), get(case::show_one))
        .route(&many::give(locale), get(bulk::show_give).post(bulk::give))
        .route(&many::put_back(locale), post(bulk::put_back))
        .route(&shape::file(locale), get(case::give_out))
        .route(&shape::take(locale), post(case::take))
        .route(&shape::ask(locale), get(act::show_ask).post(act::ask))
        .route(&shape::check(locale), get(check::show_check).post(check::check))
        .route(&shape::flags(locale), get(check::show_flags).post(check::set_aside))
        .route(&shape::decide(locale), get(act::show_decision).post(act::decide))
        .route(&shape::time(locale), get(thread_page::show_time).post(thread_page::save_time))
        .route(&shape::withdraw(locale), get(thread_page::show_withdraw).post(thread_page::save_withdraw))
        .route(&shape::reply(locale), get(thread_page::show_reply).post(thread_page::save_reply))
        .route(&shape::read(locale), post(thread_page::read))
        .route(&shape::pause(locale), get(thread_page::show_pause).post(thread_page::save_pause))
        .route(&shape::resume(locale), post(thread_page::resume))
        .route(&shape::objection(locale), get(thread_page::show_objection).post(thread_page::save_objection))
        .route(&shape::mend(locale), get(thread_page::show_mend).post(thread_page::save_mend))
}
