//! A copy of the database while it is used: whole, and one state of it.

use server::{
    audit::{Deed, Verdict, record, verify},
    clock::Clock,
    db::{BackupError, Db},
};

use crate::{database::TestDb, harness::NOW};

async fn enter(db: &Db) {
    let deed = Deed { actor: "job test", act: "test.done", organization: "", subject: "" };
    let mut tx = db.begin_write().await.unwrap();
    record(&mut tx, &Clock::fixed(NOW), deed).await.unwrap();
    tx.commit().await.unwrap();
}

#[test]
fn a_copy_opens_and_holds_what_was_acknowledged() {
    crate::database::on_sqlite(|db: TestDb| async move {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("copy.sqlite");
        for _ in 0..5 {
            enter(&db).await;
        }
        let writing = async {
            for _ in 0..50 {
                enter(&db).await;
            }
        };
        let (copied, ()) = tokio::join!(db.back_up("", &file), writing);
        copied.unwrap();
        let copy = Db::open(&format!("sqlite:{}", file.display())).await.unwrap();
        assert!(matches!(verify(&copy).await.unwrap(), Verdict::Whole(5..=55)));
        assert_eq!(verify(&db).await.unwrap(), Verdict::Whole(55));
        assert!(matches!(db.back_up("", &file).await, Err(BackupError::Exists(_))), "a copy is never written over");
    });
}

#[test]
fn a_copy_of_postgres_is_made_by_its_own_program() {
    crate::database::on_postgres(|db: TestDb| async move {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("copy.dump");
        enter(&db).await;
        match db.back_up(db.url(), &file).await {
            Ok(()) => assert!(std::fs::read(&file).unwrap().starts_with(b"PGDMP")),
            // a machine without the client programs is told so, and nothing is left behind
            Err(error) => assert!(!file.exists() && error.to_string().contains("pg_dump"), "{error}"),
        }
    });
}
