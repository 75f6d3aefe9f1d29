//! The disk says that it could not keep what was written: nobody is told that it was.

use std::path::Path;

use server::db::Db;

use super::{
    asker::{Asker, Wish},
    program::Program,
    trace::{Watcher, traced},
};
use crate::database::{TestDb, on_postgres_alone, on_sqlite_on_disk};

const FAILS: &str = "fdatasync,fsync:error=EIO";

/// The keys of the questions that are there.
async fn keys(db: &Db) -> Vec<String> {
    let mut tx = db.begin_read().await.unwrap();
    let found = "select key from form_receipt order by key";
    server::on!(tx.conn(), c => sqlx::query_scalar(found).fetch_all(c).await).unwrap()
}

fn wanted(numbers: std::ops::RangeInclusive<u64>) -> Vec<String> {
    numbers.map(Asker::key).collect()
}

/// Sends until the disk works again; it takes no longer than a minute.
async fn send_until_accepted(asker: &Asker, program: &Program, number: u64) {
    for _ in 0..600 {
        if asker.status(program, number).await == Some(303) {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("question {number} is never accepted");
}

#[test]
fn of_a_file() {
    on_sqlite_on_disk(async |db: TestDb| {
        let folder = tempfile::tempdir().unwrap();
        let around = traced(&folder.path().join("calls"), Some(FAILS));
        let around: Vec<&str> = around.iter().map(String::as_str).collect();
        let mut program = Program::within(db.url(), &around).await;
        let asker = Asker::of(&program, Wish::InPerson).await;
        for number in 1..=3 {
            assert_eq!(asker.status(&program, number).await, Some(503));
        }
        assert_eq!(program.status("/en").await, Some(200), "pages go on");
        program.begin_again_alone().await;
        for number in 1..=3 {
            assert_eq!(asker.status(&program, number).await, Some(303));
        }
        drop(program);
        assert_eq!(keys(&db).await, wanted(1..=3), "each once");
    });
}

#[test]
fn of_a_server() {
    on_postgres_alone(async |db: TestDb, _life| {
        let folder = tempfile::tempdir().unwrap();
        let program = Program::start(db.url()).await;
        let asker = Asker::of(&program, Wish::InPerson).await;
        send_until_accepted(&asker, &program, 1).await;
        let watcher = watch(&db, &folder.path().join("calls")).await;
        assert_eq!(asker.status(&program, 2).await, Some(503));
        drop(watcher);
        assert_eq!(program.status("/en").await, Some(200), "pages go on");
        send_until_accepted(&asker, &program, 2).await;
        assert_eq!(keys(&Db::open(db.url()).await.unwrap()).await, wanted(1..=2), "each once");
    });
}

/// Lets the disk fail for those that serve us, and not for those that mend what they leave.
async fn watch(db: &TestDb, log: &Path) -> Watcher {
    let backends = super::sync::backends(db).await;
    Watcher::of(&backends, log, Some(FAILS)).await
}
