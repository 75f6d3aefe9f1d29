//! A name, an address and a number that are planted in every field of a person's data: before deletion they stand where
//! they belong and nowhere else; afterwards nowhere, but in what was sent to a department, which says so before.

mod found;
mod planted;

use std::collections::BTreeSet;

use found::{contents, headers, opened, others, raw};
use planted::Planted;

use crate::{
    asking::{ask, reference},
    client::Client,
    database::TestDb,
    http_log::log,
    inventory_table::texts,
    page::text,
};

const NAME: &str = "Zibeline Quetzal";
const MAIL: &str = "zibeline.quetzal@example.org";
const NUMBER: &str = "613-555-0143";
/// Parts that stand however they are written.
const CANARIES: [&str; 4] = ["ibeline", "uetzal", "555-0143", "5550143"];
const DELETE: &str = "/en/privacy/my-data/delete";

fn met(text: &str) -> bool {
    CANARIES.iter().any(|canary| text.contains(canary))
}

/// All three in one text, as people write.
fn words() -> String {
    format!("I am {NAME}, {MAIL}, call {NUMBER}")
}

/// The name as it stands in its row.
async fn sealed_name(db: &TestDb) -> Vec<u8> {
    let mine = "select name from holder h join identity i on i.holder = h.id where i.subject = '248289761001'";
    let mut tx = db.begin_read().await.unwrap();
    server::on!(tx.conn(), c => sqlx::query_scalar(mine).fetch_one(c).await).unwrap()
}

both! {
    async fn before_they_stand_where_they_belong_and_afterwards_nowhere(db) {
        let (said, _guard) = log();
        let planted = Planted::over(&db).await;
        planted.deliver(1).await;
        let sealed = sealed_name(&db).await;
        assert_eq!(raw(&db).await, BTreeSet::new(), "something stands unsealed");
        let belongs = opened(&planted).await;
        for place in ["holder.name", "holder.mail", "request.card", "request_event.words", "application.answers", "tracked.words", "outbox.letter"] {
            assert!(belongs.contains(place), "nothing was planted in {place}: {belongs:?}");
        }
        assert!(!met(&others(&planted).await), "others meet them");
        assert!(!met(&headers(&planted)), "the headers of a letter hold them");

        let asked = planted.client.get(DELETE).await.is(200).text();
        assert!(asked.contains("35 days") && asked.contains("question"), "what goes and what stays is said before");
        planted.delete().await;
        assert_eq!(opened(&planted).await, BTreeSet::new());
        assert_eq!(raw(&db).await, BTreeSet::new());
        assert!(contents(&planted.file("mail")).is_empty(), "letters of a demonstration stay");
        assert_eq!(texts(&db, "select state from outbox").await, Vec::<String>::new(), "a letter still waits");
        assert!(!met(&others(&planted).await));
        let said = said.text();
        assert!(!met(&said), "the log holds them");
        assert!(said.contains("/en/privacy/my-data/delete"), "nothing was logged");
        if let Some(file) = db.url().strip_prefix("sqlite:") {
            for file in [file.to_owned(), format!("{file}-wal")] {
                let bytes = std::fs::read(&file).unwrap_or_default();
                assert!(memchr::memmem::find(&bytes, &sealed).is_none(), "{file} still holds what was deleted");
            }
        }
    }

    /// What was sent is the record of a department: that is said before, with its rule, and nothing else stays.
    async fn what_was_sent_stays_and_says_so(db) {
        let planted = Planted::over(&db).await;
        let one = planted.send().await;
        let asked = planted.client.get(DELETE).await.is(200).text();
        assert!(asked.contains(reference(&one)) && asked.contains("Privacy Regulations") && asked.contains("6 years"));
        planted.delete().await;
        let stays = ["application.answers", "application_event.told", "file.contents", "file.name"];
        assert_eq!(opened(&planted).await, BTreeSet::from(stays));
        assert_eq!(raw(&db).await, BTreeSet::new());
        assert_eq!(texts(&db, "select state from application").await.len(), 1, "the drafts are gone");
    }

    /// Who never signed in deletes a question with its reference and its code, from any browser.
    async fn a_guest_deletes_a_question_later(db) {
        let planted = Planted::over(&db).await;
        let guest = Client::new(&planted.app);
        let said = words();
        let question = ask(&guest, &[("question", said.as_str()), ("way", "writing"), ("mail", MAIL)]).await;
        let code = guest.get(&question).await.is(200).page().select(".reference__value").into_iter().nth(1).map(text).unwrap();
        let later = Client::new(&planted.app);
        let follow = "/en/talk-to-a-person/request";
        let known = [("reference", reference(&question)), ("code", &code)];
        later.send(follow, follow, &known).await.is(303);
        let gone = later.send(&question, &question, &[("act", "delete")]).await.is(303);
        assert_eq!(gone.header("location"), Some("/en/privacy/my-data?question-deleted"));
        assert!(later.get("/en/privacy/my-data?question-deleted").await.page().has(".notice"));
        let left = texts(&db, "select reference from request").await;
        assert!(!left.iter().any(|one| one == reference(&question)));
        let about = format!("request {}", reference(&question));
        assert!(!texts(&db, "select record from outbox").await.contains(&about), "its letters stay");
        later.get(&question).await.is(200);
    }
}
