//! Where departments are told, and what they are still to be told.

use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    on,
    person::Staff,
    statements,
};

statements! {
    INSERT = "insert into webhook (id, organization, program, address, created_at, ended_at)
        values ($1, $2, $3, $4, $5, null)";
    END = "update webhook set ended_at = $2 where id = $1 and ended_at is null";
    /// What is not told when it ends is not told any more.
    DROP = "delete from webhook_message where webhook = $1";
    ONE = "select id, organization, program, address, created_at, ended_at from webhook where id = $1";
    LIST = "select id, organization, program, address, created_at, ended_at from webhook
        order by organization, program, created_at, id";
    OF_PROGRAM = "select id from webhook where organization = $1 and program = $2 and ended_at is null order by id";
    TELL = "insert into webhook_message (id, webhook, application, event, kind, at, state, tries, due_at, error,
        created_at) values ($1, $2, $3, $4, $5, $6, 'waiting', 0, $7, null, $7)";
    /// As the outbox does: `$2` is until when nobody else takes it.
    TAKE = {
        sqlite: "update webhook_message set due_at = $2, tries = tries + 1
            where id = (select id from webhook_message where state = 'waiting' and due_at <= $1
                order by due_at, id limit 1)
            returning id, webhook, application, event, kind, at, tries",
        postgres: "update webhook_message set due_at = $2, tries = tries + 1
            where id = (select id from webhook_message where state = 'waiting' and due_at <= $1
                order by due_at, id limit 1 for update skip locked)
            returning id, webhook, application, event, kind, at, tries",
    };
    WHERE = "select w.address, w.program, a.reference from webhook w, application a where w.id = $1 and a.id = $2";
    TOLD = "delete from webhook_message where id = $1";
    LATER = "update webhook_message set due_at = $2, error = $3 where id = $1";
    FAILED = "update webhook_message set state = 'failed', error = $2 where id = $1";
    UNTOLD = "select a.reference, m.kind, m.at, m.error from webhook_message m
        join webhook w on w.id = m.webhook join application a on a.id = m.application
        where w.organization = $1 and m.state = 'failed' order by m.at, m.id limit 100";
    AGAIN = "update webhook_message set state = 'waiting', tries = 0, due_at = $2 where state = 'failed'
        and webhook in (select id from webhook where organization = $1)";
}

/// Where the system of a department is told.
#[derive(Clone, Debug, FromRow)]
pub struct Webhook {
    pub id: String,
    pub organization: String,
    pub program: String,
    pub address: String,
    /// Unix milliseconds, as the next.
    pub created_at: i64,
    pub ended_at: Option<i64>,
}

/// Something to tell, taken.
#[derive(Debug, FromRow)]
pub(super) struct Taken {
    pub(super) id: Uuid,
    pub(super) webhook: String,
    pub(super) application: Uuid,
    /// Its number in the history.
    pub(super) event: i64,
    pub(super) kind: String,
    /// When it happened: Unix milliseconds.
    pub(super) at: i64,
    /// This one counted.
    pub(super) tries: i64,
}

/// Where it goes, and of what.
#[derive(Debug, FromRow)]
pub(super) struct Goal {
    pub(super) address: String,
    pub(super) program: String,
    pub(super) reference: String,
}

/// What a department's system did not take.
#[derive(Clone, Debug, FromRow)]
pub struct Untold {
    pub reference: String,
    pub kind: String,
    /// Unix milliseconds.
    pub at: i64,
    /// Why, as an operator reads it.
    pub error: Option<String>,
}

pub(super) async fn insert(conn: Conn<'_>, new: &Webhook) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(INSERT.text())
        .bind(&new.id)
        .bind(&new.organization)
        .bind(&new.program)
        .bind(&new.address)
        .bind(new.created_at)
        .execute(c)
        .await
        .map(drop))
}

pub(super) async fn one(conn: Conn<'_>, id: &str) -> Result<Option<Webhook>, StoreError> {
    on!(conn, c => sqlx::query_as(ONE.text()).bind(id).fetch_optional(c).await)
}

pub(super) async fn all(conn: Conn<'_>) -> Result<Vec<Webhook>, StoreError> {
    on!(conn, c => sqlx::query_as(LIST.text()).fetch_all(c).await)
}

/// Says whether it was one that had not ended.
pub(super) async fn end(conn: Conn<'_>, id: &str, now: i64) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(END.text())
        .bind(id)
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

pub(super) async fn drop_messages(conn: Conn<'_>, id: &str) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(DROP.text()).bind(id).execute(c).await.map(drop))
}

pub(super) async fn of_program(conn: Conn<'_>, whose: (&str, &str)) -> Result<Vec<String>, StoreError> {
    on!(conn, c => sqlx::query_scalar(OF_PROGRAM.text()).bind(whose.0).bind(whose.1).fetch_all(c).await)
}

pub(super) async fn tell(conn: Conn<'_>, new: &Taken, now: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(TELL.text())
        .bind(new.id)
        .bind(&new.webhook)
        .bind(new.application)
        .bind(new.event)
        .bind(&new.kind)
        .bind(new.at)
        .bind(now)
        .execute(c)
        .await
        .map(drop))
}

pub(super) async fn take(conn: Conn<'_>, now: i64, until: i64) -> Result<Option<Taken>, StoreError> {
    let text = TAKE.on(conn.engine());
    on!(conn, c => sqlx::query_as(text).bind(now).bind(until).fetch_optional(c).await)
}

pub(super) async fn goal(conn: Conn<'_>, taken: &Taken) -> Result<Option<Goal>, StoreError> {
    on!(conn, c => sqlx::query_as(WHERE.text()).bind(&taken.webhook).bind(taken.application).fetch_optional(c).await)
}

pub(super) async fn told(conn: Conn<'_>, id: Uuid) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(TOLD.text()).bind(id).execute(c).await.map(drop))
}

pub(super) async fn later(conn: Conn<'_>, id: Uuid, due: i64, error: &str) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(LATER.text()).bind(id).bind(due).bind(error).execute(c).await.map(drop))
}

pub(super) async fn failed(conn: Conn<'_>, id: Uuid, error: &str) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(FAILED.text()).bind(id).bind(error).execute(c).await.map(drop))
}

pub(super) async fn untold(conn: Conn<'_>, staff: &Staff) -> Result<Vec<Untold>, StoreError> {
    on!(conn, c => sqlx::query_as(UNTOLD.text()).bind(&staff.organization).fetch_all(c).await)
}

pub(super) async fn again(conn: Conn<'_>, staff: &Staff, now: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(AGAIN.text()).bind(&staff.organization).bind(now).execute(c).await.map(drop))
}
