//! The counts of each day; of days long past, the counts of each month, which stand under the month (`2025-09`).

use std::collections::BTreeMap;

use app::locale::Locale;
use sqlx::FromRow;

use super::counted::Cell;
use crate::{
    db::{Conn, StoreError, Tx},
    on, statements,
};

statements! {
    ADD = "insert into measure (day, what, service, channel, locale, count) values ($1, $2, $3, $4, $5, $6)
        on conflict (day, what, service, channel, locale) do update set count = measure.count + excluded.count";
    ADD_MISSED = "insert into missed_query (day, locale, words, count) values ($1, $2, $3, $4)
        on conflict (day, locale, words) do update set count = missed_query.count + excluded.count";
    /// Two servers may do this at once: a row goes to one of them.
    TAKE_DAYS = "delete from measure where day < $1 and length(day) > 7
        returning substr(day, 1, 7), what, service, channel, locale, count";
    FORGET_MISSED = "delete from missed_query where day < $1";
    MISSED = "select locale, words, cast(sum(count) as bigint) as count, max(day) as last
        from missed_query where day >= $1 group by locale, words order by 3 desc, 1, 2";
    /// PostgreSQL adds integers up to a decimal number.
    MONTHS = "select substr(day, 1, 7) as month, what, service, channel, locale, cast(sum(count) as bigint) as count,
        cast(sum(case when day >= $1 then count else 0 end) as bigint) as recent
        from measure where day <= $2 group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5";
}

/// The counts of a month.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Row {
    /// `2026-11`.
    pub month: String,
    pub what: String,
    pub service: String,
    pub channel: String,
    pub locale: String,
    pub count: i64,
    /// Those of them since a day.
    pub recent: i64,
}

/// Words that found nothing.
#[derive(Debug, FromRow)]
pub struct MissedRow {
    pub locale: String,
    pub words: String,
    pub count: i64,
    /// The last day on which they were searched for: `2026-11-22`.
    pub last: String,
}

/// What tells a count from all others: day or month, what, service, channel, locale.
type Key = (String, String, String, String, String);

/// Adds to the counts of a day.
pub async fn add(tx: &mut Tx, day: &str, counts: &[(Cell, u64)]) -> Result<(), StoreError> {
    for (cell, count) in counts {
        let Cell { what, service, channel, locale } = cell;
        let key = [day, what.code(), service, channel.code(), locale.code()];
        add_one(tx.conn(), key, i64::try_from(*count).unwrap_or(i64::MAX)).await?;
    }
    Ok(())
}

async fn add_one(conn: Conn<'_>, key: [&str; 5], count: i64) -> Result<(), StoreError> {
    let [day, what, service, channel, locale] = key;
    on!(conn, c => sqlx::query(ADD.text())
        .bind(day)
        .bind(what)
        .bind(service)
        .bind(channel)
        .bind(locale)
        .bind(count)
        .execute(c)
        .await
        .map(drop))
}

/// Adds the days before `first` up to months. It is the first day of a month, so that only whole months are made.
pub(super) async fn fold(tx: &mut Tx, first: &str) -> Result<(), StoreError> {
    let days: Vec<(String, String, String, String, String, i64)> =
        on!(tx.conn(), c => sqlx::query_as(TAKE_DAYS.text()).bind(first).fetch_all(c).await)?;
    let mut months: BTreeMap<Key, i64> = BTreeMap::new();
    for (month, what, service, channel, locale, count) in days {
        *months.entry((month, what, service, channel, locale)).or_default() += count;
    }
    for ((month, what, service, channel, locale), count) in &months {
        add_one(tx.conn(), [month, what, service, channel, locale], *count).await?;
    }
    Ok(())
}

pub(super) async fn add_missed(
    conn: Conn<'_>,
    day: &str,
    locale: Locale,
    words: &str,
    count: u64,
) -> Result<(), StoreError> {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    on!(conn, c => sqlx::query(ADD_MISSED.text())
        .bind(day)
        .bind(locale.code())
        .bind(words)
        .bind(count)
        .execute(c)
        .await
        .map(drop))
}

/// Words before `day` are forgotten.
pub(super) async fn forget_missed(conn: Conn<'_>, day: &str) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(FORGET_MISSED.text()).bind(day).execute(c).await.map(drop))
}

/// Words that found nothing since the day `since`, the most frequent first.
pub(super) async fn missed(conn: Conn<'_>, since: &str) -> Result<Vec<MissedRow>, StoreError> {
    on!(conn, c => sqlx::query_as(MISSED.text()).bind(since).fetch_all(c).await)
}

/// The counts of each month until the end of a day, and those since the day `since`.
pub(super) async fn months(conn: Conn<'_>, since: &str, until: &str) -> Result<Vec<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(MONTHS.text()).bind(since).bind(until).fetch_all(c).await)
}
