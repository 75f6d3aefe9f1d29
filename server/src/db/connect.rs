//! Opening a database, with the settings that make “acknowledged” mean “durable”.

use std::{path::Path, str::FromStr, time::Duration};

use sqlx::{
    ConnectOptions, SqlitePool,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use thiserror::Error;

use super::Db;

/// How long a request waits for a connection before it is told that the service is too busy.
const ACQUIRE: Duration = Duration::from_secs(2);
/// How long SQLite waits for another process's lock (an import beside a running server).
const BUSY: Duration = Duration::from_secs(5);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

#[derive(Debug, Error)]
pub enum OpenError {
    #[error("DATABASE_URL must begin with sqlite: or postgres:")]
    Scheme,
    #[error("the folder of the database file cannot be made: {0}")]
    Folder(#[from] std::io::Error),
    #[error("the database cannot be opened: {0}")]
    Connect(#[from] sqlx::Error),
}

impl Engine {
    pub fn of(url: &str) -> Option<Self> {
        if url.starts_with("sqlite:") {
            Some(Self::Sqlite)
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            Some(Self::Postgres)
        } else {
            None
        }
    }
}

impl Db {
    /// Opens the database that `url` names; a SQLite file is created where there is none.
    pub async fn open(url: &str) -> Result<Self, OpenError> {
        match Engine::of(url).ok_or(OpenError::Scheme)? {
            Engine::Sqlite => open_sqlite(url).await,
            Engine::Postgres => open_postgres(url).await,
        }
    }
}

async fn open_sqlite(url: &str) -> Result<Db, OpenError> {
    let options = SqliteConnectOptions::from_str(url)?
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(BUSY)
        // what is deleted is overwritten, not only unlinked
        .pragma("secure_delete", "on")
        .disable_statement_logging();
    if let Some(folder) = options.get_filename().parent().filter(|folder| *folder != Path::new("")) {
        std::fs::create_dir_all(folder)?;
    }
    let writer = pool(1).connect_with(options.clone()).await?;
    let readers = pool(readers()).connect_with(options).await?;
    Ok(Db::Sqlite { writer, readers })
}

fn pool(size: u32) -> sqlx::pool::PoolOptions<sqlx::Sqlite> {
    SqlitePoolOptions::new().max_connections(size).acquire_timeout(ACQUIRE)
}

fn readers() -> u32 {
    let cores = std::thread::available_parallelism().map_or(2, usize::from);
    u32::try_from(cores).unwrap_or(2).clamp(2, 8)
}

async fn open_postgres(url: &str) -> Result<Db, OpenError> {
    let options = PgConnectOptions::from_str(url)?.application_name("passerelle").disable_statement_logging();
    let pool = PgPoolOptions::new().max_connections(16).acquire_timeout(ACQUIRE).connect_with(options).await?;
    Ok(Db::Postgres(pool))
}

/// The version of the SQLite library that is linked, e.g. `3.51.3`.
pub(super) async fn sqlite_version(pool: &SqlitePool) -> Result<String, sqlx::Error> {
    sqlx::query_scalar("select sqlite_version()").fetch_one(pool).await
}
