//! Steps with several applications. Every statement that reads one names the officer whose it is.

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
    INSERT = "insert into officer_bulk (id, organization, officer, step, words, made_at) values ($1, $2, $3, $4, $5, $6)";
    INSERT_CASE = "insert into officer_bulk_case (bulk, position, reference, seen, outcome) values ($1, $2, $3, $4, null)";
    FIND = "select step, words, made_at from officer_bulk where id = $1 and organization = $2 and officer = $3";
    CASES = "select c.position, c.reference, c.seen, c.outcome from officer_bulk_case c
        join officer_bulk b on b.id = c.bulk
        where b.id = $1 and b.organization = $2 and b.officer = $3 order by c.position";
    /// Whoever comes second waits, and finds what came of it. SQLite has one writer at a time.
    HOLD = {
        sqlite: "select position from officer_bulk_case where bulk = $1 and position = $2 and outcome is null",
        postgres: "select position from officer_bulk_case where bulk = $1 and position = $2 and outcome is null for update",
    };
    SETTLE = "update officer_bulk_case set outcome = $3 where bulk = $1 and position = $2 and outcome is null";
    /// Those that were interrupted, and how many wait in each.
    INTERRUPTED = "select b.id, count(*) as waits from officer_bulk b
        join officer_bulk_case c on c.bulk = b.id and c.outcome is null
        where b.officer = $1 and b.organization = $2 group by b.id, b.made_at order by b.made_at limit 20";
}

/// A step as it is kept.
#[derive(Debug, FromRow)]
pub(super) struct Row {
    pub(super) step: String,
    pub(super) words: Sealed,
    pub(super) made_at: i64,
}

/// One of its applications.
#[derive(Debug, FromRow)]
pub(super) struct CaseRow {
    pub(super) position: i64,
    pub(super) reference: String,
    pub(super) seen: i64,
    pub(super) outcome: Option<String>,
}

/// What is new.
#[derive(Debug)]
pub(super) struct New<'a> {
    pub(super) id: Uuid,
    pub(super) step: &'a str,
    pub(super) words: Sealed,
    /// Unix milliseconds.
    pub(super) now: i64,
}

pub(super) async fn insert(conn: Conn<'_>, staff: &Staff, new: New<'_>) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(INSERT.text())
        .bind(new.id)
        .bind(&staff.organization)
        .bind(staff.person.uuid())
        .bind(new.step)
        .bind(new.words)
        .bind(new.now)
        .execute(c)
        .await
        .map(drop))
}

pub(super) async fn insert_case(
    conn: Conn<'_>,
    bulk: Uuid,
    (position, reference, seen): (i64, &str, i64),
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(INSERT_CASE.text())
        .bind(bulk)
        .bind(position)
        .bind(reference)
        .bind(seen)
        .execute(c)
        .await
        .map(drop))
}

pub(super) async fn find(conn: Conn<'_>, staff: &Staff, id: Uuid) -> Result<Option<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(FIND.text())
        .bind(id)
        .bind(&staff.organization)
        .bind(staff.person.uuid())
        .fetch_optional(c)
        .await)
}

/// As they were ticked.
pub(super) async fn cases(conn: Conn<'_>, staff: &Staff, id: Uuid) -> Result<Vec<CaseRow>, StoreError> {
    on!(conn, c => sqlx::query_as(CASES.text())
        .bind(id)
        .bind(&staff.organization)
        .bind(staff.person.uuid())
        .fetch_all(c)
        .await)
}

/// Says whether it still waits; until the transaction ends nobody else does it.
pub(super) async fn hold(conn: Conn<'_>, bulk: Uuid, position: i64) -> Result<bool, StoreError> {
    let text = HOLD.on(conn.engine());
    let found: Option<i64> =
        on!(conn, c => sqlx::query_scalar(text).bind(bulk).bind(position).fetch_optional(c).await)?;
    Ok(found.is_some())
}

pub(super) async fn settle(conn: Conn<'_>, bulk: Uuid, position: i64, outcome: &str) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(SETTLE.text()).bind(bulk).bind(position).bind(outcome).execute(c).await.map(drop))
}

pub(super) async fn interrupted(conn: Conn<'_>, staff: &Staff) -> Result<Vec<(Uuid, i64)>, StoreError> {
    on!(conn, c => sqlx::query_as(INTERRUPTED.text())
        .bind(staff.person.uuid())
        .bind(&staff.organization)
        .fetch_all(c)
        .await)
}
