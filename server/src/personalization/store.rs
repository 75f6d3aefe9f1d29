//! What people stated, sealed; and whether they want suggestions.

use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    keys::Sealed,
    on,
    person::Holder,
    statements,
};

statements! {
    STATED = "select id, stated, at from statement where holder = $1 order by at, id";
    pub SUMMARY = "select 'statement' as source, id, cast(null as text) as reference, cast(null as text) as name,
            cast(null as text) as state, cast(null as text) as day, cast(null as text) as note, stated as sealed, at,
            cast(null as bigint) as due
        from statement where holder = $1";
    COUNT = "select count(*) from statement where holder = $1";
    /// What is stated again replaces what was stated before.
    STATE = "insert into statement (id, holder, mark, stated, at) values ($1, $2, $3, $4, $5)
        on conflict (mark) do update set id = excluded.id, stated = excluded.stated, at = excluded.at";
    WITHDRAW = "delete from statement where holder = $1 and mark = $2";
    WITHDRAW_ALL = "delete from statement where holder = $1";
    IS_PERSONALIZED = "select personalized from holder where id = $1";
    PERSONALIZE = "update holder set personalized = $2 where id = $1";
}

/// A statement, still sealed.
#[derive(Debug, FromRow)]
pub(super) struct StatedRow {
    pub(super) id: Uuid,
    pub(super) stated: Sealed,
    /// Unix milliseconds.
    pub(super) at: i64,
}

/// What is stated anew.
#[derive(Debug)]
pub(super) struct NewStatement {
    pub(super) id: Uuid,
    pub(super) mark: String,
    pub(super) stated: Sealed,
    pub(super) at: i64,
}

pub(super) async fn stated(conn: Conn<'_>, holder: Holder) -> Result<Vec<StatedRow>, StoreError> {
    on!(conn, c => sqlx::query_as(STATED.text()).bind(holder.uuid()).fetch_all(c).await)
}

pub(super) async fn count(conn: Conn<'_>, holder: Holder) -> Result<i64, StoreError> {
    on!(conn, c => sqlx::query_scalar(COUNT.text()).bind(holder.uuid()).fetch_one(c).await)
}

pub(super) async fn state(conn: Conn<'_>, holder: Holder, new: NewStatement) -> Result<(), StoreError> {
    let NewStatement { id, mark, stated, at } = new;
    on!(conn, c => sqlx::query(STATE.text())
        .bind(id)
        .bind(holder.uuid())
        .bind(mark)
        .bind(stated)
        .bind(at)
        .execute(c)
        .await
        .map(drop))
}

pub(super) async fn withdraw(conn: Conn<'_>, holder: Holder, mark: &str) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(WITHDRAW.text()).bind(holder.uuid()).bind(mark).execute(c).await.map(drop))
}

pub(super) async fn withdraw_all(conn: Conn<'_>, holder: Holder) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(WITHDRAW_ALL.text()).bind(holder.uuid()).execute(c).await.map(drop))
}

pub(super) async fn is_personalized(conn: Conn<'_>, holder: Holder) -> Result<bool, StoreError> {
    let found: Option<i64> =
        on!(conn, c => sqlx::query_scalar(IS_PERSONALIZED.text()).bind(holder.uuid()).fetch_optional(c).await)?;
    Ok(found == Some(1))
}

pub(super) async fn personalize(conn: Conn<'_>, holder: Holder, value: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(PERSONALIZE.text()).bind(holder.uuid()).bind(value).execute(c).await.map(drop))
}
