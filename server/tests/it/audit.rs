//! The chain of what was done: an entry that was altered, removed or slipped in is named.

use server::{
    audit::{Deed, Verdict, record, verify},
    clock::Clock,
    db::Db,
};

use crate::{harness::NOW, inventory_table::execute};

async fn enter(db: &Db, clock: &Clock, subject: &str) {
    let deed = Deed { actor: "job test", act: "test.done", organization: "", subject };
    let mut tx = db.begin_write().await.unwrap();
    record(&mut tx, clock, deed).await.unwrap();
    tx.commit().await.unwrap();
}

async fn three(db: &Db) {
    let clock = Clock::fixed(NOW);
    for subject in ["one", "two", "three"] {
        enter(db, &clock, subject).await;
        clock.advance(10);
    }
    assert_eq!(verify(db).await.unwrap(), Verdict::Whole(3));
}

both! {
    async fn an_altered_entry_is_named(db) {
        three(&db).await;
        execute(&db, "update audit_entry set subject = 'other' where number = 2").await;
        assert_eq!(verify(&db).await.unwrap(), Verdict::Broken(2));
    }

    async fn a_removed_entry_is_named(db) {
        three(&db).await;
        execute(&db, "delete from audit_entry where number = 2").await;
        assert_eq!(verify(&db).await.unwrap(), Verdict::Broken(2));
    }

    async fn a_shortened_chain_is_named(db) {
        three(&db).await;
        execute(&db, "delete from audit_entry where number = 3").await;
        assert_eq!(verify(&db).await.unwrap(), Verdict::Broken(3));
    }

    async fn an_entry_that_is_slipped_in_is_named(db) {
        three(&db).await;
        execute(&db, "insert into audit_entry (number, at, actor, act, organization, subject, previous, hash)
            select 4, at, actor, act, organization, subject, hash, hash from audit_entry where number = 3").await;
        assert_eq!(verify(&db).await.unwrap(), Verdict::Broken(4));
    }

    /// Two servers, or two requests: one waits for the other.
    async fn entries_at_once_make_one_chain(db) {
        let clock = Clock::System;
        let entering = (0..20).map(|_| async { enter(&db, &clock, "same").await });
        futures_util::future::join_all(entering).await;
        assert_eq!(verify(&db).await.unwrap(), Verdict::Whole(20));
    }

    async fn what_is_taken_back_leaves_no_entry(db) {
        let mut tx = db.begin_write().await.unwrap();
        let deed = Deed { actor: "job test", act: "test.done", organization: "", subject: "" };
        record(&mut tx, &Clock::fixed(NOW), deed).await.unwrap();
        drop(tx);
        assert_eq!(verify(&db).await.unwrap(), Verdict::Whole(0));
    }
}
