//! The queue, and in whose hands its requests are.

use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    on,
    person::Staff,
    statements,
};

statements! {
    QUEUE = "select reference, service, locale, way, zone, window_start, window_end, created_at, promised_at, claimed_by,
            lease_ends_at, assigned_to, complaint,
            (select o.publication from publication_order o where o.request = request.id) as publication
        from request where organization = $1 and (state = 'waiting' or (claimed_by = $2 and lease_ends_at > $3))
        order by promised_at, reference limit 200";
    CALLBACKS = "select reference, service, locale, way, zone, window_start, window_end, created_at, promised_at, claimed_by,
            lease_ends_at, assigned_to, complaint,
            cast(null as text) as publication
        from request where organization = $1 and state = 'waiting' and way = 'callback' and window_start is not null
        order by window_start, reference limit 200";
    /// Changes whenever the list does, but for time that passes.
    MARK_OF = "select count(*) as waiting, cast(coalesce(sum(lease_ends_at), 0) as bigint) as leases,
            cast(coalesce(sum(promised_at), 0) as bigint) as promises, coalesce(max(changed_at), 0) as changed
        from request where organization = $1 and state = 'waiting'";
    /// Only one of two who try at once changes the row: the other finds it claimed. What is assigned to a colleague is
    /// nobody else's to take; whoever is away keeps what is in their hands, and takes nothing.
    CLAIM = "update request set claimed_by = $3, lease_ends_at = $4
        where id = $1 and organization = $2 and state <> 'withdrawn'
            and (claimed_by is null or claimed_by = $3 or lease_ends_at <= $5)
            and (assigned_to is null or assigned_to = $3)
            and ((claimed_by = $3 and lease_ends_at > $5) or not exists (select 1 from absence a where a.holder = $3
                and a.organization = $2 and a.ended_at is null and a.starts_at <= $5 and a.ends_at > $5))";
    /// Whoever it was assigned to lets it go too.
    LET_GO = "update request set claimed_by = null, lease_ends_at = null, assigned_to = null
        where id = $1 and claimed_by = $2";
    RELEASE = "update request set claimed_by = null, lease_ends_at = null where id = $1 and claimed_by = $2";
    /// What was answered is assigned to nobody any more: what was promised is kept.
    UPDATE_STATE = "update request set state = $2, changed_at = $3,
            assigned_to = case when $2 = 'waiting' then assigned_to end
        where id = $1";
    /// What ends soon and was not told yet. One promise is told once; a new one once more.
    SOON = "select id, reference, promised_at from request r
        where organization = $1 and state = 'waiting' and promised_at <= $2
            and not exists (select 1 from request_alarm a where a.request = r.id and a.promised_at = r.promised_at)
        order by promised_at, reference limit 100";
    MARK = "insert into request_alarm (request, promised_at, at) values ($1, $2, $3)
        on conflict (request, promised_at) do nothing";
    HAPPENED = "select e.kind, e.channel, e.at from request_event e join request r on r.id = e.request
        where r.reference = $1 and r.organization = $2 order by e.at, e.id";
    COUNT_EVENTS = "select count(*) from request_event where request = $1";
}

/// A request in the queue: nothing of it is sealed.
#[derive(Debug, FromRow)]
pub(super) struct Row {
    pub(super) reference: String,
    pub(super) service: Option<String>,
    pub(super) locale: String,
    pub(super) way: String,
    pub(super) zone: Option<String>,
    pub(super) window_start: Option<i64>,
    pub(super) window_end: Option<i64>,
    pub(super) created_at: i64,
    pub(super) promised_at: i64,
    pub(super) claimed_by: Option<Uuid>,
    pub(super) lease_ends_at: Option<i64>,
    pub(super) assigned_to: Option<Uuid>,
    pub(super) complaint: i64,
    pub(super) publication: Option<String>,
}

pub(super) async fn queue(conn: Conn<'_>, staff: &Staff, now: i64) -> Result<Vec<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(QUEUE.text())
        .bind(&staff.organization)
        .bind(staff.person.uuid())
        .bind(now)
        .fetch_all(c)
        .await)
}

/// Those who wait for a call, the next one first.
pub(super) async fn callbacks(conn: Conn<'_>, staff: &Staff) -> Result<Vec<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(CALLBACKS.text()).bind(&staff.organization).fetch_all(c).await)
}

/// Sums over what waits: two that are equal are of the same list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, FromRow)]
pub(super) struct Mark {
    waiting: i64,
    leases: i64,
    promises: i64,
    changed: i64,
}

/// For whoever tells open pages that something changed: nothing of a request is in it.
pub(super) async fn mark_of(conn: Conn<'_>, organization: &str) -> Result<Mark, StoreError> {
    on!(conn, c => sqlx::query_as(MARK_OF.text()).bind(organization).fetch_one(c).await)
}

/// When a lease begins, and when it ends: Unix milliseconds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lease {
    pub(super) now: i64,
    pub(super) end: i64,
}

/// Takes a request, or keeps it. Says whether it is in these hands now.
pub(super) async fn claim(conn: Conn<'_>, request: Uuid, staff: &Staff, lease: Lease) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(CLAIM.text())
        .bind(request)
        .bind(&staff.organization)
        .bind(staff.person.uuid())
        .bind(lease.end)
        .bind(lease.now)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

pub(super) async fn release(conn: Conn<'_>, request: Uuid, staff: &Staff) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(RELEASE.text()).bind(request).bind(staff.person.uuid()).execute(c).await.map(drop))
}

/// Back into the queue, in its old place.
pub(super) async fn let_go(conn: Conn<'_>, request: Uuid, staff: &Staff) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(LET_GO.text()).bind(request).bind(staff.person.uuid()).execute(c).await.map(drop))
}

pub(super) async fn update_state(conn: Conn<'_>, request: Uuid, state: &str, now: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(UPDATE_STATE.text()).bind(request).bind(state).bind(now).execute(c).await.map(drop))
}

pub(super) async fn count_events(conn: Conn<'_>, request: Uuid) -> Result<i64, StoreError> {
    on!(conn, c => sqlx::query_scalar(COUNT_EVENTS.text()).bind(request).fetch_one(c).await)
}

/// What happened to a request of this desk: its kind, channel and moment, nothing that is sealed.
pub(super) async fn happened(
    conn: Conn<'_>,
    reference: &str,
    staff: &Staff,
) -> Result<Vec<(String, String, i64)>, StoreError> {
    let organization = &staff.organization;
    on!(conn, c => sqlx::query_as(HAPPENED.text()).bind(reference).bind(organization).fetch_all(c).await)
}

/// A request whose promise ends soon.
#[derive(Debug, FromRow)]
pub(super) struct Soon {
    pub(super) id: Uuid,
    pub(super) reference: String,
    pub(super) promised_at: i64,
}

/// For the job that warns a desk.
pub(super) async fn soon(conn: Conn<'_>, organization: &str, until: i64) -> Result<Vec<Soon>, StoreError> {
    on!(conn, c => sqlx::query_as(SOON.text()).bind(organization).bind(until).fetch_all(c).await)
}

/// Says whether it was not marked before, by another server.
pub(super) async fn mark(conn: Conn<'_>, request: Uuid, promised_at: i64, now: i64) -> Result<bool, StoreError> {
    on!(conn, c => sqlx::query(MARK.text())
        .bind(request)
        .bind(promised_at)
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}
