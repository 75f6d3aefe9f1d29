//! What stands on the shelf, what was ordered, and what was sent.

use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    on,
    person::Staff,
    statements,
};

statements! {
    /// The shelf as the content has it, until staff count it.
    PUT = "insert into publication_stock (publication, item, copies) values ($1, $2, $3)
        on conflict (publication, item) do nothing";
    /// Whoever else orders or sends the same waits until this is kept.
    HOLD = "update publication_stock set copies = copies where publication = $1 and item = $2";
    COPIES = "select copies from publication_stock where publication = $1 and item = $2";
    /// Copies that orders were promised and do not have yet.
    PROMISED = "select cast(coalesce(sum(o.copies), 0) as bigint) from publication_order o join request r on r.id = o.request
        where o.publication = $1 and o.item = $2 and o.fate = 'in_stock' and o.sent_at is null
            and r.state not in ('resolved', 'withdrawn')";
    INSERT = "insert into publication_order (request, publication, item, copies, fate) values ($1, $2, $3, $4, $5)";
    SENT = "update publication_order set sent_at = $2, sent_by = $3 where request = $1 and sent_at is null";
    TAKE = "update publication_stock set copies = copies - $3 where publication = $1 and item = $2 and copies >= $3";
    FATE = "select fate from publication_order where request = $1 and sent_at is null";
    TO_SEND = "select r.reference, o.fate from publication_order o join request r on r.id = o.request
        where r.organization = $1 and o.sent_at is null and r.state not in ('resolved', 'withdrawn')
        order by r.promised_at, r.reference limit 200";
    COUNT = "update publication_stock set copies = $3 where publication = $1 and item = $2";
    INSERT_COUNT = "insert into publication_count (id, publication, item, organization, copies_before, copies, reason,
            by_staff, at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
}

/// A publication in a format and a language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Named<'a> {
    pub(super) publication: &'a str,
    pub(super) item: &'a str,
}

pub(super) async fn put(conn: Conn<'_>, named: Named<'_>, copies: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(PUT.text())
        .bind(named.publication)
        .bind(named.item)
        .bind(copies)
        .execute(c)
        .await
        .map(drop))
}

pub(super) async fn hold(conn: Conn<'_>, named: Named<'_>) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(HOLD.text()).bind(named.publication).bind(named.item).execute(c).await.map(drop))
}

/// Nothing where nobody ordered it or counted it yet.
pub(super) async fn copies(conn: Conn<'_>, named: Named<'_>) -> Result<Option<i64>, StoreError> {
    on!(conn, c => sqlx::query_scalar(COPIES.text())
        .bind(named.publication)
        .bind(named.item)
        .fetch_optional(c)
        .await)
}

pub(super) async fn promised(conn: Conn<'_>, named: Named<'_>) -> Result<i64, StoreError> {
    on!(conn, c => sqlx::query_scalar(PROMISED.text()).bind(named.publication).bind(named.item).fetch_one(c).await)
}

pub(super) async fn insert(
    conn: Conn<'_>,
    request: Uuid,
    named: Named<'_>,
    (copies, fate): (i64, &str),
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(INSERT.text())
        .bind(request)
        .bind(named.publication)
        .bind(named.item)
        .bind(copies)
        .bind(fate)
        .execute(c)
        .await
        .map(drop))
}

/// What becomes of an order that was not sent yet.
pub(super) async fn fate(conn: Conn<'_>, request: Uuid) -> Result<Option<String>, StoreError> {
    on!(conn, c => sqlx::query_scalar(FATE.text()).bind(request).fetch_optional(c).await)
}

/// Says whether it was not sent before.
pub(super) async fn sent(conn: Conn<'_>, request: Uuid, staff: &Staff, now: i64) -> Result<bool, StoreError> {
    let by = staff.person.uuid();
    let rows = on!(conn, c => sqlx::query(SENT.text())
        .bind(request)
        .bind(now)
        .bind(by)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

/// Takes copies off the shelf. Says whether there were as many.
pub(super) async fn take(conn: Conn<'_>, named: Named<'_>, copies: i64) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(TAKE.text())
        .bind(named.publication)
        .bind(named.item)
        .bind(copies)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

/// An order that waits, by the reference of its request.
#[derive(Debug, FromRow)]
pub(super) struct Waiting {
    pub(super) reference: String,
    pub(super) fate: String,
}

pub(super) async fn to_send(conn: Conn<'_>, staff: &Staff) -> Result<Vec<Waiting>, StoreError> {
    on!(conn, c => sqlx::query_as(TO_SEND.text()).bind(&staff.organization).fetch_all(c).await)
}

/// What somebody counted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Counting<'a> {
    pub(super) id: Uuid,
    pub(super) before: i64,
    pub(super) copies: i64,
    pub(super) reason: &'a str,
    pub(super) at: i64,
}

pub(super) async fn count(
    conn: Conn<'_>,
    staff: &Staff,
    named: Named<'_>,
    counting: Counting<'_>,
) -> Result<(), StoreError> {
    let by = staff.person.uuid();
    on!(conn, c => {
        sqlx::query(COUNT.text())
            .bind(named.publication)
            .bind(named.item)
            .bind(counting.copies)
            .execute(&mut *c)
            .await?;
        sqlx::query(INSERT_COUNT.text())
            .bind(counting.id)
            .bind(named.publication)
            .bind(named.item)
            .bind(&staff.organization)
            .bind(counting.before)
            .bind(counting.copies)
            .bind(counting.reason)
            .bind(by)
            .bind(counting.at)
            .execute(c)
            .await
            .map(drop)
    })
}
