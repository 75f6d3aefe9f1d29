//! A kill leaves what the system holds in memory; a power failure does not. So that an answer may say “we have your
//! question”, what was written must have been kept by the disk before: the calls themselves show it.

use std::path::Path;

use server::db::Db;

use super::{
    asker::{Asker, Wish},
    program::Program,
    trace::{Answers, Watcher, answers, traced},
};
use crate::database::{TestDb, on_postgres_alone, on_sqlite};

const QUESTIONS: u64 = 12;
const ACCEPTED: &str = "HTTP/1.1 303";

async fn ask(program: &Program) {
    let asker = Asker::of(program, Wish::InPerson).await;
    for number in 1..=QUESTIONS {
        assert_eq!(asker.status(program, number).await, Some(303));
    }
}

fn read(log: &Path) -> String {
    std::fs::read_to_string(log).unwrap()
}

/// What was answered, while a disk does this.
async fn on_file(inject: Option<&str>) -> Answers {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("calls");
    let url = format!("sqlite:{}", folder.path().join("test.db").display());
    let around = traced(&log, inject);
    let mut program = Program::within(&url, &around.iter().map(String::as_str).collect::<Vec<_>>()).await;
    ask(&program).await;
    program.kill();
    answers(&read(&log), "test.db-wal", ACCEPTED)
}

const ALL: Answers = Answers { durable: QUESTIONS as usize, hasty: 0 };

#[test]
fn an_answer_waits_for_the_file() {
    on_sqlite(async |_| assert_eq!(on_file(None).await, ALL));
}

/// A system that says “kept” and keeps nothing is found out.
#[test]
fn a_file_that_is_not_kept_is_noticed() {
    on_sqlite(async |_| assert_eq!(on_file(Some("fdatasync,fsync:retval=0")).await.hasty, QUESTIONS as usize));
}

/// The processes of a PostgreSQL that serve us.
pub(super) async fn backends(db: &Db) -> Vec<u32> {
    let Db::Postgres(pool) = db else { panic!("another engine") };
    let found = "select pid from pg_stat_activity where application_name = 'passerelle'";
    let found: Vec<i32> = sqlx::query_scalar(found).fetch_all(pool).await.unwrap();
    found.into_iter().map(|pid| u32::try_from(pid).unwrap()).collect()
}

/// The process that begins more of them.
fn parent(pid: u32) -> u32 {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
    stat.rsplit(") ").next().unwrap().split(' ').nth(1).unwrap().parse().unwrap()
}

async fn on_server(db: &TestDb, inject: Option<&str>) -> Answers {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("calls");
    let program = Program::start(db.url()).await;
    let backends = backends(db).await;
    let watcher = Watcher::of(&[&backends[..], &[parent(backends[0])]].concat(), &log, inject).await;
    ask(&program).await;
    drop(watcher);
    answers(&read(&log), "pg_wal", "COMMIT")
}

#[test]
fn an_answer_waits_for_the_server() {
    on_postgres_alone(async |db, _life| {
        let found = on_server(&db, None).await;
        assert!(found.durable >= ALL.durable && found.hasty == 0, "{found:?}");
    });
}

#[test]
fn a_server_that_keeps_nothing_is_noticed() {
    on_postgres_alone(async |db, _life| {
        let found = on_server(&db, Some("fdatasync,fsync:retval=0")).await;
        assert!(found.hasty >= ALL.durable && found.durable == 0, "{found:?}");
    });
}
