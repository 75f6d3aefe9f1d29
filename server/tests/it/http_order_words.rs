//! An order is called an order wherever its person reads of it: on its page, in its letters, in both languages.

use server::person::Role;

use crate::{
    asking::reference,
    client::Client,
    harness::TestApp,
    http_publication::{GUIDE, fields, send},
    page::text,
};

const DESK: &str = "/en/desk/esdc-edsc";

async fn order(client: &Client) -> String {
    let screen = client.send(GUIDE, GUIDE, &[&fields("braille-en", "1")[..], &[("step", "preview")]].concat()).await;
    send(client, &screen.is(200).page()).await.is(303).header("location").unwrap().to_owned()
}

/// What stands on its page, in both languages.
async fn read(client: &Client, address: &str) -> [String; 2] {
    let french = address.replace("/en/talk-to-a-person/request", "/fr/parler-a-quelqu-un/question");
    let mut read = Vec::new();
    for address in [address, &french] {
        read.push(text(client.get(address).await.is(200).page().one("main")));
    }
    read.try_into().unwrap()
}

fn is_about_an_order(words: &str) {
    assert!(!words.to_lowercase().contains("question"), "{words}");
    assert!(["order", "commande"].iter().any(|word| words.to_lowercase().contains(word)), "{words}");
}

both! {
    async fn no_page_and_no_letter_calls_it_a_question(db) {
        let app = TestApp::over(&db).await;
        let officer = Client::staff(&app, "olivier", "esdc-edsc", Role::Desk).await.0;
        let person = Client::new(&app);
        let (one, other) = (order(&person).await, order(&person).await);
        let place = format!("{DESK}/request/{}", reference(&one));
        let acts: [&[(&str, &str)]; 5] = [
            &[("act", "claim")],
            &[("act", "reply"), ("answer", "It is being printed.")],
            &[("act", "reopen")],
            &[("act", "sent"), ("carrier", "Post")],
            &[("act", "reopen")],
        ];
        for act in acts {
            officer.send(&place, &place, act).await.is(303);
            for words in read(&person, &one).await {
                is_about_an_order(&words);
            }
            app.state.clock.advance(1000);
        }
        for act in ["not_helped", "withdraw"] {
            person.send(&one, &one, &[("act", act)]).await.is(303);
            person.send(&other, &other, &[("act", act)]).await.is(303);
            for words in read(&person, &one).await.into_iter().chain(read(&person, &other).await) {
                is_about_an_order(&words);
            }
        }
        let mut tx = app.state.db.begin_read().await.unwrap();
        let sql = "select id, letter from outbox where length(letter) > 0 order by id";
        let rows: Vec<(uuid::Uuid, Vec<u8>)> = server::on!(tx.conn(), c => sqlx::query_as(sql).fetch_all(c).await).unwrap();
        drop(tx);
        let letters: Vec<_> = rows.iter().map(|(id, sealed)| server::outbox::open(&app.state, *id, sealed).unwrap()).collect();
        assert_eq!(letters.len(), 4, "two receipts, an answer, and that it was sent");
        for letter in letters {
            assert!(!format!("{} {}", letter.subject, letter.text).contains("question"), "{letter:?}");
        }
    }
}
