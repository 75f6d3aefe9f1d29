//! What people wrote about pages.

use app::reference::Reference;
use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    on, statements,
};

statements! {
    /// A reference that is taken already inserts nothing: the caller takes another.
    INSERT = "insert into feedback (id, reference, page, locale, reason, text, at, status, changed_at)
        values ($1, $2, $3, $4, $5, $6, $7, 'received', $7) on conflict (reference) do nothing";
    FIND = "select page, at, status, answer from feedback where reference = $1";
}

/// What is new.
#[derive(Clone, Copy, Debug)]
pub(super) struct Written<'a> {
    pub(super) id: Uuid,
    pub(super) reference: Reference,
    pub(super) page: &'a str,
    pub(super) locale: &'a str,
    pub(super) reason: &'a str,
    pub(super) text: &'a str,
    /// Unix milliseconds.
    pub(super) at: i64,
}

/// What may be shown to whoever has the reference: not the text.
#[derive(Debug, FromRow)]
pub(super) struct Followed {
    pub(super) page: String,
    pub(super) at: i64,
    pub(super) status: String,
    pub(super) answer: Option<String>,
}

/// Says whether the reference was free.
pub(super) async fn insert(conn: Conn<'_>, written: Written<'_>) -> Result<bool, StoreError> {
    let Written { id, reference, page, locale, reason, text, at } = written;
    let rows = on!(conn, c => sqlx::query(INSERT.text())
        .bind(id)
        .bind(reference.to_string())
        .bind(page)
        .bind(locale)
        .bind(reason)
        .bind(text)
        .bind(at)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

pub(super) async fn find(conn: Conn<'_>, reference: Reference) -> Result<Option<Followed>, StoreError> {
    on!(conn, c => sqlx::query_as(FIND.text()).bind(reference.to_string()).fetch_optional(c).await)
}
