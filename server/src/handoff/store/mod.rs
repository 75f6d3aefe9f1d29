//! Requests, what happened to them, and who may follow them. What somebody has of them stands in `own.rs`, what they
//! have read in `reading.rs`, which codes were tried in `tries.rs`, how long people waited in `expected.rs`, how a request
//! goes to another desk in `transfer.rs`, which letters did not arrive in `unreached.rs`,
//! which were taken in `message.rs`.

pub mod complaint;
pub mod expected;
pub mod message;
pub mod own;
pub mod reading;
pub mod transfer;
pub mod tries;
pub mod unreached;

use app::handoff::Kind;
use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    keys::Sealed,
    on,
    person::{Holder, Staff},
    statements,
};

statements! {
    /// A reference that is taken already inserts nothing: the caller takes another.
    INSERT = "insert into request (id, reference, organization, locale, way, service, card, zone, window_start, window_end,
            state, promised_at, holder, created_at, changed_at, complaint)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14, $15)
        on conflict (reference) do nothing";
    INSERT_EVENT = "insert into request_event (id, request, kind, channel, words, by_staff, at)
        values ($1, $2, $3, $4, $5, $6, $7)";
    INSERT_FOLLOWER = "insert into request_follower (request, holder, at)
        select id, $2, $3 from request where reference = $1 on conflict (request, holder) do nothing";
    FIND_FOLLOWED = "select r.id, r.reference, r.organization, r.card, r.state, r.promised_at, r.holder, r.claimed_by,
            r.lease_ends_at, r.assigned_to, r.created_at
        from request r join request_follower f on f.request = r.id where r.reference = $1 and f.holder = $2";
    FIND_AT_DESK = "select id, reference, organization, card, state, promised_at, holder, claimed_by, lease_ends_at,
            assigned_to, created_at
        from request where reference = $1 and organization = $2";
    EVENTS = "select id, kind, channel, words, by_staff, at from request_event where request = $1 order by at, id";
    /// Of a question, or of a draft that a code can bring to another browser.
    HAS_REFERENCE = "select (select count(*) from request where reference = $1)
        + (select count(*) from application where reference = $1 and firm is null
            and (sent_at is null or from_department = 1)
            and (holder is null or holder in (select id from holder where kind = 'guest')))";
    REOPEN = "update request set state = 'waiting', promised_at = $2, changed_at = $3
        where id = $1 and state in ('answered', 'resolved', 'withdrawn')";
    /// Whoever else writes to it waits until this is kept.
    TOUCH = "update request set changed_at = $2 where id = $1";
    LAST_OF = "select kind from request_event where request = $1 and kind in ($2, $3)
        order by at desc, id desc limit 1";
    WITHDRAW = "update request set state = 'withdrawn', assigned_to = null, changed_at = $2 where id = $1 and state <> 'withdrawn'";
    UPDATE_CARD = "update request set card = $2, way = $3, zone = $4, window_start = $5, window_end = $6,
            promised_at = $7, changed_at = $8
        where id = $1";
}

/// What is new.
#[derive(Debug)]
pub(in crate::handoff) struct New<'a> {
    pub(in crate::handoff) id: Uuid,
    pub(in crate::handoff) reference: String,
    pub(in crate::handoff) organization: &'a str,
    pub(in crate::handoff) locale: &'a str,
    pub(in crate::handoff) way: &'a str,
    pub(in crate::handoff) service: Option<&'a str>,
    pub(in crate::handoff) card: Sealed,
    /// Its zone, start and end.
    pub(in crate::handoff) window: Option<(&'static str, i64, i64)>,
    pub(in crate::handoff) state: &'a str,
    /// Unix milliseconds, as the next.
    pub(in crate::handoff) promised_at: i64,
    pub(in crate::handoff) holder: Option<Uuid>,
    pub(in crate::handoff) now: i64,
    /// 1 for a complaint.
    pub(in crate::handoff) complaint: i64,
}

/// A request, still sealed.
#[derive(Debug, FromRow)]
pub(in crate::handoff) struct Row {
    pub(in crate::handoff) id: Uuid,
    pub(in crate::handoff) reference: String,
    pub(in crate::handoff) organization: String,
    pub(in crate::handoff) card: Sealed,
    pub(in crate::handoff) state: String,
    pub(in crate::handoff) promised_at: i64,
    pub(in crate::handoff) holder: Option<Uuid>,
    pub(in crate::handoff) claimed_by: Option<Uuid>,
    pub(in crate::handoff) lease_ends_at: Option<i64>,
    pub(in crate::handoff) assigned_to: Option<Uuid>,
    pub(in crate::handoff) created_at: i64,
}

#[derive(Debug, FromRow)]
pub(in crate::handoff) struct EventRow {
    pub(in crate::handoff) id: Uuid,
    pub(in crate::handoff) kind: String,
    pub(in crate::handoff) channel: String,
    pub(in crate::handoff) words: Option<Sealed>,
    pub(in crate::handoff) by_staff: Option<Uuid>,
    pub(in crate::handoff) at: i64,
}

/// Says whether the reference was free.
pub(in crate::handoff) async fn insert(conn: Conn<'_>, new: New<'_>) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(INSERT.text())
        .bind(new.id)
        .bind(new.reference)
        .bind(new.organization)
        .bind(new.locale)
        .bind(new.way)
        .bind(new.service)
        .bind(new.card)
        .bind(new.window.map(|(zone, ..)| zone))
        .bind(new.window.map(|(_, start, _)| start))
        .bind(new.window.map(|(.., end)| end))
        .bind(new.state)
        .bind(new.promised_at)
        .bind(new.holder)
        .bind(new.now)
        .bind(new.complaint)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

pub(in crate::handoff) async fn insert_event(conn: Conn<'_>, request: Uuid, event: EventRow) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(INSERT_EVENT.text())
        .bind(event.id)
        .bind(request)
        .bind(event.kind)
        .bind(event.channel)
        .bind(event.words)
        .bind(event.by_staff)
        .bind(event.at)
        .execute(c)
        .await
        .map(drop))
}

/// Lets somebody follow a request whose code they know.
pub(in crate::handoff) async fn insert_follower(
    conn: Conn<'_>,
    reference: &str,
    holder: Holder,
    now: i64,
) -> Result<(), StoreError> {
    let holder = holder.uuid();
    on!(conn, c => sqlx::query(INSERT_FOLLOWER.text()).bind(reference).bind(holder).bind(now).execute(c).await.map(drop))
}

pub(in crate::handoff) async fn find_followed(
    conn: Conn<'_>,
    reference: &str,
    holder: Holder,
) -> Result<Option<Row>, StoreError> {
    let holder = holder.uuid();
    on!(conn, c => sqlx::query_as(FIND_FOLLOWED.text()).bind(reference).bind(holder).fetch_optional(c).await)
}

pub(in crate::handoff) async fn find_at_desk(
    conn: Conn<'_>,
    reference: &str,
    staff: &Staff,
) -> Result<Option<Row>, StoreError> {
    let organization = &staff.organization;
    on!(conn, c => sqlx::query_as(FIND_AT_DESK.text()).bind(reference).bind(organization).fetch_optional(c).await)
}

pub(in crate::handoff) async fn events(conn: Conn<'_>, request: Uuid) -> Result<Vec<EventRow>, StoreError> {
    on!(conn, c => sqlx::query_as(EVENTS.text()).bind(request).fetch_all(c).await)
}

pub(in crate::handoff) async fn has_reference(conn: Conn<'_>, reference: &str) -> Result<bool, StoreError> {
    let count: i64 = on!(conn, c => sqlx::query_scalar(HAS_REFERENCE.text()).bind(reference).fetch_one(c).await)?;
    Ok(count > 0)
}

/// Something happened to it.
pub(in crate::handoff) async fn touch(conn: Conn<'_>, request: Uuid, now: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(TOUCH.text()).bind(request).bind(now).execute(c).await.map(drop))
}

/// Which of two contrary things its person said last.
pub(in crate::handoff) async fn last_of(
    conn: Conn<'_>,
    request: Uuid,
    [one, other]: [Kind; 2],
) -> Result<Option<Kind>, StoreError> {
    let found: Option<String> = on!(conn, c => sqlx::query_scalar(LAST_OF.text())
        .bind(request)
        .bind(one.code())
        .bind(other.code())
        .fetch_optional(c)
        .await)?;
    Ok(found.as_deref().and_then(Kind::parse))
}

/// Says whether it was answered or closed, and waits again.
pub(in crate::handoff) async fn reopen(
    conn: Conn<'_>,
    request: Uuid,
    promised_at: i64,
    now: i64,
) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(REOPEN.text())
        .bind(request)
        .bind(promised_at)
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

/// Says whether it was not withdrawn before.
pub(in crate::handoff) async fn withdraw(conn: Conn<'_>, request: Uuid, now: i64) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(WITHDRAW.text())
        .bind(request)
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

/// The parts of a request that change with its card.
pub(in crate::handoff) async fn update_card(conn: Conn<'_>, new: New<'_>) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(UPDATE_CARD.text())
        .bind(new.id)
        .bind(new.card)
        .bind(new.way)
        .bind(new.window.map(|(zone, ..)| zone))
        .bind(new.window.map(|(_, start, _)| start))
        .bind(new.window.map(|(.., end)| end))
        .bind(new.promised_at)
        .bind(new.now)
        .execute(c)
        .await
        .map(drop))
}
