//! The counts of each day.

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
    /// PostgreSQL adds integers up to a decimal number.
    MONTHS = "select substr(day, 1, 7) as month, what, service, channel, locale, cast(sum(count) as bigint) as count,
        cast(sum(case when day >= $1 then count else 0 end) as bigint) as recent
        from measure group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5";
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

/// Adds to the counts of a day.
pub async fn add(tx: &mut Tx, day: &str, counts: &[(Cell, u64)]) -> Result<(), StoreError> {
    for (cell, count) in counts {
        let count = i64::try_from(*count).unwrap_or(i64::MAX);
        on!(tx.conn(), c => sqlx::query(ADD.text())
            .bind(day)
            .bind(cell.what.code())
            .bind(&cell.service)
            .bind(cell.channel.code())
            .bind(cell.locale.code())
            .bind(count)
            .execute(c)
            .await
            .map(drop))?;
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

/// The counts of each month, and those since the day `since`.
pub(super) async fn months(conn: Conn<'_>, since: &str) -> Result<Vec<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(MONTHS.text()).bind(since).fetch_all(c).await)
}
