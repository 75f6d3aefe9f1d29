//! The chain of what was done.

use sqlx::FromRow;

use crate::{
    db::{Conn, StoreError},
    on, statements,
};

statements! {
    HEAD = "select number, hash from audit_head where id = 1";
    /// PostgreSQL locks the row until the end of the transaction; SQLite has one writer anyway.
    LOCK_HEAD = {
        sqlite: "select number, hash from audit_head where id = 1",
        postgres: "select number, hash from audit_head where id = 1 for update",
    };
    MOVE_HEAD = "update audit_head set number = $1, hash = $2 where id = 1";
    INSERT = "insert into audit_entry (number, at, actor, act, organization, subject, previous, hash)
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    AFTER = "select number, at, actor, act, organization, subject, previous, hash from audit_entry
        where number > $1 order by number limit $2";
    /// Of a subject, and of what belongs to it: a space follows its name.
    OF_SUBJECT = "select number, at, actor, act, organization, subject, previous, hash from audit_entry
        where subject = $1 or (subject >= $2 and subject < $3) order by number desc limit $4";
}

#[derive(Debug, FromRow)]
pub(super) struct Head {
    pub(super) number: i64,
    pub(super) hash: String,
}

/// One entry of the chain.
#[derive(Debug, FromRow)]
pub struct Entry {
    pub(super) number: i64,
    /// Unix milliseconds.
    pub at: i64,
    pub actor: String,
    pub act: String,
    pub organization: String,
    pub subject: String,
    pub(super) previous: String,
    pub(super) hash: String,
}

pub(super) async fn head(conn: Conn<'_>) -> Result<Head, StoreError> {
    on!(conn, c => sqlx::query_as(HEAD.text()).fetch_one(c).await)
}

pub(super) async fn lock_head(conn: Conn<'_>) -> Result<Head, StoreError> {
    let text = LOCK_HEAD.on(conn.engine());
    on!(conn, c => sqlx::query_as(text).fetch_one(c).await)
}

pub(super) async fn insert(conn: Conn<'_>, entry: &Entry) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(INSERT.text())
        .bind(entry.number)
        .bind(entry.at)
        .bind(&entry.actor)
        .bind(&entry.act)
        .bind(&entry.organization)
        .bind(&entry.subject)
        .bind(&entry.previous)
        .bind(&entry.hash)
        .execute(c)
        .await
        .map(drop))
}

pub(super) async fn move_head(conn: Conn<'_>, entry: &Entry) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(MOVE_HEAD.text()).bind(entry.number).bind(&entry.hash).execute(c).await.map(drop))
}

pub(super) async fn of_subject(conn: Conn<'_>, subject: &str, most: i64) -> Result<Vec<Entry>, StoreError> {
    // what follows a space in the order of bytes is an exclamation mark
    let (first, end) = ([subject, " "].concat(), [subject, "!"].concat());
    on!(conn, c => sqlx::query_as(OF_SUBJECT.text())
        .bind(subject)
        .bind(&first)
        .bind(&end)
        .bind(most)
        .fetch_all(c)
        .await)
}

pub(super) async fn after(conn: Conn<'_>, number: i64, most: i64) -> Result<Vec<Entry>, StoreError> {
    on!(conn, c => sqlx::query_as(AFTER.text()).bind(number).bind(most).fetch_all(c).await)
}
