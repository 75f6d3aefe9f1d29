//! The queue, and in whose hands its requests are.

use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    on,
    person::Staff,
    statements,
};

statements! {
    QUEUE = "select reference, service, locale, way, zone, window_start, window_end, created_at, promised_at, claimed_by,
            lease_ends_at
        from request where organization = $1 and (state = 'waiting' or (claimed_by = $2 and lease_ends_at > $3))
        order by promised_at, reference limit 200";
    /// Only one of two who try at once changes the row: the other finds it claimed.
    CLAIM = "update request set claimed_by = $3, lease_ends_at = $4
        where id = $1 and organization = $2 and state <> 'withdrawn'
            and (claimed_by is null or claimed_by = $3 or lease_ends_at <= $5)";
    RELEASE = "update request set claimed_by = null, lease_ends_at = null where id = $1 and claimed_by = $2";
    UPDATE_STATE = "update request set state = $2, changed_at = $3 where id = $1";
    COUNT_EVENTS = "select count(*) from request_event where request = $1";
}

/// A request in the queue: nothing of it is sealed.
#[derive(Debug, FromRow)]
pub(super) struct Row {
    pub(super) reference: String,
    pub(super) service: Option<String>,
    pub(super) locale: String,
    pub(super) way: String,
    pub(super) zone: Option<String>,
    pub(super) window_start: Option<i64>,
    pub(super) window_end: Option<i64>,
    pub(super) created_at: i64,
    pub(super) promised_at: i64,
    pub(super) claimed_by: Option<Uuid>,
    pub(super) lease_ends_at: Option<i64>,
}

pub(super) async fn queue(conn: Conn<'_>, staff: &Staff, now: i64) -> Result<Vec<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(QUEUE.text())
        .bind(&staff.organization)
        .bind(staff.person.uuid())
        .bind(now)
        .fetch_all(c)
        .await)
}

/// When a lease begins, and when it ends: Unix milliseconds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lease {
    pub(super) now: i64,
    pub(super) end: i64,
}

/// Takes a request, or keeps it. Says whether it is in these hands now.
pub(super) async fn claim(conn: Conn<'_>, request: Uuid, staff: &Staff, lease: Lease) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(CLAIM.text())
        .bind(request)
        .bind(&staff.organization)
        .bind(staff.person.uuid())
        .bind(lease.end)
        .bind(lease.now)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

pub(super) async fn release(conn: Conn<'_>, request: Uuid, staff: &Staff) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(RELEASE.text()).bind(request).bind(staff.person.uuid()).execute(c).await.map(drop))
}

pub(super) async fn update_state(conn: Conn<'_>, request: Uuid, state: &str, now: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(UPDATE_STATE.text()).bind(request).bind(state).bind(now).execute(c).await.map(drop))
}

pub(super) async fn count_events(conn: Conn<'_>, request: Uuid) -> Result<i64, StoreError> {
    on!(conn, c => sqlx::query_scalar(COUNT_EVENTS.text()).bind(request).fetch_one(c).await)
}
