//! Bringing a schema up to date: expand first, contract in a later release, never edit what was released.

use sqlx::migrate::Migrator;
use thiserror::Error;

use super::{Db, Engine, connect};

static SQLITE: Migrator = sqlx::migrate!("./migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("./migrations/postgres");

/// SQLite before this one can corrupt a WAL database.
const SAFE_SQLITE: (u32, u32, u32) = (3, 51, 3);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchemaState {
    Current,
    Old,
}

#[derive(Debug, Error)]
pub enum MigrateError {
    #[error("the schema cannot be brought up to date: {0}")]
    Run(#[from] sqlx::migrate::MigrateError),
    #[error("the database cannot be read: {0}")]
    Read(#[from] sqlx::Error),
    #[error("SQLite {0} can corrupt a database in WAL mode; 3.51.3 or later is needed")]
    UnsafeSqlite(String),
    #[error("the schema is older than this program: run `passerelle migrate`, or `passerelle serve --migrate`")]
    Old,
}

impl Db {
    /// Applies the migrations that are missing.
    pub async fn migrate(&self) -> Result<(), MigrateError> {
        match self {
            Self::Sqlite { writer, .. } => {
                let version = connect::sqlite_version(writer).await?;
                if !is_safe(&version) {
                    return Err(MigrateError::UnsafeSqlite(version));
                }
                SQLITE.run(writer).await?;
            }
            Self::Postgres(pool) => POSTGRES.run(pool).await?,
        }
        Ok(())
    }

    /// Whether every migration of this program was applied.
    pub async fn schema_state(&self) -> Result<SchemaState, MigrateError> {
        let wanted = match self.engine() {
            Engine::Sqlite => &SQLITE,
            Engine::Postgres => &POSTGRES,
        };
        let newest = wanted.iter().map(|migration| migration.version).max().unwrap_or(0);
        Ok(if self.applied().await? >= newest { SchemaState::Current } else { SchemaState::Old })
    }

    /// The newest migration applied; 0 for an empty database.
    async fn applied(&self) -> Result<i64, sqlx::Error> {
        const TABLE: &str = "select max(version) from _sqlx_migrations where success";
        let newest: Result<Option<i64>, sqlx::Error> = match self {
            Self::Sqlite { readers, .. } => sqlx::query_scalar(TABLE).fetch_one(readers).await,
            Self::Postgres(pool) => sqlx::query_scalar(TABLE).fetch_one(pool).await,
        };
        match newest {
            Ok(version) => Ok(version.unwrap_or(0)),
            // no such table: nothing was ever applied
            Err(sqlx::Error::Database(_)) => Ok(0),
            Err(error) => Err(error),
        }
    }
}

fn is_safe(version: &str) -> bool {
    let mut parts = version.split('.').map(|part| part.parse::<u32>().unwrap_or(0));
    let mut next = || parts.next().unwrap_or(0);
    (next(), next(), next()) >= SAFE_SQLITE
}
