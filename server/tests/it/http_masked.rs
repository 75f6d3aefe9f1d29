//! Numbers that nobody should send, written into every field there is: they reach nothing that is kept, logged or sent.

use server::{
    db::Engine,
    outbox::{Post, next},
};

use crate::{
    asking::{ASK, ask, preview, reference},
    client::Client,
    database::TestDb,
    harness::TestApp,
    http_log::log,
};

/// A Social Insurance Number, a payment card, a health card of Ontario.
const NUMBERS: [&str; 3] = ["046 454 286", "4111 1111 1111 1111", "1234-567-890-AB"];
/// As they would be found.
const CANARIES: [&str; 6] = ["046 454", "046454", "4111 1111", "41111111", "1234-567", "1234567890"];

fn found(text: &str) -> Vec<&'static str> {
    CANARIES.into_iter().filter(|canary| text.contains(canary)).collect()
}

/// What stands in every column of every table, and what is sealed opened.
async fn everything(app: &TestApp, db: &TestDb) -> String {
    let columns = match db.engine() {
        Engine::Sqlite => {
            "select t.name || ' ' || c.name from pragma_table_list t, pragma_table_info(t.name) c
                where t.schema = 'main' and t.type = 'table' and lower(c.type) <> 'blob' and t.name not like 'sqlite%'"
        }
        Engine::Postgres => {
            "select table_name::text || ' ' || column_name::text from information_schema.columns
                where table_schema = 'public' and data_type <> 'bytea'"
        }
    };
    let mut all = Vec::new();
    for place in crate::inventory_table::texts(db, columns).await {
        let (table, column) = place.split_once(' ').unwrap();
        let sql = sqlx::AssertSqlSafe(format!("select coalesce(cast(\"{column}\" as text), '') from \"{table}\""));
        let mut tx = db.begin_read().await.unwrap();
        let rows: Vec<String> = server::on!(tx.conn(), c => sqlx::query_scalar(sql).fetch_all(c).await).unwrap();
        all.extend(rows);
    }
    for (place, sql) in [
        ("request.card", "select id, card from request"),
        ("request_event.words", "select id, words from request_event where words is not null"),
        ("outbox.letter", "select id, letter from outbox where length(letter) > 0"),
    ] {
        let mut tx = db.begin_read().await.unwrap();
        let rows: Vec<(uuid::Uuid, Vec<u8>)> =
            server::on!(tx.conn(), c => sqlx::query_as(sql).fetch_all(c).await).unwrap();
        assert!(!rows.is_empty(), "{place} holds nothing");
        let open = |(id, sealed): &(uuid::Uuid, Vec<u8>)| {
            app.state.keys.open(&format!("{place} {}", id.simple()), sealed).unwrap()
        };
        all.extend(rows.iter().map(open));
    }
    all.join("\n")
}

/// The letters that left, as they left.
async fn letters(app: &TestApp) -> String {
    let post = Post::new(&app.state.config).unwrap();
    while next(&app.state, &post).await.unwrap() {}
    let folder = std::fs::read_dir(&app.state.config.mail.folder).unwrap();
    folder.map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap()).collect()
}

both! {
    async fn reaches_no_table_no_log_and_no_letter(db) {
        let folder = tempfile::tempdir().unwrap();
        let mail = folder.path().join("mail").display().to_string();
        let app = TestApp::with(&db, &[("PASSERELLE_MAIL_FOLDER", &mail)]).await;
        let (log, _guard) = log();
        let client = Client::new(&app);
        let written = format!("zibeline {}", NUMBERS.join(", zibeline "));
        let searched = NUMBERS[0].replace(' ', "%2B");
        let fields = [("question", written.as_str()), ("name", &written), ("way", "writing"), ("mail", "a@example.org")];
        let from = format!("{ASK}?page=/en/search%3Fq%3Dzibeline%2B{searched}");
        let screen = preview(&client, &from, &fields).await.is(200).page();
        assert_eq!(screen.select(".notice li").len(), 3, "each is pointed out before it is sent");
        let sent = crate::asking::to_send(&screen);
        let address = crate::asking::send(&client, &sent).await.is(303).header("location").unwrap().to_owned();
        // afterwards: what is added, where one is, what staff write
        client.send(&address, &address, &[("act", "add"), ("text", &written)]).await.is(303);
        let change = format!("{address}/change");
        client.send(&change, &change, &[("way", "in_person"), ("city", &written)]).await.is(303);
        let second = ask(&client, &fields).await;
        let (officer, _) = Client::staff(&app, "olivier", "esdc-edsc", server::person::Role::Desk).await;
        let place = format!("/en/desk/esdc-edsc/request/{}", reference(&second));
        officer.send(&place, &place, &[("act", "claim")]).await.is(303);
        officer.send(&place, &place, &[("act", "note"), ("note", &written)]).await.is(303);
        officer.send(&place, &place, &[("act", "reply"), ("answer", &written), ("note", "")]).await.is(303);
        let kept = everything(&app, &db).await;
        assert!(kept.contains("zibeline •••") && kept.matches("zibeline").count() > 10, "nothing was looked at");
        assert_eq!(found(&kept), Vec::<&str>::new());
        let letters = letters(&app).await;
        assert!(letters.contains("Subject:"), "no letter left");
        assert_eq!(found(&letters), Vec::<&str>::new());
        assert!(log.text().contains("request"), "nothing was logged");
        assert_eq!(found(&log.text()), Vec::<&str>::new());
        for page in [address, second, "/en/privacy/my-data".to_owned()] {
            assert_eq!(found(&client.get(&page).await.is(200).text()), Vec::<&str>::new(), "{page}");
        }
    }
}

#[test]
fn what_is_looked_for_would_be_found() {
    for number in NUMBERS {
        assert!(!found(number).is_empty(), "{number}");
    }
}
