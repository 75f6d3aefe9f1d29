//! Taking a power away. The person is signed out wherever they are: what they had open goes with what they may do.

use uuid::Uuid;

use super::super::{
    Administrator, Holder, PersonId, Role,
    begin::place,
    store::{find_identity, power, session},
};
use crate::{
    audit::{self, Deed},
    clock::Clock,
    db::{StoreError, Tx},
    error::Error,
    state::AppState,
};

/// A power to take away.
#[derive(Clone, Copy, Debug)]
pub struct Revocation<'a> {
    pub person: PersonId,
    pub role: Role,
    /// The code of the organization; empty for an administrator.
    pub organization: &'a str,
    /// Who takes it away, as the audit names them.
    pub by: &'a str,
}

/// Whether there was such a power.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Revoked {
    Taken,
    Absent,
}

/// Takes it away and writes down who did. Twice is once.
pub async fn revoke(tx: &mut Tx, clock: &Clock, taken: Revocation<'_>) -> Result<Revoked, StoreError> {
    let Revocation { person, role, organization, by } = taken;
    if !power::delete_power(tx.conn(), person, organization, role).await? {
        return Ok(Revoked::Absent);
    }
    session::delete_sessions(tx.conn(), Holder::Person(person)).await?;
    let subject = format!("{} {}", role.code(), person.actor());
    audit::record(tx, clock, Deed { actor: by, act: "power.revoke", organization, subject: &subject }).await?;
    Ok(Revoked::Taken)
}

/// Whom a provider names so, if they ever were here.
pub async fn find_staff(tx: &mut Tx, issuer: &str, subject: &str) -> Result<Option<PersonId>, StoreError> {
    Ok(find_identity(tx.conn(), issuer, subject).await?.map(PersonId::new))
}

/// A power that somebody has.
#[derive(Clone, Debug)]
pub struct Held {
    pub person: Uuid,
    /// Their name; before they signed in, how the provider names them.
    pub name: String,
    pub role: Role,
    pub organization: String,
    /// Unix milliseconds.
    pub since: i64,
}

/// Who may do what, as an administrator is shown it.
pub async fn every_power(state: &AppState, tx: &mut Tx, admin: &Administrator) -> Result<Vec<Held>, Error> {
    let mut held = Vec::new();
    for row in power::every_power(tx.conn(), admin).await? {
        let Some(role) = Role::parse(&row.role) else { continue };
        let opened = row.name.map(|name| state.keys.open(&place("name", row.holder), &name)).transpose();
        let name = opened.map_err(|error| Error::Internal(error.to_string()))?;
        let name = name.or(row.subject).unwrap_or_default();
        held.push(Held { person: row.holder, name, role, organization: row.organization, since: row.granted_at });
    }
    Ok(held)
}
