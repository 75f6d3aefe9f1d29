//! Who of the program has an application, and who could have it.

use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    keys::Sealed,
    on,
    person::Staff,
    statements,
};

statements! {
    TAKE = "update application set officer = $2 where id = $1 and officer is null";
    /// What a colleague has stays with them.
    GIVE = "update application set officer = $3 where id = $1 and (officer is null or officer = $2)";
    RELEASE = "update application set officer = null where id = $1 and officer = $2";
    COLLEAGUES = "select p.holder, h.name, (select min(i.subject) from identity i where i.holder = p.holder) as subject
        from power p join holder h on h.id = p.holder
        where p.organization = $1 and p.role = 'officer' and p.holder <> $2 order by p.holder limit 500";
    /// Until the transaction ends nobody takes the power away.
    HOLD_POWER = {
        sqlite: "select holder from power where organization = $1 and role = 'officer' and holder = $2",
        postgres: "select holder from power where organization = $1 and role = 'officer' and holder = $2 for share",
    };
}

/// Somebody who handles applications, the name still sealed.
#[derive(Debug, FromRow)]
pub(in crate::application) struct ColleagueRow {
    pub(in crate::application) holder: Uuid,
    pub(in crate::application) name: Option<Sealed>,
    /// How the provider names them.
    pub(in crate::application) subject: Option<String>,
}

/// Says whether nobody had it.
pub(in crate::application) async fn take(conn: Conn<'_>, staff: &Staff, id: Uuid) -> Result<bool, StoreError> {
    on!(conn, c => sqlx::query(TAKE.text())
        .bind(id)
        .bind(staff.person.uuid())
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}

/// Says whether nobody else had it.
pub(in crate::application) async fn give(
    conn: Conn<'_>,
    staff: &Staff,
    id: Uuid,
    to: Uuid,
) -> Result<bool, StoreError> {
    on!(conn, c => sqlx::query(GIVE.text())
        .bind(id)
        .bind(staff.person.uuid())
        .bind(to)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}

/// Says whether this officer had it.
pub(in crate::application) async fn release(conn: Conn<'_>, staff: &Staff, id: Uuid) -> Result<bool, StoreError> {
    on!(conn, c => sqlx::query(RELEASE.text())
        .bind(id)
        .bind(staff.person.uuid())
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}

/// The other officers of the organization.
pub(in crate::application) async fn colleagues(conn: Conn<'_>, staff: &Staff) -> Result<Vec<ColleagueRow>, StoreError> {
    on!(conn, c => sqlx::query_as(COLLEAGUES.text())
        .bind(&staff.organization)
        .bind(staff.person.uuid())
        .fetch_all(c)
        .await)
}

/// Says whether somebody is an officer of the organization.
pub(in crate::application) async fn hold_power(
    conn: Conn<'_>,
    staff: &Staff,
    person: Uuid,
) -> Result<bool, StoreError> {
    let text = HOLD_POWER.on(conn.engine());
    let found: Option<Uuid> =
        on!(conn, c => sqlx::query_scalar(text).bind(&staff.organization).bind(person).fetch_optional(c).await)?;
    Ok(found.is_some())
}
