//! What is tracked. Every statement names whose it is.

use app::reference::Reference;
use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError, Summary},
    keys::Sealed,
    on,
    person::Holder,
    statements,
};

statements! {
    /// `name` is the service, `day` when it was sent, `note` when to remind.
    pub SUMMARY = "select * from (select 'tracked' as source, id, reference, service as name,
            cast(null as text) as state, sent_on as day, remind_on as note, words as sealed, created_at as at,
            cast(null as bigint) as due
        from tracked where holder = $1 order by sent_on desc, id limit 200) as tracked";
    FIND = "select id, reference, service, sent_on, remind_on, words from tracked
        where holder = $1 and reference = $2";
    INSERT = "insert into tracked (id, reference, holder, service, sent_on, remind_on, words, created_at, changed_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $8) on conflict (reference) do nothing";
    UPDATE = "update tracked set sent_on = $3, remind_on = $4, words = $5, changed_at = $6
        where holder = $1 and reference = $2";
    DELETE = "delete from tracked where holder = $1 and reference = $2";
    /// Of everybody who can be written to.
    OF_PEOPLE = "select t.id, t.reference, t.service, t.sent_on, t.holder from tracked t
        join holder h on h.id = t.holder where h.kind = 'person' and h.mail is not null and t.id > $1
        order by t.id limit 200";
    ADOPT = "update tracked set holder = $2 where holder = $1";
}

#[derive(Debug, FromRow)]
pub(super) struct Row {
    pub(super) id: Uuid,
    pub(super) reference: String,
    pub(super) service: String,
    /// Days: `2026-10-05`.
    pub(super) sent_on: String,
    pub(super) remind_on: Option<String>,
    pub(super) words: Sealed,
}

/// What somebody tracks who can be written to.
#[derive(Debug, FromRow)]
pub(super) struct Followed {
    pub(super) id: Uuid,
    pub(super) reference: String,
    pub(super) service: String,
    /// A day: `2026-10-05`.
    pub(super) sent_on: String,
    pub(super) holder: Uuid,
}

impl Row {
    pub(super) fn of(row: &Summary) -> Option<Self> {
        let Summary { id, reference, name, day, note, sealed, .. } = row.clone();
        let (id, reference, service) = (id?, reference?, name?);
        Some(Self { id, reference, service, sent_on: day?, remind_on: note, words: sealed? })
    }
}

pub(super) async fn list(conn: Conn<'_>, holder: Holder) -> Result<Vec<Summary>, StoreError> {
    on!(conn, c => sqlx::query_as(SUMMARY.text()).bind(holder.uuid()).fetch_all(c).await)
}

pub(super) async fn find(conn: Conn<'_>, holder: Holder, one: Reference) -> Result<Option<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(FIND.text()).bind(holder.uuid()).bind(one.to_string()).fetch_optional(c).await)
}

/// Says whether the reference was free.
pub(super) async fn insert(conn: Conn<'_>, holder: Holder, row: Row, now: i64) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(INSERT.text())
        .bind(row.id)
        .bind(row.reference)
        .bind(holder.uuid())
        .bind(row.service)
        .bind(row.sent_on)
        .bind(row.remind_on)
        .bind(row.words)
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

pub(super) async fn update(conn: Conn<'_>, holder: Holder, row: Row, now: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(UPDATE.text())
        .bind(holder.uuid())
        .bind(row.reference)
        .bind(row.sent_on)
        .bind(row.remind_on)
        .bind(row.words)
        .bind(now)
        .execute(c)
        .await
        .map(drop))
}

pub(super) async fn delete(conn: Conn<'_>, holder: Holder, one: Reference) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(DELETE.text()).bind(holder.uuid()).bind(one.to_string()).execute(c).await.map(drop))
}

pub(super) async fn adopt(conn: Conn<'_>, from: Holder, to: Holder) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(ADOPT.text()).bind(from.uuid()).bind(to.uuid()).execute(c).await.map(drop))
}

/// For reminders: what comes after this one.
pub(super) async fn of_people(conn: Conn<'_>, after: Uuid) -> Result<Vec<Followed>, StoreError> {
    on!(conn, c => sqlx::query_as(OF_PEOPLE.text()).bind(after).fetch_all(c).await)
}
