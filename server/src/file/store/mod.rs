//! What is noted of the files of applications, and of everybody’s. Whoever asks was shown that they may see the record
//! that a file belongs to. Those of drafts stand in `draft.rs`, those of requests in `request.rs`, taking one away in
//! `withdrawal.rs`.

pub mod draft;
pub mod request;
pub mod withdrawal;

use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    keys::Sealed,
    on,
    person::{Holder, PersonId},
    statements,
};

statements! {
    INSERT = "insert into file (id, application, event, number, holder, name, kind, size, sha256, received_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    LAST = "select coalesce(max(number), 0) from file where application = $1";
    OF_APPLICATION = "select id, event, number, name, kind, size, received_at, withdrawn_at from file
        where application = $1 order by number";
    ONE = "select id, event, number, name, kind, size, received_at, withdrawn_at from file
        where application = $1 and number = $2 and withdrawn_at is null";
    OF_HOLDER = "select * from (select f.id, 'file' as source, f.name, f.kind, f.size, f.received_at, a.reference, f.withdrawn_at
        from file f
        join application a on a.id = f.application where f.holder = $1
        union all
        select f.id, 'request_file' as source, f.name, f.kind, f.size, f.received_at, r.reference,
            cast(null as bigint) as withdrawn_at from request_file f
        join request r on r.id = f.request where f.holder = $1
        union all
        select f.id, 'draft_file' as source, f.name, f.kind, f.size, f.received_at, a.reference,
            cast(null as bigint) as withdrawn_at from draft_file f
        join application a on a.id = f.application where a.holder = $1 and a.firm is null) as own order by received_at, id";
    /// What was withdrawn is named by its history alone: nothing keeps its contents.
    IS_NAMED = "select (select count(*) from file where id = $1 and withdrawn_at is null)
        + (select count(*) from request_file where id = $1) + (select count(*) from draft_file where id = $1)";
}

/// What is new.
#[derive(Debug)]
pub(super) struct New<'a> {
    pub(super) id: Uuid,
    pub(super) application: Uuid,
    pub(super) event: i64,
    pub(super) number: i64,
    pub(super) person: PersonId,
    pub(super) name: Sealed,
    pub(super) kind: &'a str,
    pub(super) size: i64,
    pub(super) sha256: &'a str,
    pub(super) received_at: i64,
}

/// A file of a record.
#[derive(Debug, FromRow)]
pub(super) struct Row {
    pub(super) id: Uuid,
    pub(super) event: i64,
    pub(super) number: i64,
    pub(super) name: Sealed,
    pub(super) kind: String,
    pub(super) size: i64,
    pub(super) received_at: i64,
    pub(super) withdrawn_at: Option<i64>,
}

/// A file that somebody sent, and with what.
#[derive(Debug, FromRow)]
pub(super) struct Own {
    pub(super) id: Uuid,
    /// The table that it stands in: its name is sealed for it.
    pub(super) source: String,
    pub(super) name: Sealed,
    pub(super) kind: String,
    pub(super) size: i64,
    pub(super) received_at: i64,
    pub(super) reference: String,
    pub(super) withdrawn_at: Option<i64>,
}

pub(super) async fn insert(conn: Conn<'_>, new: New<'_>) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(INSERT.text())
        .bind(new.id)
        .bind(new.application)
        .bind(new.event)
        .bind(new.number)
        .bind(new.person.uuid())
        .bind(new.name)
        .bind(new.kind)
        .bind(new.size)
        .bind(new.sha256)
        .bind(new.received_at)
        .execute(c)
        .await
        .map(drop))
}

/// The number of the file that was added last; 0 where there is none.
pub(super) async fn last(conn: Conn<'_>, application: Uuid) -> Result<i64, StoreError> {
    on!(conn, c => sqlx::query_scalar(LAST.text()).bind(application).fetch_one(c).await)
}

pub(super) async fn of_application(conn: Conn<'_>, application: Uuid) -> Result<Vec<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(OF_APPLICATION.text()).bind(application).fetch_all(c).await)
}

pub(super) async fn one(conn: Conn<'_>, application: Uuid, number: i64) -> Result<Option<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(ONE.text()).bind(application).bind(number).fetch_optional(c).await)
}

pub(super) async fn of_holder(conn: Conn<'_>, holder: Holder) -> Result<Vec<Own>, StoreError> {
    on!(conn, c => sqlx::query_as(OF_HOLDER.text()).bind(holder.uuid()).fetch_all(c).await)
}

/// Says whether a row names these contents.
pub(super) async fn is_named(conn: Conn<'_>, id: Uuid) -> Result<bool, StoreError> {
    let rows: i64 = on!(conn, c => sqlx::query_scalar(IS_NAMED.text()).bind(id).fetch_one(c).await)?;
    Ok(rows > 0)
}
