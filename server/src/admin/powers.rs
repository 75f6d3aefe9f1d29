//! Who may do what, as an administrator sees it, and taking a power away: a question first, then the deed.

use std::collections::BTreeSet;

use app::{
    admin::{
        Done, Place,
        power::{Power, Whose},
        powers_page::PowersPage,
        revoke_page::RevokePage,
    },
    locale::Locale,
    path::Path,
};
use axum::{
    Form,
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;
use uuid::Uuid;

use super::{revoke, routes::App};
use crate::{
    error::Error,
    form::see,
    handoff::organization_name,
    person::{
        Administrator, Held, PersonId, Revocation,
        access::{self, Shown},
        every_power,
    },
    render::{self, Asked},
    state::AppState,
};

pub(super) async fn list(
    State(state): App,
    asked: Asked,
    admin: Administrator,
    RawQuery(query): RawQuery,
) -> Result<Response, Error> {
    let mut tx = state.db.begin_write().await?;
    let held = every_power(&state, &mut tx, &admin).await?;
    // the list names people: each of them can see who looked
    let own = admin.0.person.uuid();
    let named: BTreeSet<Uuid> = held.iter().map(|held| held.person).filter(|person| *person != own).collect();
    for person in named {
        let shown = Shown { holder: Some(person), record: "powers", reason: "powers" };
        access::note(&mut tx, &state.clock, &admin.0, shown).await?;
    }
    tx.commit().await?;
    let powers = held.into_iter().map(|held| power(&state, asked.locale, &admin, held)).collect();
    let done = query.as_deref().and_then(Done::parse);
    let page = PowersPage { powers, done, key: admin.0.visit.form_key(&state.clock) };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

fn power(state: &AppState, locale: Locale, admin: &Administrator, held: Held) -> Power {
    let whose = if held.person == admin.0.person.uuid() { Whose::Own } else { Whose::Other };
    Power {
        person: held.person.simple().to_string(),
        name: held.name,
        role: held.role.code(),
        organization_name: organization_name(state, locale, &held.organization),
        organization: held.organization,
        since: held.since,
        whose,
    }
}

/// Which power, and whether the question was answered.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Sent {
    person: String,
    role: String,
    organization: String,
    step: String,
}

impl Sent {
    fn names(&self, held: &Held) -> bool {
        held.person.simple().to_string() == self.person
            && held.role.code() == self.role
            && held.organization == self.organization
    }
}

/// Nobody takes away their own: one administrator is always left. A power that is gone was taken away before.
pub(super) async fn take_away(
    State(state): App,
    asked: Asked,
    admin: Administrator,
    Form(sent): Form<Sent>,
) -> Result<Response, Error> {
    // a question is only read; whoever answers it at the same time as a colleague takes away once
    let asks = sent.step != "revoke";
    let mut tx = if asks { state.db.begin_read().await? } else { state.db.begin_write().await? };
    let mut held = every_power(&state, &mut tx, &admin).await?;
    held.retain(|held| sent.names(held));
    let Some(held) = held.pop() else { return Ok(lead_back(asked.locale)) };
    if held.person == admin.0.person.uuid() {
        return Err(Error::BadRequest);
    }
    if asks {
        let power = power(&state, asked.locale, &admin, held);
        let page = RevokePage { power, key: admin.0.visit.form_key(&state.clock) };
        return Ok(render::private(&state, asked, StatusCode::OK, &page));
    }
    let (person, by) = (PersonId::of_row(held.person), admin.0.person.actor());
    let taken = Revocation { person, role: held.role, organization: &held.organization, by: &by };
    revoke(&mut tx, &state.clock, taken).await?;
    tx.commit().await?;
    Ok(lead_back(asked.locale))
}

fn lead_back(locale: Locale) -> Response {
    see(Path::Admin(Place::Powers(Some(Done::Revoked))).href(locale))
}
