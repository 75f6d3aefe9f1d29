//! The forms that were accepted.

use sqlx::FromRow;

use super::Sent;
use crate::{
    db::{Conn, StoreError},
    on, statements,
};

statements! {
    /// Whoever comes second waits for the first to commit, and then inserts nothing.
    INSERT = "insert into form_receipt (form, key, body_hash, answer, at) values ($1, $2, $3, $4, $5)
        on conflict (form, key) do nothing";
    FIND = "select body_hash, answer from form_receipt where form = $1 and key = $2";
    FORGET = "delete from form_receipt where at < $1";
}

#[derive(Debug, FromRow)]
pub(super) struct Receipt {
    pub(super) body_hash: String,
    pub(super) answer: String,
}

/// Says whether the key was free.
pub(super) async fn insert(conn: Conn<'_>, sent: &Sent<'_>, hash: &str, at: i64) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(INSERT.text())
        .bind(sent.form)
        .bind(sent.key.as_str())
        .bind(hash)
        .bind(sent.answer)
        .bind(at)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

pub(super) async fn find(conn: Conn<'_>, sent: &Sent<'_>) -> Result<Receipt, StoreError> {
    on!(conn, c => sqlx::query_as(FIND.text()).bind(sent.form).bind(sent.key.as_str()).fetch_one(c).await)
}

pub(super) async fn forget(conn: Conn<'_>, before: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(FORGET.text()).bind(before).execute(c).await.map(drop))
}
