//! The pages of the log. Those of the public are read from memory, and kept finished.

use std::sync::Arc;

use app::{
    application::Program,
    catalogue::Service,
    issue::{Place, all_page::IssuesPage, one_page::IssuePage, shape},
    locale::Locale,
    path::Path,
};
use axum::{
    Router,
    extract::{self, State},
    response::Response,
    routing::{get, post},
};
use uuid::Uuid;

use super::{
    concern,
    staff::{begin, change, list, open, write},
};
use crate::{
    catalogue::Catalogue,
    error::Error,
    render::{self, Asked},
    state::AppState,
};

pub(super) type App = State<Arc<AppState>>;

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    let at = |place: fn(String) -> Place| Path::Issue(place("{org}".to_owned())).href(locale);
    Router::new()
        .route(&shape::program(locale), get(all))
        .route(&shape::one(locale), get(show))
        .route(&shape::concern(locale), post(concern::say))
        .route(&at(Place::Staff), get(list))
        .route(&at(Place::New), get(write).post(begin))
        .route(&shape::edit(locale), get(open).post(change))
}

fn program(state: &AppState, id: &str) -> Result<&'static Program, Error> {
    state.programs.iter().find(|program| program.id == id).ok_or(Error::NotFound)
}

fn service(catalogue: &Catalogue, program: &Program) -> Option<Arc<Service>> {
    catalogue.service(program.service).cloned()
}

async fn all(State(state): App, asked: Asked, extract::Path(id): extract::Path<String>) -> Result<Response, Error> {
    let (program, catalogue) = (program(&state, &id)?, state.catalogue());
    let issues = catalogue.issues.iter().filter(|one| one.program == id).map(|one| one.shown()).collect();
    Ok(render::public(&state, asked, &IssuesPage { program, service: service(&catalogue, program), issues }))
}

/// What is closed keeps its page: letters and messages lead there.
async fn show(
    State(state): App,
    asked: Asked,
    extract::Path((id, issue)): extract::Path<(String, String)>,
) -> Result<Response, Error> {
    let (program, catalogue) = (program(&state, &id)?, state.catalogue());
    let issue = Uuid::try_parse(&issue).map_err(|_| Error::NotFound)?;
    let found = catalogue.issues.iter().find(|one| one.id == issue && one.program == id).ok_or(Error::NotFound)?;
    let page = IssuePage { program, service: service(&catalogue, program), issue: found.shown() };
    Ok(render::public(&state, asked, &page))
}
