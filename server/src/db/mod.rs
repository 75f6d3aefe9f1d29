//! One SQL text, two engines.
//!
//! SQLite is the embedded default: one file, nothing to install. PostgreSQL is for many servers over one
//! database. `DATABASE_URL` chooses when the program starts. A store function takes a [`Conn`], so that the
//! same function runs inside or outside a larger transaction, and [`on!`] runs one statement on whichever
//! engine it is.
//!
//! | to change | look in |
//! |---|---|
//! | how a database is opened, its safety settings | `connect.rs` |
//! | the schema | `../../migrations/{sqlite,postgres}`, same names in both |
//! | when a schema is brought up to date | `migrate.rs` |
//! | where long readings run | `aside.rs` |
//! | a copy of it all | `backup.rs` |

mod aside;
mod backup;
mod connect;
mod migrate;

use sqlx::{PgConnection, PgPool, Postgres, Sqlite, SqliteConnection, SqlitePool, Transaction};

pub use aside::aside;
pub use backup::BackupError;
pub use connect::{Engine, OpenError};
pub use migrate::{MigrateError, SchemaState};

/// What a store function may fail with. Logged once, at the boundary; never shown.
pub type StoreError = sqlx::Error;

/// An open database. Cheap to clone.
#[derive(Clone, Debug)]
pub enum Db {
    /// One writer and many readers: SQLite lets only one connection write at a time, so waiting for it happens
    /// in our queue, in order, and not in its busy handler.
    Sqlite {
        writer: SqlitePool,
        readers: SqlitePool,
    },
    Postgres(PgPool),
}

/// A connection inside a transaction, borrowed for one statement.
pub enum Conn<'c> {
    Sqlite(&'c mut SqliteConnection),
    Postgres(&'c mut PgConnection),
}

/// A transaction. Dropped without [`Tx::commit`], it is rolled back.
pub enum Tx {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

impl Tx {
    pub fn conn(&mut self) -> Conn<'_> {
        match self {
            Self::Sqlite(tx) => Conn::Sqlite(tx),
            Self::Postgres(tx) => Conn::Postgres(tx),
        }
    }

    /// Once this returns `Ok`, the change survives a power failure.
    pub async fn commit(self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(tx) => tx.commit().await,
            Self::Postgres(tx) => tx.commit().await,
        }
    }
}

impl Db {
    /// A transaction that may write. On SQLite it takes the write lock at once: a deferred transaction that
    /// reads first and writes later fails with error 517, whatever the busy timeout.
    pub async fn begin_write(&self) -> Result<Tx, StoreError> {
        Ok(match self {
            Self::Sqlite { writer, .. } => Tx::Sqlite(writer.begin_with("BEGIN IMMEDIATE").await?),
            Self::Postgres(pool) => Tx::Postgres(pool.begin().await?),
        })
    }

    /// A transaction that reads one state of the database, however many statements it makes.
    pub async fn begin_read(&self) -> Result<Tx, StoreError> {
        Ok(match self {
            Self::Sqlite { readers, .. } => Tx::Sqlite(readers.begin().await?),
            Self::Postgres(pool) => {
                Tx::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?)
            }
        })
    }

    pub fn engine(&self) -> Engine {
        match self {
            Self::Sqlite { .. } => Engine::Sqlite,
            Self::Postgres(_) => Engine::Postgres,
        }
    }

    /// Empties the journal of SQLite, in which earlier states of pages stand until they are overwritten. Where readers
    /// hold it, the next one does it. PostgreSQL overwrites by itself what was deleted (autovacuum).
    pub async fn leave_no_trace(&self) {
        let Self::Sqlite { writer, .. } = self else { return };
        if let Err(error) = sqlx::query("pragma wal_checkpoint(truncate)").execute(writer).await {
            tracing::warn!(%error, "the journal of the database could not be emptied");
        }
    }

    /// Closes every connection; waits for those in use.
    pub async fn close(&self) {
        match self {
            Self::Sqlite { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

/// Runs one expression on whichever engine a [`Conn`] is of.
///
/// ```ignore
/// on!(conn, c => sqlx::query(INSERT).bind(id).execute(c).await.map(drop))
/// ```
#[macro_export]
macro_rules! on {
    ($conn:expr, $c:ident => $run:expr) => {
        match $conn {
            $crate::db::Conn::Sqlite($c) => $run,
            $crate::db::Conn::Postgres($c) => $run,
        }
    };
}

/// A statement that had to be written for each engine, side by side. The reason stands beside it in the store.
#[derive(Clone, Copy, Debug)]
pub struct Pair {
    pub sqlite: &'static str,
    pub postgres: &'static str,
}

impl Pair {
    pub const fn same(text: &'static str) -> Self {
        Self { sqlite: text, postgres: text }
    }

    /// The text of a statement that is the same on both engines.
    pub const fn text(&self) -> &'static str {
        self.sqlite
    }

    pub fn on(&self, engine: Engine) -> &'static str {
        match engine {
            Engine::Sqlite => self.sqlite,
            Engine::Postgres => self.postgres,
        }
    }
}

impl Conn<'_> {
    pub fn engine(&self) -> Engine {
        match self {
            Self::Sqlite(_) => Engine::Sqlite,
            Self::Postgres(_) => Engine::Postgres,
        }
    }
}

/// Names the statements of a store, and lists them in `ALL`, so that one test prepares each on both engines.
///
/// ```ignore
/// statements! {
///     FIND = "select id from service where service_id = $1";
///     MANY = { sqlite: "… in (select value from json_each($1))", postgres: "… = any($1)" };
/// }
/// ```
#[macro_export]
macro_rules! statements {
    (@one $text:literal) => { $crate::db::Pair::same($text) };
    (@one { sqlite: $sqlite:literal, postgres: $postgres:literal $(,)? }) => {
        $crate::db::Pair { sqlite: $sqlite, postgres: $postgres }
    };
    ($($(#[$doc:meta])* $name:ident = $body:tt;)+) => {
        $($(#[$doc])* const $name: $crate::db::Pair = $crate::statements!(@one $body);)+
        /// Every statement of this store, by name.
        pub const ALL: &[(&str, $crate::db::Pair)] = &[$((stringify!($name), $name)),+];
    };
}
