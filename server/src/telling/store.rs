//! Letters about requests that did not arrive.

use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    on,
    person::Staff,
    statements,
};

statements! {
    /// Those that were not noted yet. A letter may fail once more after staff sent it again.
    FAILED = "select o.id, o.key, o.changed_at, r.id as request
        from outbox o join request r on r.reference = substr(o.record, 9)
        where o.state = 'failed' and o.record like 'request %' and o.key not like 'request.files%' and not exists (select 1 from request_unreached u
            where u.letter = o.id and (u.state = 'open' or u.failed_at = o.changed_at))
        order by o.changed_at, o.id limit 100";
    /// Whichever server comes second inserts nothing.
    INSERT = "insert into request_unreached (id, request, letter, event, state, failed_at, noted_at, tried_at)
        values ($1, $2, $3, $4, 'open', $5, $6, 0) on conflict (letter, failed_at) do nothing";
    /// Where something can be done, or was done by somebody: a new one, one whose letter arrived after all, that its
    /// person read on their page or heard in a call, or whose person gave another address since.
    DUE = "select * from (select u.id, u.request, u.event, u.noted_at, u.tried_at,
            case when exists (select 1 from outbox o where o.id = u.letter and o.state = 'sent')
                then 'arrived'
            when exists (select 1 from request_event e where e.request = u.request and e.kind = 'called'
                and e.at > u.noted_at) then 'told'
            when exists (select 1 from request_follower f where f.request = u.request and (f.read_at > u.noted_at
                or f.read_at > (select e.at from request_event e where e.id = u.event))) then 'read'
            when u.tried_at = 0 or exists (select 1 from request_event e where e.request = u.request
                and e.kind = 'changed' and e.at >= u.tried_at) then 'open'
            end as found
        from request_unreached u where u.state = 'open') as entry
        where found is not null order by noted_at, id limit 100";
    SETTLE = "update request_unreached set state = $2, settled_at = $3 where id = $1 and state = 'open'";
    TRIED = "update request_unreached set tried_at = $2 where id = $1 and state = 'open'";
    OF_DESK = "select r.reference, r.way, r.claimed_by, r.lease_ends_at, r.assigned_to, u.failed_at, u.event
        from request_unreached u join request r on r.id = u.request
        where r.organization = $1 and u.state = 'open' and r.state <> 'withdrawn'
        order by u.noted_at, u.id limit 200";
    COUNT_OF_DESK = "select count(*) from request_unreached u join request r on r.id = u.request
        where r.organization = $1 and u.state = 'open' and r.state <> 'withdrawn'";
    COUNT_OF_REQUEST = "select count(*) from request_unreached u join request r on r.id = u.request
        where u.request = $1 and r.organization = $2 and u.state = 'open' and r.state <> 'withdrawn'";
    SAY = "update request_unreached set state = $2, settled_at = $3, settled_by = $4
        where request = $1 and state = 'open'";
    STANDING = "select u.id, r.reference, u.failed_at from request_unreached u join request r on r.id = u.request
        where r.organization = $1 and u.state = 'open' and u.alarmed_at is null and r.state <> 'withdrawn'
        order by u.failed_at, u.id limit 200";
    ALARMED = "update request_unreached set alarmed_at = $2 where id = $1 and alarmed_at is null";
}

/// A letter that failed.
#[derive(Clone, Debug, FromRow)]
pub(super) struct Failed {
    pub(super) id: Uuid,
    pub(super) key: String,
    /// When: Unix milliseconds.
    pub(super) changed_at: i64,
    pub(super) request: Uuid,
}

/// The letters that failed and were not noted yet: for the job that notes them.
pub(super) async fn failed(conn: Conn<'_>) -> Result<Vec<Failed>, StoreError> {
    on!(conn, c => sqlx::query_as(FAILED.text()).fetch_all(c).await)
}

/// Says whether it is new. `event` is the answer that the letter told.
pub(super) async fn insert(
    conn: Conn<'_>,
    id: Uuid,
    failed: &Failed,
    (event, now): (Option<Uuid>, i64),
) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(INSERT.text())
        .bind(id)
        .bind(failed.request)
        .bind(failed.id)
        .bind(event)
        .bind(failed.changed_at)
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

/// What stands and can go on.
#[derive(Clone, Debug, FromRow)]
pub(super) struct Due {
    pub(super) id: Uuid,
    pub(super) request: Uuid,
    pub(super) event: Option<Uuid>,
    /// What became of it: `open` where other ways are to be looked for.
    pub(super) found: String,
}

/// For the job that goes on with them.
pub(super) async fn due(conn: Conn<'_>) -> Result<Vec<Due>, StoreError> {
    on!(conn, c => sqlx::query_as(DUE.text()).fetch_all(c).await)
}

/// Says whether it stood until now.
pub(super) async fn settle(conn: Conn<'_>, id: Uuid, state: &str, now: i64) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(SETTLE.text())
        .bind(id)
        .bind(state)
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

/// Other ways were looked for, and none was left.
pub(super) async fn tried(conn: Conn<'_>, id: Uuid, now: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(TRIED.text()).bind(id).bind(now).execute(c).await.map(drop))
}

/// A letter that reached nobody: nothing of it is sealed.
#[derive(Debug, FromRow)]
pub(super) struct Row {
    pub(super) reference: String,
    pub(super) way: String,
    pub(super) claimed_by: Option<Uuid>,
    pub(super) lease_ends_at: Option<i64>,
    pub(super) assigned_to: Option<Uuid>,
    pub(super) failed_at: i64,
    pub(super) event: Option<Uuid>,
}

/// The one that waits longest first.
pub(super) async fn of_desk(conn: Conn<'_>, staff: &Staff) -> Result<Vec<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(OF_DESK.text()).bind(&staff.organization).fetch_all(c).await)
}

pub(super) async fn count_of_desk(conn: Conn<'_>, staff: &Staff) -> Result<i64, StoreError> {
    on!(conn, c => sqlx::query_scalar(COUNT_OF_DESK.text()).bind(&staff.organization).fetch_one(c).await)
}

pub(super) async fn count_of_request(conn: Conn<'_>, staff: &Staff, request: Uuid) -> Result<i64, StoreError> {
    on!(conn, c => sqlx::query_scalar(COUNT_OF_REQUEST.text())
        .bind(request)
        .bind(&staff.organization)
        .fetch_one(c)
        .await)
}

/// What staff say of everything that stands of a request which they have in hand. Says whether anything stood.
pub(super) async fn say(
    conn: Conn<'_>,
    staff: &Staff,
    (request, state): (Uuid, &str),
    now: i64,
) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(SAY.text())
        .bind(request)
        .bind(state)
        .bind(now)
        .bind(staff.person.uuid())
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows > 0)
}

/// What stands and was not told to the lead of the desk: its id, its reference, when it failed.
#[derive(Debug, FromRow)]
pub(super) struct Standing {
    pub(super) id: Uuid,
    pub(super) reference: String,
    pub(super) failed_at: i64,
}

/// For the job that warns a desk.
pub(super) async fn standing(conn: Conn<'_>, organization: &str) -> Result<Vec<Standing>, StoreError> {
    on!(conn, c => sqlx::query_as(STANDING.text()).bind(organization).fetch_all(c).await)
}

/// Says whether no other server told it before.
pub(super) async fn alarmed(conn: Conn<'_>, id: Uuid, now: i64) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(ALARMED.text())
        .bind(id)
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}
