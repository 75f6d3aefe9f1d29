//! The page of a firm, and of all those for whom somebody acts.

use std::sync::Arc;

use app::{
    firm::{
        Choice, FirmLink, LEFT,
        page::FirmPage,
        whom_page::{After, WhomPage},
    },
    locale::Locale,
};
use axum::{
    extract::{Query, State},
    http::StatusCode,
    response::Response,
};

use super::{Membership, identify, invite, list, memberships, named_members, own::Own, store};
use crate::{
    error::Error,
    form::{Words, value},
    person::Person,
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

/// As those who act for it choose among firms, in the language of the page.
pub fn link(locale: Locale, own: &Membership) -> FirmLink {
    FirmLink { reference: own.reference, name: own.called(locale), role: own.role }
}

pub(super) async fn show_whom(
    State(state): App,
    asked: Asked,
    person: Person,
    Query(query): Query<Words>,
) -> Result<Response, Error> {
    let firms = memberships(&mut state.db.begin_read().await?, person.id).await?;
    let after = if query.contains_key(LEFT) { After::Left } else { After::Nothing };
    let page = WhomPage { firms: firms.iter().map(|own| link(asked.locale, own)).collect(), after };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

pub(super) async fn show_firm(
    State(state): App,
    asked: Asked,
    Own { own, .. }: Own,
    Query(query): Query<Words>,
) -> Result<Response, Error> {
    let choice = Choice::parse(|name| value(&query, name));
    let mut tx = state.db.begin_read().await?;
    let invitations = if own.role.manages() { invite::list(&state, &mut tx, &own).await? } else { Vec::new() };
    let identifiers = identify::list(&state, &mut tx, &own).await?;
    let rows = store::members(tx.conn(), &own).await?;
    let (applications, next) = list::page(&state, &mut tx, asked.locale, (&own, &rows, &choice)).await?;
    let page = FirmPage {
        reference: own.reference,
        name: own.shown(asked.locale).to_owned(),
        names: own.names.clone(),
        number: own.number(&state)?,
        identifiers: identifiers.into_iter().map(|(_, one)| one).collect(),
        role: own.role,
        applications,
        choice,
        next,
        programs: state.programs,
        members: named_members(&state, &own, &rows)?,
        invitations,
    };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}
