//! The addresses of firms, in one language.

use std::sync::Arc;

use app::{
    application,
    firm::{Place, shape},
    locale::Locale,
    path::Path,
};
use axum::{Router, routing::get};

use super::{answer, home, identify, invite_pages, list_pages, member_pages, naming, record_pages, renumber};
use crate::state::AppState;

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    let at = |place: Place| Path::Firm(place).href(locale);
    Router::new()
        .route(&at(Place::Whom), get(home::show_whom))
        .route(&at(Place::New), get(naming::ask_new).post(naming::make_new))
        .route(&application::shape::firm(locale), get(home::show_firm))
        .route(&shape::list_file(locale), get(list_pages::take))
        .route(&shape::names(locale), get(naming::ask_names).post(naming::rename))
        .route(&shape::number(locale), get(renumber::show).post(renumber::change))
        .route(&shape::member(locale), get(member_pages::ask_role).post(member_pages::change_role))
        .route(&shape::remove(locale), get(member_pages::ask_removal).post(member_pages::remove))
        .route(&shape::invite(locale), get(invite_pages::ask_whom).post(invite_pages::invite))
        .route(&shape::invitation(locale), get(invite_pages::show_one).post(invite_pages::change_one))
        .route(&shape::identifiers(locale), get(identify::show).post(identify::change))
        .route(&shape::record(locale), get(record_pages::show))
        .route(&shape::record_file(locale), get(record_pages::take))
        .route(&shape::answer(locale), get(answer::show).post(answer::answer))
}
