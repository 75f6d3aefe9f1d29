use sqlx::{postgres::PgDatabaseError, sqlite::SqliteError};

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
