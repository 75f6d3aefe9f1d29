//! The drafts of records.

use app::editing::{Record, State};
use uuid::Uuid;

use super::{BEGIN, Begun, Draft, IS_AUTHOR, JOIN_AUTHORS, KEEP, OPEN, SETTLE, Settled, WAITING, Waiting};
use crate::{
    db::{Conn, StoreError},
    on,
    person::PersonId,
};

/// The open draft that an organization writes of a record.
pub(in crate::editing) async fn open(
    conn: Conn<'_>,
    record: &Record,
    organization: &str,
) -> Result<Option<Draft>, StoreError> {
    on!(conn, c => sqlx::query_as(OPEN.text())
        .bind(record.kind.code())
        .bind(&record.id)
        .bind(organization)
        .fetch_optional(c)
        .await)
}

pub(in crate::editing) async fn waiting(
    conn: Conn<'_>,
    organization: &str,
    person: PersonId,
) -> Result<Vec<Waiting>, StoreError> {
    on!(conn, c => sqlx::query_as(WAITING.text()).bind(organization).bind(person.uuid()).fetch_all(c).await)
}

/// Whether somebody changed a draft.
pub(in crate::editing) async fn is_author(conn: Conn<'_>, draft: Uuid, person: PersonId) -> Result<bool, StoreError> {
    let count: i64 =
        on!(conn, c => sqlx::query_scalar(IS_AUTHOR.text()).bind(draft).bind(person.uuid()).fetch_one(c).await)?;
    Ok(count > 0)
}

/// Says whether the organization had no open draft of the record.
pub(in crate::editing) async fn begin(conn: Conn<'_>, begun: &Begun<'_>) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(BEGIN.text())
        .bind(begun.id)
        .bind(begun.record.kind.code())
        .bind(&begun.record.id)
        .bind(begun.organization)
        .bind(begun.author.uuid())
        .bind(begun.source)
        .bind(begun.base_version)
        .bind(begun.state.code())
        .bind(begun.changes)
        .bind(begun.at)
        .bind(begun.owner)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

/// Says whether the draft was still as it was read. `base` is the last revision, beside which it was written.
pub(in crate::editing) async fn keep(
    conn: Conn<'_>,
    (draft, version, base): (Uuid, i64, i64),
    changes: &str,
    author: PersonId,
    state: State,
    at: i64,
) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(KEEP.text())
        .bind(draft)
        .bind(version)
        .bind(changes)
        .bind(author.uuid())
        .bind(state.code())
        .bind(at)
        .bind(base)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

/// Says whether the draft was still as it was read.
pub(in crate::editing) async fn settle(conn: Conn<'_>, settled: Settled<'_>) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(SETTLE.text())
        .bind(settled.draft)
        .bind(settled.version)
        .bind(settled.from.code())
        .bind(settled.to.code())
        .bind(settled.reason)
        .bind(settled.at)
        .bind(settled.by.code())
        .bind(settled.by.organization())
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

pub(in crate::editing) async fn join_authors(conn: Conn<'_>, draft: Uuid, person: PersonId) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(JOIN_AUTHORS.text()).bind(draft).bind(person.uuid()).execute(c).await.map(drop))
}
