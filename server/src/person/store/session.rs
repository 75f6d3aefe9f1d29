//! Sessions. Only the hash of an id is ever here.

use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    on,
    person::Holder,
    statements,
};

statements! {
    INSERT_SESSION = "insert into session (hash, holder, data, created_at, seen_at, ends_at)
        values ($1, $2, $3, $4, $5, $6)";
    UPDATE_SESSION = "update session set holder = $2, data = $3 where hash = $1";
    FIND_SESSION = "select hash, holder, data, created_at, seen_at, ends_at from session where hash = $1";
    TOUCH_SESSION = "update session set seen_at = $2 where hash = $1";
    DELETE_SESSION = "delete from session where hash = $1";
    DELETE_SESSIONS = "delete from session where holder = $1";
    OPEN_SESSIONS = "select created_at from session where holder = $1 and ends_at > $2 and seen_at > $3
        order by created_at";
}

#[derive(Debug, FromRow)]
pub(in crate::person) struct SessionRow {
    pub(in crate::person) hash: String,
    pub(in crate::person) holder: Option<Uuid>,
    pub(in crate::person) data: String,
    /// Unix milliseconds, as the next two.
    pub(in crate::person) created_at: i64,
    pub(in crate::person) seen_at: i64,
    pub(in crate::person) ends_at: i64,
}

pub(in crate::person) async fn insert_session(conn: Conn<'_>, row: &SessionRow) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(INSERT_SESSION.text())
        .bind(&row.hash)
        .bind(row.holder)
        .bind(&row.data)
        .bind(row.created_at)
        .bind(row.seen_at)
        .bind(row.ends_at)
        .execute(c)
        .await
        .map(drop))
}

pub(in crate::person) async fn update_session(
    conn: Conn<'_>,
    hash: &str,
    holder: Option<Uuid>,
    data: &str,
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(UPDATE_SESSION.text()).bind(hash).bind(holder).bind(data).execute(c).await.map(drop))
}

pub(in crate::person) async fn find_session(conn: Conn<'_>, hash: &str) -> Result<Option<SessionRow>, StoreError> {
    on!(conn, c => sqlx::query_as(FIND_SESSION.text()).bind(hash).fetch_optional(c).await)
}

pub(in crate::person) async fn touch_session(conn: Conn<'_>, hash: &str, now: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(TOUCH_SESSION.text()).bind(hash).bind(now).execute(c).await.map(drop))
}

pub(in crate::person) async fn delete_session(conn: Conn<'_>, hash: &str) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(DELETE_SESSION.text()).bind(hash).execute(c).await.map(drop))
}

/// Ends every session of somebody, on whichever browser.
pub(in crate::person) async fn delete_sessions(conn: Conn<'_>, holder: Holder) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(DELETE_SESSIONS.text()).bind(holder.uuid()).execute(c).await.map(drop))
}

/// When each session began that has not ended.
pub(in crate::person) async fn open_sessions(
    conn: Conn<'_>,
    holder: Holder,
    now: i64,
    seen_after: i64,
) -> Result<Vec<i64>, StoreError> {
    on!(conn, c => sqlx::query_scalar(OPEN_SESSIONS.text())
        .bind(holder.uuid())
        .bind(now)
        .bind(seen_after)
        .fetch_all(c)
        .await)
}
