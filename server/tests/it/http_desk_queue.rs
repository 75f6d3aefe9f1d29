//! The queue: narrowed by address, by day for calls, told before a promise is broken, and live.

use std::time::Duration;

use app::{desk::Place, locale::Locale, path::Path};
use axum::{body::Body, http::Request};
use futures_util::StreamExt;
use server::{desk, person::Role};
use tokio::time::timeout;
use tower::ServiceExt;

use crate::{
    asking::{QUESTION, WRITING, ask, reference},
    checks::faults,
    client::Client,
    harness::TestApp,
    inventory_table::{execute, texts},
    page::{Page, text},
};

const DESK: &str = "/en/desk/esdc-edsc";
const ORGANIZATION: &str = "esdc-edsc";
const HOUR: i64 = 60 * 60 * 1000;
const CALL: [(&str, &str); 6] = [
    ("question", QUESTION),
    ("way", "callback"),
    ("number", "709-555-0142"),
    ("day", "2026-11-23"),
    ("hour", "9"),
    ("zone", "America/St_Johns"),
];

async fn officer(app: &TestApp, name: &str) -> Client {
    Client::staff(app, name, ORGANIZATION, Role::Desk).await.0
}

fn waiting(page: &Page) -> Vec<String> {
    page.select(".queue__link").iter().map(|link| reference(link.attr("href").unwrap()).to_owned()).collect()
}

/// The stream of a queue, as a browser opens it.
pub async fn listen(client: &Client, address: &str) -> axum::body::BodyDataStream {
    let request = Request::get(address)
        .header("accept", "text/event-stream")
        .header("cookie", client.cookie().unwrap())
        .body(Body::empty())
        .unwrap();
    let response = client.app.front().oneshot(request).await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    assert_eq!(response.headers()["cache-control"], "no-cache");
    response.into_body().into_data_stream()
}

/// The next thing that is said, within a time.
pub async fn heard(stream: &mut axum::body::BodyDataStream, within: Duration) -> Option<String> {
    let bytes = timeout(within, stream.next()).await.expect("nothing was said in time")?;
    Some(String::from_utf8(bytes.unwrap().to_vec()).unwrap())
}

both! {
    async fn each_choice_has_an_address(db) {
        let app = TestApp::over(&db).await;
        let person = Client::new(&app);
        let written = reference(&ask(&person, &[&WRITING[..], &[("answer-in", "fr")]].concat()).await).to_owned();
        let called = reference(&ask(&person, &CALL).await).to_owned();
        let officer = officer(&app, "olivier").await;
        for (query, shown) in [
            ("", vec![&called, &written]),
            ("?language=fr", vec![&written]),
            ("?way=callback", vec![&called]),
            ("?language=fr&way=callback", vec![]),
            ("?promise=late", vec![]),
            ("?language=xx&way=phone&promise=far", vec![&called, &written]),
        ] {
            let page = officer.get(&format!("{DESK}{query}")).await.is(200).page();
            assert_eq!(waiting(&page).iter().collect::<Vec<_>>(), shown, "{query}");
        }
        let page = officer.get(&format!("{DESK}?language=fr&way=writing")).await.is(200).page();
        assert_eq!(page.switch(), "/fr/centre-de-reponse/esdc-edsc?langue=fr&moyen=writing");
        let current: Vec<_> = page.select(".desk-narrow a[aria-current]").into_iter().map(text).collect();
        assert_eq!(current, ["In French", "In writing", "All", "All"]);
        app.state.clock.advance(22 * HOUR);
        officer.sign_in("olivier").await;
        let pressing = officer.get(&format!("{DESK}?promise=pressing")).await.is(200).page();
        assert_eq!(waiting(&pressing), [called]);
        assert!(pressing.words().contains("Only 3 h left"), "{}", pressing.words());
    }

    /// St. John's asks, the officer is in Ottawa.
    async fn calls_stand_by_day_on_both_clocks(db) {
        let app = TestApp::over(&db).await;
        let called = ask(&Client::new(&app), &CALL).await;
        ask(&Client::new(&app), &WRITING).await;
        let officer = officer(&app, "olivier").await;
        let page = officer.get(&format!("{DESK}/callbacks")).await.is(200).page();
        assert_eq!(waiting(&page), [reference(&called)]);
        for words in ["Tomorrow, Monday, November 23, 2026", "7:30 am to 8:30 am, Eastern time", "For them: Monday, November 23, 2026, 9 am to 10 am, Newfoundland time"] {
            assert!(page.words().contains(words), "{words}: {}", page.words());
        }
        assert!(!page.words().contains("709-555-0142"), "the list says nothing personal");
        app.state.clock.advance(24 * HOUR);
        officer.sign_in("olivier").await;
        let today = officer.get("/fr/centre-de-reponse/esdc-edsc/rappels").await.is(200).page();
        assert!(today.words().contains("Aujourd’hui, lundi 23 novembre 2026"), "{}", today.words());
    }

    async fn the_lead_is_told_once_before_a_promise_is_broken(db) {
        let app = TestApp::over(&db).await;
        let called = ask(&Client::new(&app), &CALL).await;
        desk::warn(&app.state).await.unwrap();
        assert!(texts(&db, "select key from outbox where key like 'desk%'").await.is_empty());
        app.state.clock.advance(22 * HOUR);
        let (one, other) = tokio::join!(desk::warn(&app.state), desk::warn(&app.state));
        one.unwrap();
        other.unwrap();
        let mut tx = app.state.db.begin_read().await.unwrap();
        let sql = "select id, letter from outbox where key like 'desk.alarm%'";
        let letters: Vec<(uuid::Uuid, Vec<u8>)> = server::on!(tx.conn(), c => sqlx::query_as(sql).fetch_all(c).await).unwrap();
        drop(tx);
        assert_eq!(letters.len(), 1, "one letter, whichever server was first");
        let letter = server::outbox::open(&app.state, letters[0].0, &letters[0].1).unwrap();
        assert_eq!(letter.to, "desk-esdc@example.org");
        assert!(letter.text.contains(reference(&called)) && letter.text.contains("3 h left") || letter.text.contains("2 h left"), "{}", letter.text);
        assert!(!letter.text.contains("709") && !letter.text.contains("permit"), "nothing personal is in it");
        // a promise that is made anew is told anew
        execute(&db, "update request set promised_at = promised_at + 1").await;
        desk::warn(&app.state).await.unwrap();
        assert_eq!(texts(&db, "select key from outbox where key like 'desk.alarm%'").await.len(), 2);
    }

    /// Two servers over one database.
    async fn a_claim_on_one_server_shows_on_the_other(db) {
        let (one, two) = (TestApp::over(&db).await, TestApp::over(&db).await);
        let called = ask(&Client::new(&one), &CALL).await;
        let place = format!("{DESK}/request/{}", reference(&called));
        let (olivier, marc) = (officer(&one, "olivier").await, officer(&two, "marc").await);
        marc.get(&format!("{DESK}/events")).await.is(406);
        let mut stream = listen(&marc, &format!("{DESK}/events?way=callback")).await;
        let (long, short) = (Duration::from_secs(5), Duration::from_secs(2));
        while !heard(&mut stream, long).await.unwrap().contains(reference(&called)) {}
        olivier.send(&place, &place, &[("act", "claim")]).await.is(303);
        let list = loop {
            let said = heard(&mut stream, short).await.unwrap();
            if said.contains("panel--others") && said.split("panel--others").nth(1).unwrap().contains(reference(&called)) {
                break said;
            }
        };
        for personal in ["709-555-0142", QUESTION, "olivier"] {
            assert!(!list.contains(personal), "the stream says nothing personal");
        }
        assert!(list.starts_with("event: queue\ndata: "), "{list}");
        // it ends with the power
        execute(&db, "delete from power where organization = 'esdc-edsc'").await;
        olivier.get(DESK).await.is(404);
        while heard(&mut stream, Duration::from_secs(8)).await.is_some() {}
        assert_eq!(marc.get(&format!("{DESK}/events")).await.status, 404);
    }

    async fn a_stream_ends_with_the_visit(db) {
        let app = TestApp::over(&db).await;
        let officer = officer(&app, "olivier").await;
        let mut stream = listen(&officer, &format!("{DESK}/events")).await;
        heard(&mut stream, Duration::from_secs(5)).await.unwrap();
        app.state.clock.advance(31 * 60 * 1000);
        while heard(&mut stream, Duration::from_secs(8)).await.is_some() {}
        assert_eq!(officer.get(DESK).await.status, 303, "nor did it keep the visit open");
    }

    async fn every_page_is_in_order(db) {
        let app = TestApp::over(&db).await;
        ask(&Client::new(&app), &CALL).await;
        let officer = officer(&app, "olivier").await;
        for locale in Locale::ALL {
            let organization = || ORGANIZATION.to_owned();
            for place in [Place::Home(organization()), Place::Callbacks(organization()), Place::Experts(organization())] {
                let answer = officer.get(&Path::Desk(place).href(locale)).await.is(200);
                assert_eq!(faults(&answer, &answer.page()), Vec::<String>::new());
                assert_eq!(answer.header("cache-control"), Some("no-store"));
            }
        }
    }

    async fn what_staff_keep_to_stands_beside_the_request(db) {
        let app = TestApp::over(&db).await;
        let address = ask(&Client::new(&app), &WRITING).await;
        let (officer, place) = (officer(&app, "olivier").await, format!("{DESK}/request/{}", reference(&address)));
        let page = officer.get(&place).await.is(200).page();
        assert!(page.words().contains("What nobody may ask for") && !page.words().contains("Urgent passports"));
        assert!(page.words().contains("Benefits: hard cases") && !page.words().contains("urgent travel"));
        execute(&db, "update request set organization = 'cic'").await;
        let nadia = Client::staff(&app, "nadia", "cic", Role::Desk).await.0;
        let page = nadia.get(&place.replace(ORGANIZATION, "cic")).await.is(200).page();
        assert!(page.words().contains("From November 1, 2026 to January 31, 2027"), "{}", page.words());
        assert_eq!(page.one(".desk-bar form[target=_blank]").attr("action"), Some("/en/search"));
    }
}
