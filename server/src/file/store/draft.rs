//! What is noted of the files of drafts. Whoever asks was shown that they may write to the draft.

use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    keys::Sealed,
    on,
    person::Holder,
    statements,
};

statements! {
    INSERT = "insert into draft_file (id, application, question, number, name, kind, size, sha256, received_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    OF_DRAFT = "select id, question, number, name, kind, size, sha256, received_at from draft_file
        where application = $1 order by number";
    DELETE = "delete from draft_file where application = $1 and id = $2";
    /// Those that go with what somebody began for themselves and did not send.
    OF_OWN_DRAFTS = "select f.id from draft_file f join application a on a.id = f.application
        where a.holder = $1 and a.firm is null and a.sent_at is null";
}

/// What is new.
#[derive(Debug)]
pub(in crate::file) struct New<'a> {
    pub(in crate::file) id: Uuid,
    pub(in crate::file) application: Uuid,
    pub(in crate::file) question: &'a str,
    pub(in crate::file) number: i64,
    pub(in crate::file) name: Sealed,
    pub(in crate::file) kind: &'a str,
    pub(in crate::file) size: i64,
    pub(in crate::file) sha256: &'a str,
    pub(in crate::file) received_at: i64,
}

/// A file of a draft.
#[derive(Debug, sqlx::FromRow)]
pub(in crate::file) struct Row {
    pub(in crate::file) id: Uuid,
    pub(in crate::file) question: String,
    pub(in crate::file) number: i64,
    pub(in crate::file) name: Sealed,
    pub(in crate::file) kind: String,
    pub(in crate::file) size: i64,
    pub(in crate::file) sha256: String,
    pub(in crate::file) received_at: i64,
}

pub(in crate::file) async fn insert(conn: Conn<'_>, new: New<'_>) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(INSERT.text())
        .bind(new.id)
        .bind(new.application)
        .bind(new.question)
        .bind(new.number)
        .bind(new.name)
        .bind(new.kind)
        .bind(new.size)
        .bind(new.sha256)
        .bind(new.received_at)
        .execute(c)
        .await
        .map(drop))
}

pub(in crate::file) async fn of_draft(conn: Conn<'_>, application: Uuid) -> Result<Vec<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(OF_DRAFT.text()).bind(application).fetch_all(c).await)
}

pub(in crate::file) async fn delete(conn: Conn<'_>, application: Uuid, id: Uuid) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(DELETE.text()).bind(application).bind(id).execute(c).await.map(drop))
}

pub(in crate::file) async fn of_own_drafts(conn: Conn<'_>, holder: Holder) -> Result<Vec<Uuid>, StoreError> {
    on!(conn, c => sqlx::query_scalar(OF_OWN_DRAFTS.text()).bind(holder.uuid()).fetch_all(c).await)
}
