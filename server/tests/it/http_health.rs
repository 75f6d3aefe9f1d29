//! When the database is gone: a supervisor is told, and pages go on.

use std::time::{Duration, Instant};

use app::locale::Locale;
use server::catalogue::watch;

use crate::{
    asking::{ASK, QUESTION, WRITING, preview, send, to_send},
    client::Client,
    database::on_postgres_alone,
    harness::{Answer, TestApp},
    inventory_table::{SERVICES, only},
};

/// Asks until the status is this one; no longer than people would wait.
async fn becomes(app: &TestApp, status: u16) -> Answer {
    for _ in 0..100 {
        let answer = app.get("/readyz").await;
        if answer.status == status {
            return answer;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("/readyz never answers {status}");
}

/// Every public page of a few services, the lists, the search.
async fn goes_on(app: &TestApp) {
    app.get("/healthz").await.is(200);
    for locale in Locale::ALL {
        for service in app.state.catalogue().services(locale).iter().take(10) {
            app.get(&service.path().href(locale)).await.is(200);
        }
    }
    for address in [
        "/",
        "/en",
        "/fr/themes",
        "/en/organizations?filter=a",
        "/en/talk-to-a-person",
        "/fr/taille-du-texte",
        "/fr/recherche?q=passeport",
        "/sitemap.xml",
    ] {
        app.get(address).await.is(200);
    }
    app.get("/en/nowhere").await.is(404);
}

/// The server itself is stopped, under the feet of its connections.
#[test]
fn pages_go_on_when_the_database_stops() {
    on_postgres_alone(async |db, life| {
        let app = TestApp::over(&db).await;
        let watching = tokio::spawn(watch(app.state.clone()));
        becomes(&app, 200).await;
        drop(life);
        assert!(becomes(&app, 503).await.text().contains("database"));
        goes_on(&app).await;
        let client = Client::new(&app);
        let screen = preview(&client, ASK, &WRITING).await.is(200).page();
        let refused = send(&client, &to_send(&screen)).await.is(503).page();
        assert!(refused.words().contains("We cannot keep what you sent right now"), "{}", refused.words());
        assert!(refused.words().contains(QUESTION), "and what was written is still there");
        let own =
            client.get_with("/en/my-page", &[("cookie", "__Host-session=AAAAAAAAAAAAAAAAAAAAAA")]).await.is(503).page();
        assert!(own.words().contains("We cannot keep anything right now"), "{}", own.words());
        assert!(own.words().contains("1-800-622-6232"), "there is a way on");
        watching.abort();
    });
}

both! {
    async fn pages_go_on_without_a_database(db) {
        let app = TestApp::over(&db).await;
        let watching = tokio::spawn(watch(app.state.clone()));
        assert_eq!(becomes(&app, 200).await.text(), "ready\n");
        app.state.db.close().await;
        assert!(becomes(&app, 503).await.text().contains("database"));
        goes_on(&app).await;
        watching.abort();
    }

    /// What another server imported shows here within two seconds.
    async fn a_publication_of_another_server_is_seen(db) {
        let (here, there) = (TestApp::over(&db).await, TestApp::over(&db).await);
        let watching = tokio::spawn(watch(here.state.clone()));
        there.import(only(SERVICES)).await;
        let berth = there.service(Locale::En, "101");
        let mut answer = here.get(&berth).await;
        let asked = Instant::now();
        // the portal promises two seconds; a busy machine may need more to get its turn
        while answer.status != 200 && asked.elapsed() < Duration::from_secs(10) {
            tokio::time::sleep(Duration::from_millis(50)).await;
            answer = here.get(&berth).await;
        }
        answer.is(200);
        watching.abort();
    }

    async fn machines_get_no_page_and_no_cookie(db) {
        let app = TestApp::over(&db).await;
        for address in ["/healthz", "/readyz"] {
            let answer = app.get_with(address, &[("cookie", "__Host-text-size=3")]).await.is(200);
            assert_eq!(answer.header("content-type"), Some("text/plain; charset=utf-8"));
            assert_eq!(answer.header("set-cookie"), None);
        }
    }
}
