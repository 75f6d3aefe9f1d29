//! Powers: who may do what, for which organization.

use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    keys::Sealed,
    on,
    person::{Administrator, PersonId, Role},
    statements,
};

statements! {
    HAS_POWER = "select count(*) from power where holder = $1 and organization = $2 and role in ($3, $4)";
    INSERT_POWER = "insert into power (holder, organization, role, granted_at) values ($1, $2, $3, $4)
        on conflict (holder, organization, role) do nothing";
    DELETE_POWER = "delete from power where holder = $1 and organization = $2 and role = $3";
    EVERY_POWER = "select p.holder, p.organization, p.role, p.granted_at, h.name,
            (select min(subject) from identity i where i.holder = p.holder) as subject
        from power p join holder h on h.id = p.holder
        order by p.organization, p.role, p.granted_at, p.holder limit $1";
}

/// Powers that a list shows.
const MOST: i64 = 500;

/// A power and whose it is, the name still sealed.
#[derive(Debug, FromRow)]
pub(in crate::person) struct PowerRow {
    pub(in crate::person) holder: Uuid,
    pub(in crate::person) organization: String,
    pub(in crate::person) role: String,
    /// Unix milliseconds.
    pub(in crate::person) granted_at: i64,
    pub(in crate::person) name: Option<Sealed>,
    /// How the provider names them.
    pub(in crate::person) subject: Option<String>,
}

pub(in crate::person) async fn has_power(
    conn: Conn<'_>,
    person: PersonId,
    organization: &str,
    role: Role,
) -> Result<bool, StoreError> {
    let count: i64 = on!(conn, c => sqlx::query_scalar(HAS_POWER.text())
        .bind(person.uuid())
        .bind(organization)
        .bind(role.code())
        .bind(role.above().code())
        .fetch_one(c)
        .await)?;
    Ok(count > 0)
}

/// Grants a power; one that is there already stays as it is. Says whether it is new.
pub async fn insert_power(
    conn: Conn<'_>,
    person: PersonId,
    organization: &str,
    role: Role,
    now: i64,
) -> Result<bool, StoreError> {
    on!(conn, c => sqlx::query(INSERT_POWER.text())
        .bind(person.uuid())
        .bind(organization)
        .bind(role.code())
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}

/// Says whether there was one.
pub(in crate::person) async fn delete_power(
    conn: Conn<'_>,
    person: PersonId,
    organization: &str,
    role: Role,
) -> Result<bool, StoreError> {
    on!(conn, c => sqlx::query(DELETE_POWER.text())
        .bind(person.uuid())
        .bind(organization)
        .bind(role.code())
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}

/// Every power there is. Only an administrator is shown them.
pub(in crate::person) async fn every_power(conn: Conn<'_>, _: &Administrator) -> Result<Vec<PowerRow>, StoreError> {
    on!(conn, c => sqlx::query_as(EVERY_POWER.text()).bind(MOST).fetch_all(c).await)
}
