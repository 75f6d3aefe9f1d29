//! Where somebody is signed in, until when, and what becomes of what they wrote too late.

use crate::checks::faults;
use crate::{client::Client, harness::TestApp, inventory_table::texts, page::text};

const SESSIONS: [&str; 2] = ["/en/sign-in/sessions", "/fr/connexion/sessions"];
const MINUTE: i64 = 60 * 1000;

async fn is_in(client: &Client) -> bool {
    client.get("/en/sign-in/code").await.status == 200
}

both! {
    async fn one_sees_ones_own_and_ends_any(db) {
        let app = TestApp::over(&db).await;
        let (here, _) = Client::signed_in(&app, "amina").await;
        app.state.clock.advance(MINUTE);
        let (there, _) = Client::signed_in(&app, "amina").await;
        let (third, _) = Client::signed_in(&app, "amina").await;
        let (other, _) = Client::signed_in(&app, "benoit").await;
        for address in SESSIONS {
            let answer = here.get(address).await.is(200);
            let page = answer.page();
            assert_eq!(faults(&answer, &page), Vec::<String>::new());
            assert_eq!(page.select(".kept__item").len(), 3);
            assert_eq!(page.select(".kept__item button").len(), 2, "this one ends by signing out");
        }
        Client::new(&app).get(SESSIONS[0]).await.is(303);
        let page = here.get(SESSIONS[0]).await.page();
        let one = page.select(".kept__item button")[0].attr("value").unwrap().to_owned();
        // a session of somebody else is none of theirs
        other.send(SESSIONS[0], SESSIONS[0], &[("visit", &one)]).await.is(303);
        assert!(is_in(&there).await && is_in(&third).await);
        let ended = here.send(SESSIONS[0], SESSIONS[0], &[("visit", &one)]).await.is(303);
        assert!(here.get(ended.header("location").unwrap()).await.page().has("[role=status]"));
        assert!(is_in(&here).await && is_in(&there).await != is_in(&third).await);
        here.send(SESSIONS[0], SESSIONS[0], &[("visit", "others")]).await.is(303);
        assert!(is_in(&here).await && !is_in(&there).await && !is_in(&third).await && is_in(&other).await);
        here.send(SESSIONS[0], SESSIONS[0], &[]).await.is(400);
    }

    async fn a_page_says_until_when(db) {
        let limits = [("PASSERELLE_SESSION_IDLE", "10"), ("PASSERELLE_SESSION_WHOLE", "25")];
        let app = TestApp::with(&db, &limits).await;
        let (client, _) = Client::signed_in(&app, "amina").await;
        // 12:00 UTC is 7 am in Toronto
        for (address, until) in [("/en/my-page", "7:10 am"), ("/fr/mon-espace", "7\u{a0}h\u{a0}10")] {
            let page = client.get(address).await.is(200).page();
            assert!(text(page.one(".visit__until")).contains(until), "{}", text(page.one(".visit__until")));
        }
        app.state.clock.advance(9 * MINUTE);
        assert_eq!(client.get("/en/sign-in/lasts").await.is(200).text(), "600", "asking makes it last");
        app.state.clock.advance(9 * MINUTE);
        assert_eq!(client.get("/en/sign-in/lasts").await.text(), "420", "no longer than in all");
        app.state.clock.advance(8 * MINUTE);
        assert_eq!(client.get("/en/sign-in/lasts").await.text(), "0");
        assert!(!is_in(&client).await);
        assert_eq!(Client::new(&app).get("/en/sign-in/lasts").await.text(), "0");
        // a public page says nothing of it, whoever asks
        let (again, _) = Client::signed_in(&app, "amina").await;
        for address in ["/en", "/en/topics"] {
            assert!(!again.get(address).await.is(200).page().has(".visit"), "{address}");
        }
    }

    async fn what_was_written_comes_back(db) {
        let app = TestApp::over(&db).await;
        let (client, _) = Client::signed_in(&app, "amina").await;
        let key = client.get("/en/sign-in/code").await.page().fields("/en/sign-in/code")[0].1.clone();
        let written = [("key", key.as_str()), ("text", "Ottawa"), ("way", "callback"), ("more", "two words")];
        let stale = Client::signed_in(&app, "benoit").await.0;
        let nothing = stale.post("/en/sign-in/code", &[("key", &key)]).await.is(403);
        assert!(!nothing.page().has("textarea"));
        for (browser, why) in [(&stale, "another session"), (&client, "too late")] {
            if why == "too late" {
                app.state.clock.advance(31 * MINUTE);
            }
            let page = browser.post("/en/sign-in/code", &written).await.is(403).page();
            let shown = text(page.one("textarea#written"));
            assert!(shown.contains("Ottawa") && shown.contains("two words") && !shown.contains("callback"), "{why}: {shown}");
        }
        assert!(texts(&db, "select hash from grant_code").await.is_empty());
    }
}
