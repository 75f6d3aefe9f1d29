//! The letters that wait, that were sent, and that cannot be.

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
    INSERT = "insert into outbox (id, key, holder, record, letter, state, tries, due_at, created_at, changed_at, address)
        values ($1, $2, $3, $4, $5, 'waiting', 0, $6, $6, $6, $7) on conflict (key) do nothing";
    FAILED_TO = "select address from outbox where record = $1 and state = 'failed' and address is not null";
    /// Takes the one that waits longest, for a while: `$2` is until when nobody else takes it. PostgreSQL passes over
    /// those that another server is just taking; SQLite has one writer anyway.
    TAKE = {
        sqlite: "update outbox set due_at = $2, tries = tries + 1, changed_at = $1
            where id = (select id from outbox where state = 'waiting' and due_at <= $1 order by due_at, id limit 1)
            returning id, record, letter, tries",
        postgres: "update outbox set due_at = $2, tries = tries + 1, changed_at = $1
            where id = (select id from outbox where state = 'waiting' and due_at <= $1 order by due_at, id limit 1
                for update skip locked)
            returning id, record, letter, tries",
    };
    /// What bounced at once stays so.
    SENT = "update outbox set state = 'sent', letter = $2, error = null, changed_at = $3
        where id = $1 and state = 'waiting'";
    LATER = "update outbox set due_at = $2, error = $3, changed_at = $4 where id = $1";
    FAILED = "update outbox set state = 'failed', error = $2, changed_at = $3 where id = $1";
    /// What a mail server had taken is not kept, and cannot be sent once more.
    AGAIN = "update outbox set state = 'waiting', tries = 0, due_at = $2, changed_at = $2
        where id = $1 and state = 'failed' and length(letter) > 0";
    LIST = "select id, record, letter, state, tries, error, created_at from outbox where state = $1
        order by created_at desc, id desc limit $2";
    COUNT = "select state, count(*) from outbox group by state order by state";
    DELIVERED = "update outbox set state = 'sent', letter = $2, error = null, changed_at = $3
        where id = $1 and state in ('sent', 'failed')";
    BOUNCED = "update outbox set state = 'failed', error = $2, changed_at = $3 where id = $1 and state <> 'failed'";
    IS_THERE = "select count(*) from outbox where id = $1";
    FORGET = "delete from outbox where record = $1";
    /// What could not be delivered stands first.
    pub SUMMARY = "select * from (select 'letter' as source, id, record as reference, cast(null as text) as name, state,
            cast(null as text) as day, cast(null as text) as note, letter as sealed, created_at as at,
            cast(null as bigint) as due
        from outbox where holder = $1
        order by case state when 'failed' then 0 else 1 end, created_at desc, id limit 20) as letter";
    OF_HOLDER = "select id, letter, created_at from outbox where holder = $1 order by created_at, id";
}

#[derive(Debug)]
pub(super) struct Waiting<'a> {
    pub(super) id: Uuid,
    pub(super) posting: &'a Posting<'a>,
    pub(super) sealed: Sealed,
    /// The mark of the address.
    pub(super) address: String,
    /// Unix milliseconds.
    pub(super) now: i64,
}

/// A letter that was taken to be sent.
#[derive(Debug, FromRow)]
pub(super) struct Taken {
    pub(super) id: Uuid,
    pub(super) record: String,
    pub(super) letter: Sealed,
    /// This one counted.
    pub(super) tries: i64,
}

/// A letter as it stands in a list.
#[derive(Debug, FromRow)]
pub struct Listed {
    pub id: Uuid,
    pub record: String,
    pub letter: Sealed,
    pub state: String,
    pub tries: i64,
    pub error: Option<String>,
    /// Unix milliseconds.
    pub created_at: i64,
}

pub(super) async fn insert(conn: Conn<'_>, waiting: Waiting<'_>) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(INSERT.text())
        .bind(waiting.id)
        .bind(waiting.posting.key)
        .bind(waiting.posting.holder)
        .bind(waiting.posting.record)
        .bind(waiting.sealed)
        .bind(waiting.now)
        .bind(waiting.address)
        .execute(c)
        .await
        .map(drop))
}

/// The marks of the addresses at which letters about a record failed.
pub(super) async fn failed_to(conn: Conn<'_>, record: &str) -> Result<Vec<String>, StoreError> {
    on!(conn, c => sqlx::query_scalar(FAILED_TO.text()).bind(record).fetch_all(c).await)
}

/// Unix milliseconds both.
pub(super) async fn take(conn: Conn<'_>, now: i64, until: i64) -> Result<Option<Taken>, StoreError> {
    let text = TAKE.on(conn.engine());
    on!(conn, c => sqlx::query_as(text).bind(now).bind(until).fetch_optional(c).await)
}

/// `kept` is what is left of the letter.
pub(super) async fn sent(conn: Conn<'_>, id: Uuid, kept: Sealed, now: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(SENT.text()).bind(id).bind(kept).bind(now).execute(c).await.map(drop))
}

pub(super) async fn later(conn: Conn<'_>, id: Uuid, due: i64, error: &str, now: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(LATER.text()).bind(id).bind(due).bind(error).bind(now).execute(c).await.map(drop))
}

pub(super) async fn failed(conn: Conn<'_>, id: Uuid, error: &str, now: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(FAILED.text()).bind(id).bind(error).bind(now).execute(c).await.map(drop))
}

/// It arrived: nothing of it is kept.
pub(super) async fn delivered(conn: Conn<'_>, id: Uuid, now: i64) -> Result<(), StoreError> {
    let nothing: Sealed = Vec::new();
    on!(conn, c => sqlx::query(DELIVERED.text()).bind(id).bind(nothing).bind(now).execute(c).await.map(drop))
}

/// Says whether that is news.
pub(super) async fn bounced(conn: Conn<'_>, id: Uuid, why: &str, now: i64) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(BOUNCED.text())
        .bind(id)
        .bind(why)
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

pub(super) async fn is_there(conn: Conn<'_>, id: Uuid) -> Result<bool, StoreError> {
    let rows: i64 = on!(conn, c => sqlx::query_scalar(IS_THERE.text()).bind(id).fetch_one(c).await)?;
    Ok(rows > 0)
}

/// Whoever was shown that a record is theirs has it deleted, and its letters with it.
pub(super) async fn forget(conn: Conn<'_>, record: &str) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(FORGET.text()).bind(record).execute(c).await.map(drop))
}

/// Says whether there was such a letter that had failed.
pub(super) async fn again(conn: Conn<'_>, id: Uuid, now: i64) -> Result<bool, StoreError> {
    let done =
        on!(conn, c => sqlx::query(AGAIN.text()).bind(id).bind(now).execute(c).await.map(|done| done.rows_affected()))?;
    Ok(done == 1)
}

pub(super) async fn list(conn: Conn<'_>, state: &str, most: i64) -> Result<Vec<Listed>, StoreError> {
    on!(conn, c => sqlx::query_as(LIST.text()).bind(state).bind(most).fetch_all(c).await)
}

pub(super) async fn count(conn: Conn<'_>) -> Result<Vec<(String, i64)>, StoreError> {
    on!(conn, c => sqlx::query_as(COUNT.text()).fetch_all(c).await)
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
