//! Addresses and what was found there, what editors hid, and who looks.

use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    on, statements,
};

statements! {
    ADDRESSES = "select id, address from link";
    INSERT = "insert into link (id, address, state, status, moved_to, since, looked_at, due_at, misses, missed_at)
        values ($1, $2, 'new', null, null, $3, null, $3, 0, null) on conflict (address) do nothing";
    DELETE = "delete from link where id = $1";
    ALL_LINKS = "select id, address, state, status, moved_to, since, looked_at, due_at, misses, missed_at from link";
    BY_ID = "select id, address, state, status, moved_to, since, looked_at, due_at, misses, missed_at from link
        where id = $1";
    /// Those that somebody asked for first. Hosts that rest are passed over by whoever looks.
    DUE = "select id, address, state, status, moved_to, since, looked_at, due_at, misses, missed_at from link
        where due_at <= $1 order by due_at, id limit 200";
    NOTE = "update link set state = $2, status = $3, moved_to = $4, since = $5, looked_at = $6, due_at = $7, misses = $8,
            missed_at = $9
        where id = $1";
    ASK = "update link set due_at = 0 where id = $1";
    HIDDEN = "select kind, record, address, locale, words from link_hidden order by kind, record, address";
    HIDE = "insert into link_hidden (kind, record, address, locale, words, at) values ($1, $2, $3, $4, $5, $6)
        on conflict (kind, record, address) do nothing";
    SHOW = "delete from link_hidden where kind = $1 and record = $2 and address = $3";
    /// Taken by whoever has it, and by anybody once it was let go.
    LEAD = "update link_turn set holder = $1, until = $2 where id = 1 and (holder = $1 or until <= $3)";
    LOOKS = "select day, looks from link_turn where id = 1";
    COUNT = "update link_turn set looks = case day when $1 then looks + 1 else 1 end, day = $1 where id = 1";
    /// What readers say that does not work, while nobody has read it.
    REPORTS = "select id, page, locale, text, at from feedback
        where reason = 'broken' and status = 'received' and at >= $1 order by at desc, id desc limit 1000";
    READ_REPORT = "update feedback set status = 'read', changed_at = $2 where id = $1 and status = 'received'";
}

/// An address, and what was found there.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub(super) struct Row {
    pub(super) id: Uuid,
    pub(super) address: String,
    pub(super) state: String,
    pub(super) status: Option<i64>,
    pub(super) moved_to: Option<String>,
    /// Since when it is so: Unix milliseconds, as every instant here.
    pub(super) since: i64,
    pub(super) looked_at: Option<i64>,
    /// 0 where somebody asked for it.
    pub(super) due_at: i64,
    /// How often in a row it did not answer, and when first.
    pub(super) misses: i64,
    pub(super) missed_at: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub(super) struct HiddenRow {
    pub(super) kind: String,
    pub(super) record: String,
    pub(super) address: String,
    pub(super) locale: String,
    pub(super) words: String,
}

#[derive(Clone, Debug, FromRow)]
pub(super) struct ReportRow {
    pub(super) id: Uuid,
    pub(super) page: String,
    pub(super) locale: String,
    pub(super) text: String,
    pub(super) at: i64,
}

pub(super) async fn addresses(conn: Conn<'_>) -> Result<Vec<(Uuid, String)>, StoreError> {
    on!(conn, c => sqlx::query_as(ADDRESSES.text()).fetch_all(c).await)
}

pub(super) async fn insert(conn: Conn<'_>, id: Uuid, address: &str, now: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(INSERT.text()).bind(id).bind(address).bind(now).execute(c).await.map(drop))
}

pub(super) async fn delete(conn: Conn<'_>, id: Uuid) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(DELETE.text()).bind(id).execute(c).await.map(drop))
}

pub(super) async fn all(conn: Conn<'_>) -> Result<Vec<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(ALL_LINKS.text()).fetch_all(c).await)
}

pub(super) async fn by_id(conn: Conn<'_>, id: Uuid) -> Result<Option<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(BY_ID.text()).bind(id).fetch_optional(c).await)
}

pub(super) async fn due(conn: Conn<'_>, now: i64) -> Result<Vec<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(DUE.text()).bind(now).fetch_all(c).await)
}

pub(super) async fn note(conn: Conn<'_>, row: &Row) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(NOTE.text())
        .bind(row.id)
        .bind(&row.state)
        .bind(row.status)
        .bind(&row.moved_to)
        .bind(row.since)
        .bind(row.looked_at)
        .bind(row.due_at)
        .bind(row.misses)
        .bind(row.missed_at)
        .execute(c)
        .await
        .map(drop))
}

pub(super) async fn ask(conn: Conn<'_>, id: Uuid) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(ASK.text()).bind(id).execute(c).await.map(drop))
}

pub(super) async fn hidden(conn: Conn<'_>) -> Result<Vec<HiddenRow>, StoreError> {
    on!(conn, c => sqlx::query_as(HIDDEN.text()).fetch_all(c).await)
}

/// Says whether it was shown.
pub(super) async fn hide(conn: Conn<'_>, row: &HiddenRow, now: i64) -> Result<bool, StoreError> {
    let done = on!(conn, c => sqlx::query(HIDE.text())
        .bind(&row.kind)
        .bind(&row.record)
        .bind(&row.address)
        .bind(&row.locale)
        .bind(&row.words)
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(done == 1)
}

/// Says whether it was hidden.
pub(super) async fn show(conn: Conn<'_>, row: &HiddenRow) -> Result<bool, StoreError> {
    let done = on!(conn, c => sqlx::query(SHOW.text())
        .bind(&row.kind)
        .bind(&row.record)
        .bind(&row.address)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(done == 1)
}

/// Says whether this server looks until then.
pub(super) async fn lead(conn: Conn<'_>, holder: &str, until: i64, now: i64) -> Result<bool, StoreError> {
    let done = on!(conn, c => sqlx::query(LEAD.text())
        .bind(holder)
        .bind(until)
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(done == 1)
}

/// How many looks there were on a day.
pub(super) async fn looks(conn: Conn<'_>, day: &str) -> Result<i64, StoreError> {
    let (counted, looks): (String, i64) = on!(conn, c => sqlx::query_as(LOOKS.text()).fetch_one(c).await)?;
    Ok(if counted == day { looks } else { 0 })
}

pub(super) async fn count(conn: Conn<'_>, day: &str) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(COUNT.text()).bind(day).execute(c).await.map(drop))
}

pub(super) async fn reports(conn: Conn<'_>, since: i64) -> Result<Vec<ReportRow>, StoreError> {
    on!(conn, c => sqlx::query_as(REPORTS.text()).bind(since).fetch_all(c).await)
}

pub(super) async fn read_report(conn: Conn<'_>, id: Uuid, now: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(READ_REPORT.text()).bind(id).bind(now).execute(c).await.map(drop))
}
