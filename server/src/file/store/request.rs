//! What is noted of the files of requests.

use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    keys::Sealed,
    on,
    person::Holder,
    statements,
};

statements! {
    INSERT = "insert into request_file (id, request, event, number, holder, name, kind, size, sha256, received_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    LAST = "select coalesce(max(number), 0) from request_file where request = $1";
    OF_REQUEST = "select id, event, number, name, kind, size, received_at from request_file where request = $1
        order by number";
    ADOPT = "update request_file set holder = $2 where holder = $1";
    /// Those that go with what somebody asked, whoever sent them.
    SENT_TO_OWN = "select f.id from request_file f join request r on r.id = f.request where r.holder = $1";
}

/// What is new.
#[derive(Debug)]
pub(in crate::file) struct New<'a> {
    pub(in crate::file) id: Uuid,
    pub(in crate::file) request: Uuid,
    pub(in crate::file) event: Uuid,
    pub(in crate::file) number: i64,
    pub(in crate::file) holder: Option<Holder>,
    pub(in crate::file) name: Sealed,
    pub(in crate::file) kind: &'a str,
    pub(in crate::file) size: i64,
    pub(in crate::file) sha256: &'a str,
    pub(in crate::file) received_at: i64,
}

/// A file of a request.
#[derive(Debug, sqlx::FromRow)]
pub(in crate::file) struct Row {
    pub(in crate::file) id: Uuid,
    pub(in crate::file) event: Uuid,
    pub(in crate::file) number: i64,
    pub(in crate::file) name: Sealed,
    pub(in crate::file) kind: String,
    pub(in crate::file) size: i64,
    pub(in crate::file) received_at: i64,
}

pub(in crate::file) async fn insert(conn: Conn<'_>, new: New<'_>) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(INSERT.text())
        .bind(new.id)
        .bind(new.request)
        .bind(new.event)
        .bind(new.number)
        .bind(new.holder.map(Holder::uuid))
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
pub(in crate::file) async fn last(conn: Conn<'_>, request: Uuid) -> Result<i64, StoreError> {
    on!(conn, c => sqlx::query_scalar(LAST.text()).bind(request).fetch_one(c).await)
}

pub(in crate::file) async fn of_request(conn: Conn<'_>, request: Uuid) -> Result<Vec<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(OF_REQUEST.text()).bind(request).fetch_all(c).await)
}

/// What a guest sent becomes a person’s.
pub(in crate::file) async fn adopt(conn: Conn<'_>, guest: Holder, person: Holder) -> Result<(), StoreError> {
    let (from, to) = (guest.uuid(), person.uuid());
    on!(conn, c => sqlx::query(ADOPT.text()).bind(from).bind(to).execute(c).await.map(drop))
}

pub(in crate::file) async fn sent_to_own(conn: Conn<'_>, holder: Holder) -> Result<Vec<Uuid>, StoreError> {
    on!(conn, c => sqlx::query_scalar(SENT_TO_OWN.text()).bind(holder.uuid()).fetch_all(c).await)
}
