//! The letters that wait.

use sqlx::FromRow;
use uuid::Uuid;

use super::Posting;
use crate::{
    db::{Conn, StoreError},
    keys::Sealed,
    on,
    person::Holder,
    statements,
};

statements! {
    INSERT = "insert into outbox (id, key, holder, record, letter, state, tries, due_at, created_at, changed_at)
        values ($1, $2, $3, $4, $5, 'waiting', 0, $6, $6, $6) on conflict (key) do nothing";
    OF_HOLDER = "select id, letter, created_at from outbox where holder = $1 order by created_at, id";
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

/// A letter to somebody, still sealed.
#[derive(Debug, FromRow)]
pub(super) struct Posted {
    pub(super) id: Uuid,
    pub(super) letter: Sealed,
    pub(super) created_at: i64,
}

pub(super) async fn of_holder(conn: Conn<'_>, holder: Holder) -> Result<Vec<Posted>, StoreError> {
    on!(conn, c => sqlx::query_as(OF_HOLDER.text()).bind(holder.uuid()).fetch_all(c).await)
}
