//! Many followers, and many servers.

use std::time::Instant;

use server::{on, subscription};
use uuid::Uuid;

use crate::{
    client::Client,
    database::TestDb,
    harness::TestApp,
    http_subscription::{NAMES, begun, change, follow, letters, news, prefer},
    inventory_table::texts,
};

/// People who follow a topic, and get no letters.
async fn followers(db: &TestDb, count: u128, topic: &str) {
    let mut tx = db.begin_write().await.unwrap();
    let person =
        "insert into holder (id, kind, locale, personalized, created_at, seen_at) values ($1, 'person', 'en', 1, 1, 1)";
    let row = "insert into subscription (holder, kind, subject, at) values ($1, 'topic', $2, 1)";
    for number in 1..=count {
        let id = Uuid::from_u128(number << 64);
        on!(tx.conn(), c => sqlx::query(person).bind(id).execute(c).await.map(drop)).unwrap();
        on!(tx.conn(), c => sqlx::query(row).bind(id).bind(topic).execute(c).await.map(drop)).unwrap();
    }
    tx.commit().await.unwrap();
}

/// What this process holds in memory now, in kilobytes.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

both! {
    async fn ten_thousand_followers_are_told_in_bounded_memory_and_time(db) {
        let app = begun(&db).await;
        let topic = app.state.catalogue().service("ST033").unwrap().topics[0].id.clone();
        followers(&db, 10_000, &topic).await;
        change(&app, &NAMES).await;
        let (held, began) = (memory(), Instant::now());
        subscription::tell(&app.state).await.unwrap();
        let (took, more) = (began.elapsed(), memory().saturating_sub(held));
        eprintln!("10,000 followers told in {} ms, {more} kB more in memory", took.as_millis());
        assert_eq!(texts(&db, "select count(*) || '' from message").await, ["10000"]);
        assert!(texts(&db, "select kind from spread").await.is_empty());
        assert!(took.as_secs() < 20, "{took:?}");
        assert!(more < 64 * 1024, "{more} kB");
    }

    async fn two_servers_tell_once(db) {
        let app = begun(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        let topic = app.state.catalogue().service("ST033").unwrap().topics[0].id.clone();
        for what in ["service=ST033", &format!("topic={topic}"), "organization=cic"] {
            follow(&amina, what).await;
        }
        prefer(&amina, "at-once", "en").await;
        followers(&db, 1200, &topic).await;
        let other = TestApp::over(&server_of(&db).await).await;
        change(&app, &NAMES).await;
        server::catalogue::refresh(&other.state).await.unwrap();
        let turns = async |one: &TestApp| {
            for _ in 0..3 {
                // a server that loses a turn to the other tries again
                let _ = subscription::tell(&one.state).await;
            }
        };
        tokio::join!(turns(&app), turns(&other), turns(&app), turns(&other));
        subscription::tell(&app.state).await.unwrap();
        assert_eq!(texts(&db, "select count(*) || '' from bulletin").await, ["1"]);
        assert_eq!(texts(&db, "select count(*) || '' from message").await, ["1201"]);
        let because = texts(&db, "select because from message where because like '%,%'").await;
        assert_eq!(because.iter().map(|because| because.split(',').count()).collect::<Vec<_>>(), [3]);
        assert_eq!((news(&amina).await.len(), letters(&app).await.len()), (1, 1));
    }
}

/// The same database through connections of its own, as another server has it.
async fn server_of(db: &TestDb) -> server::db::Db {
    db.another().await
}
