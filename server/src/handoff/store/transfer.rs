//! How a request goes from one desk to another, and what is read of one that moves within a desk.

use uuid::Uuid;

use super::Row;
use crate::{
    db::{Conn, StoreError, Tx},
    on,
    person::Staff,
    statements,
};

statements! {
    FIND_TO_MOVE = "select id, reference, organization, card, state, promised_at, holder, claimed_by, lease_ends_at,
            assigned_to, created_at
        from request where id = $1 and state = 'waiting'";
    TRANSFERS = "select event, to_desk from request_transfer where request = $1";
    INSERT = "insert into request_transfer (event, request, from_desk, to_desk, reason, at)
        values ($1, $2, $3, $4, $5, $6)";
    /// What was promised stays as it is. Only whoever has it in hand moves it.
    MOVE = "update request set organization = $3, state = 'waiting', claimed_by = null, lease_ends_at = null,
            assigned_to = null, changed_at = $5
        where id = $1 and organization = $2 and claimed_by = $4";
}

/// A request that waits, for the job that moves it.
pub(in crate::handoff) async fn find_to_move(conn: Conn<'_>, request: Uuid) -> Result<Option<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(FIND_TO_MOVE.text()).bind(request).fetch_optional(c).await)
}

/// Where a request goes, and the event that tells of it.
#[derive(Clone, Copy, Debug)]
pub struct Leaving<'a> {
    pub request: Uuid,
    pub event: Uuid,
    /// The code of the organization.
    pub to: &'a str,
    pub reason: &'static str,
    /// Unix milliseconds.
    pub now: i64,
}

/// The event of each transfer of a request, and the code of the organization that it went to.
pub(in crate::handoff) async fn transfers(conn: Conn<'_>, request: Uuid) -> Result<Vec<(Uuid, String)>, StoreError> {
    on!(conn, c => sqlx::query_as(TRANSFERS.text()).bind(request).fetch_all(c).await)
}

/// Moves a request that is in the hands of `staff`.
pub async fn leave(tx: &mut Tx, staff: &Staff, leaving: Leaving<'_>) -> Result<(), StoreError> {
    let Leaving { request, event, to, reason, now } = leaving;
    on!(tx.conn(), c => sqlx::query(INSERT.text())
        .bind(event)
        .bind(request)
        .bind(&staff.organization)
        .bind(to)
        .bind(reason)
        .bind(now)
        .execute(c)
        .await
        .map(drop))?;
    on!(tx.conn(), c => sqlx::query(MOVE.text())
        .bind(request)
        .bind(&staff.organization)
        .bind(to)
        .bind(staff.person.uuid())
        .bind(now)
        .execute(c)
        .await
        .map(drop))
}
