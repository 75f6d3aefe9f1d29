//! What somebody applied for elsewhere: kept for guests and people, for nobody else.

use app::locale::Locale;

use crate::{
    client::Client,
    harness::{ORIGIN, TestApp},
    inventory_table::texts,
    page::text,
};

const HOME: &str = "/en/applications";
const TRACK: &str = "/en/applications/tracked/new?service=ST055";

async fn track(client: &Client, sent_on: &str) {
    let fields = [("reference", "A-123"), ("sent-on", sent_on), ("remind-on", "2026-12-01"), ("notes", "Called Ada.")];
    let kept = client.send(TRACK, TRACK, &fields).await.is(303);
    assert_eq!(kept.header("location"), Some(HOME));
}

/// The address of the only one that is tracked.
async fn address(client: &Client) -> String {
    let links = client.get(HOME).await.is(200).page().links();
    let own = links.into_iter().filter(|link| link.starts_with("/en/applications/tracked/") && !link.ends_with("/new"));
    own.min_by_key(String::len).unwrap()
}

both! {
    async fn an_answer_is_expected_by_the_published_standard(db) {
        let app = TestApp::over(&db).await;
        let guest = Client::new(&app);
        track(&guest, "2026-10-05").await;
        let words = guest.get(HOME).await.is(200).page().words();
        for part in ["A-123", "Called Ada.", "April 3, 2027", "December 1, 2026"] {
            assert!(words.contains(part), "{part}: {words}");
        }
        let row = texts(&db, "select service || ' ' || sent_on from tracked").await;
        assert_eq!(row, ["ST055 2026-10-05"]);
        track(&guest, "2020-01-01").await;
        assert!(guest.get(HOME).await.is(200).page().words().contains("Late: an answer was expected"));
    }

    async fn begins_on_the_page_of_a_service(db) {
        let app = TestApp::over(&db).await;
        let service = app.service(Locale::En, "ST055");
        assert!(app.get(&service).await.is(200).page().links().contains("/en/applications/tracked/new"));
        let from = format!("{ORIGIN}{service}");
        let page = app.get_with("/en/applications/tracked/new", &[("referer", &from)]).await.is(200);
        assert_eq!(page.header("set-cookie"), None, "nothing is kept yet");
        assert_eq!(page.page().one("main form[method=post]").attr("action"), Some(TRACK));
        let found = app.get("/en/applications/tracked/new?q=research+credit").await.is(200).page();
        assert!(found.links().contains(TRACK), "{:?}", found.links());
        let nothing = app.get("/en/applications/tracked/new?q=xqzwv").await.is(200).page();
        assert!(nothing.has(".notice"));
        app.get("/en/applications/tracked/new?service=nothing").await.is(404);
    }

    async fn what_was_written_is_not_lost_with_the_visit(db) {
        let app = TestApp::over(&db).await;
        let guest = Client::new(&app);
        track(&guest, "2026-10-05").await;
        let own = address(&guest).await;
        let mut fields = guest.get(&own).await.is(200).page().fields(&own);
        fields.retain(|(name, _)| name != "notes");
        fields.push(("notes".to_owned(), "They wait for <the photo>.".to_owned()));
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let late = Client::new(&app).post(&own, &fields).await.is(403).page();
        assert!(text(late.one("#written")).contains("They wait for <the photo>."));
        let made_by_nobody = [("key", "0000"), ("notes", "Two words.")];
        Client::new(&app).post(&own, &made_by_nobody).await.is(404);
    }

    async fn the_foot_says_which_cookie_there_is(db) {
        let app = TestApp::over(&db).await;
        let guest = Client::new(&app);
        assert!(guest.get("/en/my-page").await.page().words().contains("No cookie was set"));
        track(&guest, "2026-10-05").await;
        assert!(guest.get(HOME).await.page().words().contains("One cookie holds a random number"));
        assert!(guest.get("/en/topics").await.page().words().contains("No cookie was set"));
    }

    async fn is_changed_and_ended(db) {
        let app = TestApp::over(&db).await;
        let (client, _) = Client::signed_in(&app, "amina").await;
        track(&client, "2026-10-05").await;
        let one = address(&client).await;
        let page = client.get(&one).await.is(200).page();
        assert_eq!(page.one("#reference").attr("value"), Some("A-123"));
        client.send(&one, &one, &[("sent-on", "tomorrow")]).await.is(422);
        client.send(&one, &one, &[("sent-on", "2026-11-23")]).await.is(422);
        client.send(&one, &one, &[("reference", "B-9"), ("remind-on", "")]).await.is(303);
        let words = client.get(HOME).await.is(200).page().words();
        assert!(words.contains("B-9") && !words.contains("December 1"));
        let end = format!("{one}/remove");
        client.send(&end, &end, &[]).await.is(303);
        assert!(texts(&db, "select service from tracked").await.is_empty());
    }

    async fn belongs_to_one_holder(db) {
        let app = TestApp::over(&db).await;
        let guest = Client::new(&app);
        track(&guest, "2026-10-05").await;
        let one = address(&guest).await;
        let (other, _) = Client::signed_in(&app, "amina").await;
        for address in [one.clone(), format!("{one}/remove")] {
            other.get(&address).await.is(404);
            Client::new(&app).get(&address).await.is(404);
        }
        let key = other.get(TRACK).await.is(200).page().fields(TRACK)[0].1.clone();
        other.post(&format!("{one}/remove"), &[("key", &key)]).await;
        other.post(&one, &[("key", &key), ("sent-on", "2026-01-01")]).await.is(404);
        assert_eq!(texts(&db, "select sent_on from tracked").await, ["2026-10-05"]);
        assert!(!Client::new(&app).get(HOME).await.is(200).text().contains("A-123"));
    }

    async fn the_same_form_twice_is_one(db) {
        let app = TestApp::over(&db).await;
        let (client, _) = Client::signed_in(&app, "amina").await;
        let key = client.get(TRACK).await.is(200).page().fields(TRACK)[0].1.clone();
        let fields = [("key", key.as_str()), ("sent-on", "2026-10-05")];
        let (one, two) = tokio::join!(client.post(TRACK, &fields), client.post(TRACK, &fields));
        assert_eq!((one.status.as_u16(), two.status.as_u16()), (303, 303));
        let other = client.post(TRACK, &[("key", key.as_str()), ("sent-on", "2026-10-06")]).await.is(409);
        assert_eq!(other.page().one("#sent-on").attr("value"), Some("2026-10-06"));
        assert_eq!(texts(&db, "select sent_on from tracked").await.len(), 1);
    }
}
