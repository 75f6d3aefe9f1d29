//! The letters that wait.

use uuid::Uuid;

use super::Posting;
use crate::{
    db::{Conn, StoreError},
    keys::Sealed,
    on, statements,
};

statements! {
    INSERT = "insert into outbox (id, key, holder, record, letter, state, tries, due_at, created_at, changed_at)
        values ($1, $2, $3, $4, $5, 'waiting', 0, $6, $6, $6) on conflict (key) do nothing";
}

#[derive(Debug)]
pub(super) struct Waiting<'a> {
    pub(super) id: Uuid,
    pub(super) posting: &'a Posting<'a>,
    pub(super) sealed: Sealed,
    /// Unix milliseconds.
    pub(super) now: i64,
}

pub(super) async fn insert(conn: Conn<'_>, waiting: Waiting<'_>) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(INSERT.text())
        .bind(waiting.id)
        .bind(waiting.posting.key)
        .bind(waiting.posting.holder)
        .bind(waiting.posting.record)
        .bind(waiting.sealed)
        .bind(waiting.now)
        .execute(c)
        .await
        .map(drop))
}
