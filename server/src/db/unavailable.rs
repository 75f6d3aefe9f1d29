use sqlx::{Sqlite, SqlitePool, Transaction, postgres::PgDatabaseError, sqlite::SqliteError};

use super::StoreError;

/// What SQLite answers where it cannot write for now: another process holds the file, no memory, the disk failed, is
/// full, is gone. <https://www.sqlite.org/rescode.html>
const SQLITE: [i64; 6] = [5, 6, 7, 10, 13, 14];
/// How PostgreSQL’s answers begin that say the same: the connection, what it needs, an operator, the system.
/// <https://www.postgresql.org/docs/15/errcodes-appendix.html>
const POSTGRES: [&str; 4] = ["08", "53", "57", "58"];

/// Whether the database is out of reach or can keep nothing for now, so that the same may succeed later.
pub fn is_unavailable(error: &StoreError) -> bool {
    let StoreError::Database(error) = error else {
        return matches!(error, StoreError::Io(_) | StoreError::PoolClosed | StoreError::WorkerCrashed);
    };
    let code = error.code().unwrap_or_default();
    if error.try_downcast_ref::<PgDatabaseError>().is_some() {
        return POSTGRES.iter().any(|class| code.starts_with(class));
    }
    let is_sqlite = error.try_downcast_ref::<SqliteError>().is_some();
    // the last eight bits; those before them say more
    is_sqlite && code.parse::<i64>().is_ok_and(|code| SQLITE.contains(&(code & 0xff)))
}

/// SQLite itself ends a transaction that cannot be kept, on a full disk for one; the library goes on counting it as
/// open, and the connection would begin no other. It is let go of, and another takes its place.
pub(super) async fn begin(
    pool: &SqlitePool,
    statement: &'static str,
) -> Result<Transaction<'static, Sqlite>, StoreError> {
    match pool.begin_with(statement).await {
        Err(StoreError::InvalidSavePointStatement) => {
            pool.acquire().await?.close().await?;
            pool.begin_with(statement).await
        }
        begun => begun,
    }
}
