//! The page of a firm, and of all those for whom somebody acts.

use std::sync::Arc;

use app::firm::{FirmLink, page::FirmPage, whom_page::WhomPage};
use axum::{extract::State, http::StatusCode, response::Response};

use super::{Membership, identify, invite, members, memberships, own::Own, store};
use crate::{
    application,
    error::Error,
    person::Person,
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

fn link(own: Membership) -> FirmLink {
    FirmLink { reference: own.reference, name: own.name, role: own.role }
}

pub(super) async fn show_whom(State(state): App, asked: Asked, person: Person) -> Result<Response, Error> {
    let firms = memberships(&mut state.db.begin_read().await?, person.id).await?;
    let page = WhomPage { firms: firms.into_iter().map(link).collect() };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

pub(super) async fn show_firm(State(state): App, asked: Asked, Own { own, .. }: Own) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let invitations = if own.role.manages() { invite::list(&state, &mut tx, &own).await? } else { Vec::new() };
    let identifiers = identify::list(&state, &mut tx, &own).await?;
    let page = FirmPage {
        reference: own.reference,
        name: own.name.clone(),
        names: store::names(tx.conn(), &own).await?,
        number: own.number(&state)?,
        identifiers: identifiers.into_iter().map(|(_, one)| one).collect(),
        role: own.role,
        applications: application::of_firm(&state, &mut tx, &own).await?,
        members: members(&state, &mut tx, &own).await?,
        invitations,
    };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}
