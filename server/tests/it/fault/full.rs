//! The disk is full: pages go on, a question is not accepted, and once there is room again it is.

use std::collections::BTreeSet;

use server::db::Db;

use super::{
    asker::{Asker, Wish},
    disk::Disk,
    program::Program,
};
use crate::database::{on_postgres_begun_by, on_sqlite};

/// So many questions fit beside what fills the disk, in room that the database had taken before.
const MOST: u64 = 5000;

/// Asks until the disk is full, makes room, and asks again: the numbers of all that was acknowledged.
async fn ordeal(disk: &Disk, program: &Program) -> BTreeSet<u64> {
    let asker = Asker::of(program, Wish::InPerson).await;
    let mut acknowledged = BTreeSet::new();
    assert_eq!(asker.status(program, 1).await, Some(303));
    acknowledged.insert(1);
    disk.fill();
    let mut refused = 2;
    while asker.status(program, refused).await == Some(303) {
        acknowledged.insert(refused);
        refused += 1;
        assert!(refused < MOST, "the disk is never full");
    }
    for _ in 0..3 {
        assert_eq!(asker.status(program, refused).await, Some(503), "said so, and not accepted");
    }
    for page in ["/en", "/fr/themes", "/en/talk-to-a-person", "/healthz"] {
        assert_eq!(program.status(page).await, Some(200), "{page}");
    }
    disk.make_room();
    for number in refused..refused + 3 {
        assert_eq!(asker.status(program, number).await, Some(303), "there is room again");
        acknowledged.insert(number);
    }
    acknowledged
}

async fn is_whole(db: &Db, acknowledged: &BTreeSet<u64>) {
    let mut tx = db.begin_read().await.unwrap();
    let there: Vec<String> =
        server::on!(tx.conn(), c => sqlx::query_scalar("select key from form_receipt order by key").fetch_all(c).await)
            .unwrap();
    assert_eq!(there, acknowledged.iter().map(|number| Asker::key(*number)).collect::<Vec<_>>());
}

#[test]
fn of_a_file() {
    on_sqlite(async |_| {
        let disk = Disk::new(24);
        let (around, file) = (disk.around(), disk.path().join("test.db"));
        let around: Vec<&str> = around.iter().map(String::as_str).collect();
        let program = Program::within(&format!("sqlite:{}", file.display()), &around).await;
        let acknowledged = ordeal(&disk, &program).await;
        drop(program);
        let db = Db::open(&format!("sqlite:{}", disk.copy("test.db").display())).await.unwrap();
        is_whole(&db, &acknowledged).await;
        db.close().await;
    });
}

#[test]
fn of_a_server() {
    let disk = Disk::new(200);
    let around = disk.around();
    let around: Vec<&str> = around.iter().map(String::as_str).collect();
    on_postgres_begun_by((&around, &disk.root()), async |db, _life| {
        let program = Program::start(db.url()).await;
        let acknowledged = ordeal(&disk, &program).await;
        is_whole(&db, &acknowledged).await;
    });
}
