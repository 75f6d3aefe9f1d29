//! Following what was asked: on the browser that asked, and wherever the reference and the code were typed.

use app::locale::Locale;
use server::{outbox, person::Role};

use crate::{
    asking::{WRITING, ask, card, reference},
    client::Client,
    harness::TestApp,
    inventory_table::texts,
    page::{Page, text},
};

const FOLLOW: &str = "/en/talk-to-a-person/request";
const HOUR: i64 = 60 * 60 * 1000;

/// The code that stands beside the reference.
fn code(page: &Page) -> String {
    text(page.select(".keep .reference__value")[1])
}

async fn letter(app: &TestApp) -> outbox::Letter {
    let mut tx = app.state.db.begin_read().await.unwrap();
    let sql = "select id, letter from outbox order by created_at desc, id desc limit 1";
    let (id, sealed): (uuid::Uuid, Vec<u8>) =
        server::on!(tx.conn(), c => sqlx::query_as(sql).fetch_one(c).await).unwrap();
    outbox::open(&app.state, id, &sealed).unwrap()
}

both! {
    async fn the_code_opens_it_on_another_device(db) {
        let app = TestApp::over(&db).await;
        let (own, other) = (Client::new(&app), Client::new(&app));
        let address = ask(&own, &WRITING).await;
        let code = code(&own.get(&address).await.is(200).page());
        let closed = other.get(&address).await.is(200);
        assert_eq!(closed.page().one("#reference").attr("value"), Some(reference(&address)));
        assert!(!closed.text().contains("permit"), "a reference is no secret, and opens nothing");
        let small = code.to_lowercase();
        let fields = [("reference", reference(&address)), ("code", small.as_str())];
        let opened = other.send(FOLLOW, FOLLOW, &fields).await.is(303);
        assert_eq!(opened.header("location"), Some(address.as_str()));
        assert_eq!(card(&other.get(&address).await.is(200).page()), card(&own.get(&address).await.is(200).page()));
    }

    async fn codes_cannot_be_tried_out(db) {
        let app = TestApp::over(&db).await;
        let (own, other) = (Client::new(&app), Client::new(&app));
        let address = ask(&own, &WRITING).await;
        let right = code(&own.get(&address).await.is(200).page());
        let attempt = async |code: &str| {
            other.send(FOLLOW, FOLLOW, &[("reference", reference(&address)), ("code", code)]).await
        };
        let unknown = other.send(FOLLOW, FOLLOW, &[("reference", "0000-0000"), ("code", "AAAAAA")]).await.is(422).page();
        for _ in 0..5 {
            let page = attempt("AAAAAA").await.is(422).page();
            assert_eq!(text(page.one(".error-summary")), text(unknown.one(".error-summary")), "nothing tells them apart");
        }
        assert_ne!(text(attempt(&right).await.is(422).page().one(".error-summary")), text(unknown.one(".error-summary")));
        app.state.clock.advance(HOUR + 1);
        attempt(&right).await.is(303);
    }

    /// Else being stopped would tell that there is a request.
    async fn an_unknown_reference_is_stopped_like_a_known_one(db) {
        let app = TestApp::over(&db).await;
        let (own, other) = (Client::new(&app), Client::new(&app));
        let known = ask(&own, &WRITING).await;
        let unknown = app::reference::Reference::from_random(7).to_string();
        for _ in 0..7 {
            let mut said = Vec::new();
            for one in [reference(&known), &unknown] {
                let page = other.send(FOLLOW, FOLLOW, &[("reference", one), ("code", "AAAAAA")]).await.is(422).page();
                said.push(text(page.one(".error-summary")));
            }
            assert_eq!(said[0], said[1]);
        }
        assert_eq!(texts(&db, "select tries || '' from code_try").await, ["5", "5"]);
        app.state.clock.advance(HOUR + 1);
        other.send(FOLLOW, FOLLOW, &[("reference", &unknown), ("code", "AAAAAA")]).await.is(422);
        assert_eq!(texts(&db, "select reference from code_try").await, [unknown], "old tries go");
    }

    async fn the_receipt_repeats_nothing_of_the_question(db) {
        let app = TestApp::over(&db).await;
        let client = Client::new(&app);
        let address = ask(&client, &[&WRITING[..], &[("answer-in", "fr")]].concat()).await;
        let letter = letter(&app).await;
        assert_eq!(letter.to, "amina@example.org");
        let code = code(&client.get(&address).await.is(200).page());
        for part in [reference(&address), code.as_str(), "Nous avons votre question", "/fr/parler-a-quelqu-un/question"] {
            assert!(letter.text.contains(part), "{part}: {}", letter.text);
        }
        assert!(!letter.text.contains("permit") && !letter.subject.contains("permit"));
    }

    async fn words_are_added_once_and_open_it_again(db) {
        let app = TestApp::over(&db).await;
        let client = Client::new(&app);
        let address = ask(&client, &WRITING).await;
        client.send(&address, &address, &[("act", "add"), ("text", " ")]).await.is(422);
        crate::inventory_table::execute(&db, "update request set state = 'resolved'").await;
        let page = client.get(&address).await.is(200).page();
        let key = page.select("main input[name=key]")[0].attr("value").unwrap().to_owned();
        let fields = [("key", key.as_str()), ("act", "add"), ("text", "It is form 123.")];
        for _ in 0..2 {
            client.post(&address, &fields).await.is(303);
        }
        client.post(&address, &[fields[0], fields[1], ("text", "Another")]).await.is(409);
        let kinds = texts(&db, "select kind from request_event order by at, id").await;
        assert_eq!(kinds, ["asked", "added", "reopened"]);
        assert!(client.get(&address).await.is(200).page().words().contains("It is form 123."));
        assert_eq!(texts(&db, "select state from request").await, ["waiting"]);
    }

    async fn how_and_when_can_be_changed(db) {
        let app = TestApp::over(&db).await;
        let client = Client::new(&app);
        let address = ask(&client, &WRITING).await;
        let change = format!("{address}/change");
        assert!(client.get(&address).await.is(200).page().links().contains(&change));
        assert_eq!(client.get(&change).await.is(200).page().one("#mail").attr("value"), Some("amina@example.org"));
        client.send(&change, &change, &[("way", "callback"), ("number", "1")]).await.is(422);
        let fields = [("way", "callback"), ("number", "613-555-0142"), ("day", "2026-11-25"), ("hour", "11"), ("zone", "UTC")];
        client.send(&change, &change, &fields).await.is(422);
        let fields = [&fields[..4], &[("zone", "America/Vancouver")]].concat();
        client.send(&change, &change, &fields).await.is(303);
        let words = client.get(&address).await.is(200).page().words();
        assert!(words.contains("11 am to 12 pm, Pacific time") && !words.contains("amina@example.org"), "{words}");
        assert_eq!(texts(&db, "select way from request").await, ["callback"]);
    }

    async fn a_question_can_be_withdrawn(db) {
        let app = TestApp::over(&db).await;
        let client = Client::new(&app);
        let address = ask(&client, &WRITING).await;
        client.send(&address, &address, &[("act", "withdraw")]).await.is(303);
        let page = client.get(&address).await.is(200).page();
        assert!(page.heading().contains("withdrew") && !page.has("textarea"));
        let (officer, _) = Client::staff(&app, "olivier", "esdc-edsc", Role::Desk).await;
        let queue = officer.get("/en/desk/esdc-edsc").await.is(200).page();
        assert!(!queue.words().contains(reference(&address)));
        assert_eq!(texts(&db, "select act from audit_entry order by number").await, ["request.ask", "request.withdraw"]);
    }

    async fn every_page_is_in_order(db) {
        let app = TestApp::over(&db).await;
        let client = Client::new(&app);
        let address = ask(&client, &WRITING).await;
        for locale in Locale::ALL {
            let own = app::path::Path::Handoff(app::handoff::Place::Request(app::reference::Reference::parse(reference(&address)).unwrap())).href(locale);
            let change = client.get(&own).await.is(200).page().links().into_iter().find(|link| link.starts_with(&own) && *link != own).unwrap();
            for place in [own, change] {
                let answer = client.get(&place).await.is(200);
                assert_eq!(crate::checks::faults(&answer, &answer.page()), Vec::<String>::new());
                assert!(answer.header("cache-control") == Some("no-store") && answer.page().has("meta[name=robots][content=noindex]"));
            }
        }
    }
}
