//! Files that are taken away, and who had them before.

use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError, Tx},
    on, statements,
};

statements! {
    /// Once: whoever comes second finds nothing to do.
    WITHDRAW = "update file set withdrawn_at = $3 where application = $1 and number = $2 and withdrawn_at is null";
    WITHDRAWN = "select id from file where application = $1 and number = $2 and withdrawn_at is not null";
    INSERT_READING = "insert into file_reading (id, file, reader, at) values ($1, $2, $3, $4)";
    READINGS = "select r.reader, r.at from file_reading r join file f on f.id = r.file
        where f.application = $1 and f.number = $2 order by r.at, r.id";
}

#[derive(Debug, FromRow)]
pub(in crate::file) struct ReadingRow {
    pub(in crate::file) reader: String,
    pub(in crate::file) at: i64,
}

/// Gives its id, where it was still there.
pub(in crate::file) async fn withdraw(
    tx: &mut Tx,
    (application, number): (Uuid, i64),
    now: i64,
) -> Result<Option<Uuid>, StoreError> {
    let rows = on!(tx.conn(), c => sqlx::query(WITHDRAW.text())
        .bind(application)
        .bind(number)
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    if rows == 0 {
        return Ok(None);
    }
    on!(tx.conn(), c => sqlx::query_scalar(WITHDRAWN.text()).bind(application).bind(number).fetch_optional(c).await)
}

pub(in crate::file) async fn insert_reading(
    conn: Conn<'_>,
    (id, file): (Uuid, Uuid),
    reader: &str,
    now: i64,
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(INSERT_READING.text())
        .bind(id)
        .bind(file)
        .bind(reader)
        .bind(now)
        .execute(c)
        .await
        .map(drop))
}

pub(in crate::file) async fn readings(
    conn: Conn<'_>,
    (application, number): (Uuid, i64),
) -> Result<Vec<ReadingRow>, StoreError> {
    on!(conn, c => sqlx::query_as(READINGS.text()).bind(application).bind(number).fetch_all(c).await)
}
