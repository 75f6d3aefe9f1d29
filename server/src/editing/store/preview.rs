//! Links that show a draft to whoever has one.

use app::editing::{Record, preview::DAYS};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    on,
    person::PersonId,
    statements,
};

/// Milliseconds.
const LASTS: i64 = DAYS * 24 * 60 * 60 * 1000;

statements! {
    LINKS = "select id, made_by, made_at, ends_at, ended_at from preview where draft = $1 order by made_at desc, id desc";
    MAKE = "insert into preview (id, draft, made_by, made_at, ends_at) values ($1, $2, $3, $4, $5)";
    END = "update preview set ended_by = $3, ended_at = $4 where id = $1 and draft = $2 and ended_at is null";
    /// A draft that is published or given up is shown no more.
    SHOWN = "select d.id, d.kind, d.record, d.organization, d.changes, p.ends_at from preview p join draft d on d.id = p.draft
        where p.id = $1 and p.ended_at is null and p.ends_at > $2
        and d.state in ('draft', 'translation', 'review', 'scheduled')";
}

#[derive(Clone, Debug, FromRow)]
pub(in crate::editing) struct LinkRow {
    pub(in crate::editing) id: Uuid,
    pub(in crate::editing) made_by: Uuid,
    pub(in crate::editing) made_at: i64,
    pub(in crate::editing) ends_at: i64,
    pub(in crate::editing) ended_at: Option<i64>,
}

/// The draft that a link shows.
#[derive(Clone, Debug, FromRow)]
pub(in crate::editing) struct ShownRow {
    /// Of the draft.
    pub(in crate::editing) id: Uuid,
    pub(in crate::editing) kind: String,
    pub(in crate::editing) record: String,
    pub(in crate::editing) organization: String,
    /// JSON.
    pub(in crate::editing) changes: String,
    pub(in crate::editing) ends_at: i64,
}

impl ShownRow {
    /// The record that it is a draft of.
    pub(in crate::editing) fn record(&self) -> Option<Record> {
        crate::editing::target::record(&self.kind, &self.record)
    }
}

/// Every link to a draft, the newest first.
pub(in crate::editing) async fn links(conn: Conn<'_>, draft: Uuid) -> Result<Vec<LinkRow>, StoreError> {
    on!(conn, c => sqlx::query_as(LINKS.text()).bind(draft).fetch_all(c).await)
}

/// Makes a link that works from now on.
pub(in crate::editing) async fn make(
    conn: Conn<'_>,
    (id, draft): (Uuid, Uuid),
    by: PersonId,
    at: i64,
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(MAKE.text())
        .bind(id)
        .bind(draft)
        .bind(by.uuid())
        .bind(at)
        .bind(at + LASTS)
        .execute(c)
        .await
        .map(drop))
}

/// Ends a link to a draft. Says whether it was not ended yet.
pub(in crate::editing) async fn end(
    conn: Conn<'_>,
    (id, draft): (Uuid, Uuid),
    by: PersonId,
    at: i64,
) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(END.text())
        .bind(id)
        .bind(draft)
        .bind(by.uuid())
        .bind(at)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

/// What a link shows while it works.
pub(in crate::editing) async fn shown(conn: Conn<'_>, id: Uuid, now: i64) -> Result<Option<ShownRow>, StoreError> {
    on!(conn, c => sqlx::query_as(SHOWN.text()).bind(id).bind(now).fetch_optional(c).await)
}
