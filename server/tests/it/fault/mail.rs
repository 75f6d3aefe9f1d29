//! The mail server is away for an hour, then comes and goes: every letter arrives, under one name, and one that nobody
//! can deliver keeps no other from leaving.

use std::collections::BTreeSet;

use server::outbox;

use crate::{
    harness::TestApp,
    inventory_table::texts,
    outbox::{MailServer, write},
};

const LETTERS: usize = 24;
const MINUTE: i64 = 60 * 1000;

/// Tries what is due, at most so many.
async fn deliver(app: &TestApp, post: &outbox::Post, most: usize) -> usize {
    let mut tried = 0;
    while tried < most && outbox::next(&app.state, post).await.unwrap() {
        tried += 1;
    }
    tried
}

/// How many letters are in a state.
async fn count(db: &crate::database::TestDb, state: &str) -> usize {
    let states = texts(db, "select state from outbox").await;
    states.iter().filter(|found| *found == state).count()
}

/// The message id of a letter as it arrived.
fn name(letter: &serde_json::Value) -> String {
    let text = letter["text"].as_str().unwrap();
    text.lines().find(|line| line.starts_with("Message-ID:")).unwrap().to_owned()
}

both_on_disk! {
    async fn every_letter_arrives(db) {
        let server = MailServer::start();
        let (app, post) = server.app(&db).await;
        let port = server.port();
        drop(server);
        write(&app, "never@example.org", "poison").await;
        for letter in 0..LETTERS {
            write(&app, "amina@example.org", &format!("request {letter}")).await;
        }
        for _ in 0..60 {
            deliver(&app, &post, usize::MAX).await;
            app.state.clock.advance(MINUTE);
        }
        assert_eq!(count(&db, "waiting").await, LETTERS + 1, "nothing is given up within an hour");

        let mut arrived = BTreeSet::new();
        for _ in 0..200 {
            let mut server = MailServer::at(port);
            let before = count(&db, "sent").await;
            deliver(&app, &post, 3).await;
            for _ in before..count(&db, "sent").await {
                arrived.insert(name(&server.took()));
            }
            drop(server);
            deliver(&app, &post, 1).await;
            app.state.clock.advance(30 * MINUTE);
            if count(&db, "waiting").await == 0 {
                break;
            }
        }
        assert_eq!((count(&db, "sent").await, arrived.len()), (LETTERS, LETTERS));
        let failed = texts(&db, "select record from outbox where state = 'failed'").await;
        assert_eq!(failed, ["poison"], "staff are told of it");
    }
}
