//! What happened to requests, without anybody’s words or names; and what was told of it.

use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError, Tx},
    on, statements,
};

statements! {
    /// `$3` is the code of an organization that has or had it, or empty for every one.
    REQUESTS = "select id, service, locale, way, created_at, window_start, organization from request r
        where created_at >= $1 and created_at < $2 and ($3 = '' or organization = $3
            or exists (select 1 from request_transfer t where t.request = r.id and (t.from_desk = $3 or t.to_desk = $3)))";
    EVENTS = "select e.request, e.kind, e.channel, e.at, t.from_desk, t.to_desk, t.reason
        from request_event e join request r on r.id = e.request left join request_transfer t on t.event = e.id
        where r.created_at >= $1 and r.created_at < $2 order by e.request, e.at, e.id";
    /// Only of those who allowed it last.
    RETURNS = "select r.id, n.created_at from request r
            join request n on n.holder = r.holder and n.service = r.service and n.id <> r.id and n.created_at > r.created_at
        where r.created_at >= $1 and r.created_at < $2
            and (select e.kind from request_event e where e.request = r.id
                and e.kind in ('return_allowed', 'return_refused') order by e.at desc, e.id desc limit 1) = 'return_allowed'";
    HAS_QUARTER = "select count(*) from outcome_quarter where quarter = $1";
    INSERT_QUARTER = "insert into outcome_quarter (quarter, lines, at) values ($1, $2, $3)
        on conflict (quarter) do nothing";
    QUARTERS = "select quarter, lines from outcome_quarter order by quarter desc limit 40";
}

/// What is read of requests that were made from one instant until before another: Unix milliseconds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Period {
    pub(super) from: i64,
    pub(super) until: i64,
}

#[derive(Debug, FromRow)]
pub(super) struct RequestRow {
    pub(super) id: Uuid,
    pub(super) service: Option<String>,
    pub(super) locale: String,
    pub(super) way: String,
    pub(super) created_at: i64,
    pub(super) window_start: Option<i64>,
    pub(super) organization: String,
}

#[derive(Debug, FromRow)]
pub(super) struct EventRow {
    pub(super) request: Uuid,
    pub(super) kind: String,
    pub(super) channel: String,
    pub(super) at: i64,
    pub(super) from_desk: Option<String>,
    pub(super) to_desk: Option<String>,
    pub(super) reason: Option<String>,
}

/// Of one desk, or of all.
pub(super) async fn requests(
    conn: Conn<'_>,
    period: Period,
    desk: Option<&str>,
) -> Result<Vec<RequestRow>, StoreError> {
    let desk = desk.unwrap_or_default();
    on!(conn, c => {
        sqlx::query_as(REQUESTS.text()).bind(period.from).bind(period.until).bind(desk).fetch_all(c).await
    })
}

pub(super) async fn events(conn: Conn<'_>, period: Period) -> Result<Vec<EventRow>, StoreError> {
    on!(conn, c => sqlx::query_as(EVENTS.text()).bind(period.from).bind(period.until).fetch_all(c).await)
}

/// Which of them, and when the same person asked about the same service again.
pub(super) async fn returns(conn: Conn<'_>, period: Period) -> Result<Vec<(Uuid, i64)>, StoreError> {
    on!(conn, c => sqlx::query_as(RETURNS.text()).bind(period.from).bind(period.until).fetch_all(c).await)
}

pub(super) async fn has_quarter(conn: Conn<'_>, quarter: &str) -> Result<bool, StoreError> {
    let count: i64 = on!(conn, c => sqlx::query_scalar(HAS_QUARTER.text()).bind(quarter).fetch_one(c).await)?;
    Ok(count > 0)
}

/// Where two servers do it at once, the first has told it.
pub(super) async fn insert_quarter(tx: &mut Tx, quarter: &str, lines: &str, now: i64) -> Result<(), StoreError> {
    on!(tx.conn(), c => {
        sqlx::query(INSERT_QUARTER.text()).bind(quarter).bind(lines).bind(now).execute(c).await.map(drop)
    })
}

/// The last ones, the latest first.
pub(super) async fn quarters(conn: Conn<'_>) -> Result<Vec<(String, String)>, StoreError> {
    on!(conn, c => sqlx::query_as(QUARTERS.text()).fetch_all(c).await)
}
