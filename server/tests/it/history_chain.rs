//! The history of an application: an entry that was altered, removed or slipped in behind the portal’s back is named.

use server::application::{Histories, verify};
use sqlx::AssertSqlSafe;

use crate::{
    database::TestDb,
    harness::TestApp,
    inventory_table::texts,
    team::{Team, asked},
};

/// As somebody does who reaches the database alone.
async fn execute(db: &TestDb, sql: impl Into<String>) {
    let mut tx = db.begin_write().await.unwrap();
    server::on!(tx.conn(), c => sqlx::query(AssertSqlSafe(sql.into())).execute(c).await.map(drop)).unwrap();
    tx.commit().await.unwrap();
}

/// An application of which something was asked: sent, taken, asked; what stops changes is taken away.
async fn three(db: &TestDb) -> TestApp {
    let app = TestApp::over(db).await;
    let team = Team::of(&app).await;
    asked(&app, &team).await;
    assert_eq!(verify(db, &app.state.keys).await.unwrap(), Histories::Whole { entries: 3, unmarked: 0 });
    for trigger in ["application_event_unchanged", "application_event_sealed", "application_event_kept"] {
        match db.engine() {
            server::db::Engine::Sqlite => execute(db, format!("drop trigger {trigger}")).await,
            server::db::Engine::Postgres => execute(db, format!("drop trigger {trigger} on application_event")).await,
        }
    }
    app
}

async fn broken(db: &TestDb, app: &TestApp) -> (String, i64) {
    match verify(db, &app.state.keys).await.unwrap() {
        Histories::Broken(Some(one), number) => (one.to_string(), number),
        other => panic!("{other:?}"),
    }
}

both! {
    async fn what_was_altered_is_named(db) {
        let app = three(&db).await;
        let reference = texts(&db, "select reference from application").await.concat();
        for (change, back) in [("at = at + 1", "at = at - 1"), ("kind = 'review'", "kind = 'taken'")] {
            execute(&db, format!("update application_event set {change} where number = 2")).await;
            assert_eq!(broken(&db, &app).await, (reference.clone(), 2), "{change}");
            execute(&db, format!("update application_event set {back} where number = 2")).await;
        }
        // words of another entry, sealed with the right key
        execute(&db, "update application_event set told = (select told from application_event where number = 1) where number = 3").await;
        assert_eq!(broken(&db, &app).await, (reference, 3));
    }

    async fn what_was_removed_is_named(db) {
        let app = three(&db).await;
        execute(&db, "delete from application_event where number = 3").await;
        assert_eq!(broken(&db, &app).await.1, 3, "the end is missing");
        execute(&db, "delete from application_event where number = 1").await;
        assert_eq!(broken(&db, &app).await.1, 1);
    }

    async fn what_was_slipped_in_is_named(db) {
        let app = three(&db).await;
        let copied = match db.engine() {
            server::db::Engine::Sqlite => "x'0123456789abcdef0123456789abcdef'",
            server::db::Engine::Postgres => "cast('01234567-89ab-cdef-0123-456789abcdef' as uuid)",
        };
        execute(&db, format!("insert into application_event (id, application, number, kind, at, noted_at, made_by, told, mark)
            select {copied}, application, 4, 'accepted', at, noted_at, made_by, told, mark from application_event where number = 3")).await;
        assert_eq!(broken(&db, &app).await.1, 4);
    }

    /// What is older than the marks says so, and what follows it is marked.
    async fn what_is_older_than_the_marks_is_counted(db) {
        let app = three(&db).await;
        execute(&db, "update application_event set mark = '' where number < 3").await;
        assert_eq!(broken(&db, &app).await.1, 3, "a mark was taken away");
        execute(&db, "update application_event set mark = ''").await;
        assert_eq!(broken(&db, &app).await.1, 4, "the mark of the whole says that there were some");
        execute(&db, "update application set history_mark = ''").await;
        assert_eq!(verify(&db, &app.state.keys).await.unwrap(), Histories::Whole { entries: 3, unmarked: 3 });
    }
}
