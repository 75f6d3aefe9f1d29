//! Databases for tests: each test runs on both engines, each time on a database of its own.
//!
//! A SQLite database is a file of its own, a PostgreSQL one a database of its own: each a copy of one that is migrated
//! once. The server is one that `../postgres.sh` starts, once per run under cargo-nextest and once per process otherwise.

use std::{
    future::Future,
    ops::Deref,
    process::{Child, Command},
    sync::Arc,
    sync::OnceLock,
};

use server::db::Db;
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use tempfile::TempDir;
use tokio::sync::OnceCell;
use url::Url;
use uuid::Uuid;

/// Makes two tests, `sqlite` and `postgres`, of one function that takes a [`TestDb`].
///
/// ```ignore
/// both! {
///     /// What it shows.
///     async fn imports_twice(db) { … }
/// }
/// ```
macro_rules! both {
    ($($tests:tt)+) => { both_by! { on_sqlite, on_postgres; $($tests)+ } };
}

/// The same, of something that must be kept: its file stands on a disk.
macro_rules! both_on_disk {
    ($($tests:tt)+) => { both_by! { on_sqlite_on_disk, on_postgres; $($tests)+ } };
}

macro_rules! both_by {
    ($sqlite:ident, $postgres:ident; $($(#[$doc:meta])* async fn $name:ident($db:ident) $body:block)+) => {
        $(both_by! { @one $sqlite, $postgres; $(#[$doc])* async fn $name($db) $body })+
    };
    (@one $sqlite:ident, $postgres:ident; $(#[$doc:meta])* async fn $name:ident($db:ident) $body:block) => {
        $(#[$doc])*
        mod $name {
            use super::*;

            async fn run($db: $crate::database::TestDb) $body

            #[test]
            fn sqlite() {
                $crate::database::$sqlite(run);
            }

            #[test]
            fn postgres() {
                $crate::database::$postgres(run);
            }
        }
    };
}

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/postgres.sh");

/// A migrated, empty database. Clones are the same database, through the same connections.
#[derive(Clone)]
pub struct TestDb {
    db: Db,
    url: String,
    /// The folder of a SQLite file, removed with the last clone.
    _folder: Option<Arc<TempDir>>,
}

impl Deref for TestDb {
    type Target = Db;

    fn deref(&self) -> &Db {
        &self.db
    }
}

impl TestDb {
    /// The same database through connections of its own, as another process has it.
    pub async fn another(&self) -> Db {
        Db::open(&self.url).await.unwrap()
    }

    pub fn url(&self) -> &str {
        &self.url
    }
}

/// Runs a test on SQLite, and passes on what it returns. The file stands in memory where the system offers that: most
/// tests are not about what a disk keeps, and each commit would wait for it.
pub fn on_sqlite<F: Future>(run: impl FnOnce(TestDb) -> F) -> F::Output {
    const MEMORY: &str = "/dev/shm";
    on_sqlite_in(TempDir::new_in(MEMORY).or_else(|_| TempDir::new()).unwrap(), run)
}

/// The same on a disk.
pub fn on_sqlite_on_disk<F: Future>(run: impl FnOnce(TestDb) -> F) -> F::Output {
    on_sqlite_in(TempDir::new().unwrap(), run)
}

fn on_sqlite_in<F: Future>(folder: TempDir, run: impl FnOnce(TestDb) -> F) -> F::Output {
    block_on(async {
        let file = folder.path().join("test.db");
        std::fs::write(&file, template().await).unwrap();
        let url = format!("sqlite:{}", file.display());
        let db = Db::open(&url).await.unwrap();
        let output = run(TestDb { db: db.clone(), url, _folder: Some(Arc::new(folder)) }).await;
        db.close().await;
        output
    })
}

/// The file of a database that was migrated, once in a process.
async fn template() -> &'static [u8] {
    static TEMPLATE: OnceCell<Vec<u8>> = OnceCell::const_new();
    let migrated = async || {
        let folder = TempDir::new().unwrap();
        let file = folder.path().join("template.db");
        let db = Db::open(&format!("sqlite:{}", file.display())).await.unwrap();
        db.migrate().await.unwrap();
        // with the last connection the journal goes into the file
        db.close().await;
        std::fs::read(file).unwrap()
    };
    TEMPLATE.get_or_init(migrated).await
}

/// Runs a test on PostgreSQL, and passes on what it returns.
pub fn on_postgres<F: Future>(run: impl FnOnce(TestDb) -> F) -> F::Output {
    block_on(async {
        let name = format!("test_{}", Uuid::now_v7().simple());
        let mut admin = PgConnection::connect(server()).await.unwrap();
        copy_template(&mut admin, &name).await;
        let url = address(&name);
        let db = Db::open(&url).await.unwrap();
        let output = run(TestDb { db: db.clone(), url, _folder: None }).await;
        db.close().await;
        // a failed test leaves its database, until the server and its folder go
        execute(&mut admin, format!("drop database {name} with (force)")).await;
        output
    })
}

/// Runs a test on a PostgreSQL of its own that keeps what it says it keeps, with what stops that server when it is
/// dropped.
pub fn on_postgres_alone<F: Future>(run: impl FnOnce(TestDb, Life) -> F) -> F::Output {
    on_postgres_begun_by((&[], ""), run)
}

/// The same, its server begun by another command, and its folder found under this root.
pub fn on_postgres_begun_by<F: Future>(
    (around, root): (&[&str], &str),
    run: impl FnOnce(TestDb, Life) -> F,
) -> F::Output {
    block_on(async {
        let life = Life(Command::new("sleep").arg("300").spawn().unwrap());
        let url =
            start(&[around, &[SCRIPT, "--fsync"]].concat(), life.0.id()).replace("host=", &format!("host={root}"));
        let db = Db::open(&url).await.unwrap();
        db.migrate().await.unwrap();
        run(TestDb { db, url, _folder: None }, life).await
    })
}

/// A process that a PostgreSQL lives as long as.
pub struct Life(Child);

impl Drop for Life {
    fn drop(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

fn block_on<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap().block_on(future)
}

/// The address of this run's PostgreSQL.
fn server() -> &'static str {
    static SERVER: OnceLock<String> = OnceLock::new();
    let start = || start(&[SCRIPT], std::process::id());
    SERVER.get_or_init(|| std::env::var("PASSERELLE_TEST_POSTGRES").unwrap_or_else(|_| start()))
}

/// Starts a PostgreSQL that ends with a process.
fn start(words: &[&str], process: u32) -> String {
    let started = Command::new(words[0]).args(&words[1..]).arg(process.to_string()).output().expect("postgres.sh runs");
    assert!(started.status.success(), "{}", String::from_utf8_lossy(&started.stderr));
    String::from_utf8(started.stdout).unwrap().trim().to_owned()
}

fn address(database: &str) -> String {
    let mut url = Url::parse(server()).unwrap();
    url.set_path(database);
    url.into()
}

/// Makes the database `name` from the template, which the first to come makes and migrates.
async fn copy_template(admin: &mut PgConnection, name: &str) {
    const TEMPLATE: &str = "passerelle_template";
    const UNFINISHED: &str = "passerelle_unfinished";
    // whoever holds the lock is alone with the template; it goes with the session should the process die
    execute(admin, "select pg_advisory_lock(1)".to_owned()).await;
    let known: bool = sqlx::query_scalar("select exists (select 1 from pg_database where datname = $1)")
        .bind(TEMPLATE)
        .fetch_one(&mut *admin)
        .await
        .unwrap();
    if !known {
        execute(admin, format!("drop database if exists {UNFINISHED}")).await;
        execute(admin, format!("create database {UNFINISHED}")).await;
        let db = Db::open(&address(UNFINISHED)).await.unwrap();
        db.migrate().await.unwrap();
        db.close().await;
        execute(admin, format!("alter database {UNFINISHED} rename to {TEMPLATE}")).await;
    }
    // a copy of its files takes a quarter of what a copy through the log does
    execute(admin, format!("create database {name} template {TEMPLATE} strategy file_copy")).await;
    execute(admin, "select pg_advisory_unlock(1)".to_owned()).await;
}

async fn execute(connection: &mut PgConnection, sql: String) {
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(connection).await.unwrap();
}
