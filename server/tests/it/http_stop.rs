//! The links of letters that stop something: by a mail program, by a person who is signed out, twice, and forged.

use axum::{body::Body, http::Method};
use server::{
    outbox::{self, Post},
    subscription,
};

use crate::{
    client::Client,
    database::TestDb,
    harness::{Answer, TestApp},
    http_subscription::{NAMES, begun, change, follow, letters, prefer, tell},
    inventory_table::texts,
};

const ONE_CLICK: &str = "List-Unsubscribe=One-Click";

/// What a mail program sends: no cookie, no origin.
async fn one_click(app: &TestApp, address: &str) -> Answer {
    let headers = [("content-type", "application/x-www-form-urlencoded")];
    app.ask(Method::POST, address, &headers, Body::from(ONE_CLICK)).await
}

/// A letter to somebody who follows a service: the address in its header, and the one that stops the service.
async fn written(db: &TestDb) -> (TestApp, Client, String, String) {
    let app = begun(db).await;
    let (amina, _) = Client::signed_in(&app, "amina").await;
    follow(&amina, "service=ST033").await;
    prefer(&amina, "at-once", "en").await;
    change(&app, &NAMES).await;
    tell(&app).await;
    let letter = letters(&app).await.remove(0);
    let local = |address: &str| address.strip_prefix(crate::harness::ORIGIN).unwrap().to_owned();
    let in_text: Vec<&str> = letter.text.split_whitespace().filter(|word| word.contains("/stop-letters/")).collect();
    let (all, one) = (local(letter.stop.as_deref().unwrap()), local(in_text[0]));
    assert_eq!(local(in_text[1]), all);
    (app, amina, all, one)
}

const PREFERENCE: &str = "select delivery from preference";
const FOLLOWED: &str = "select kind || ' ' || subject from subscription";

both! {
    async fn one_click_stops_letters_without_a_cookie_and_twice(db) {
        let (app, amina, all, _) = written(&db).await;
        // a scanner that opens every link of a letter changes nothing
        for _ in 0..2 {
            app.get(&all).await.is(200);
            assert_eq!(texts(&db, PREFERENCE).await, ["at-once"]);
        }
        for _ in 0..2 {
            let stopped = one_click(&app, &all).await.is(200);
            assert_eq!((stopped.header("set-cookie"), stopped.header("location")), (None, None));
            assert_eq!(texts(&db, PREFERENCE).await, ["page"]);
        }
        let kind = [("content-type", "multipart/form-data; boundary=b")];
        let part = "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n";
        app.ask(Method::POST, &all, &kind, Body::from(part)).await.is(200);
        assert_eq!(texts(&db, FOLLOWED).await, ["service ST033"], "it stays on the page");
        change(&app, &[("name-en", "Renew"), ("name-fr", "Renouveler")]).await;
        tell(&app).await;
        assert_eq!(letters(&app).await.len(), 1, "no other letter");
        assert_eq!(crate::http_subscription::news(&amina).await.len(), 2);
    }

    async fn a_person_who_is_signed_out_stops_one_thing_or_all(db) {
        let (app, _, _, one) = written(&db).await;
        let nobody = Client::new(&app);
        let page = nobody.get(&one).await.is(200).page();
        assert!(page.words().contains("You follow Renew your passport book") && !page.words().contains("amina"));
        let led = nobody.send(&one, &one, &[("stop", "subject")]).await.is(303);
        assert_eq!(led.header("location"), Some(one.as_str()));
        assert!(texts(&db, FOLLOWED).await.is_empty());
        assert_eq!(texts(&db, PREFERENCE).await, ["at-once"], "only what was pressed");
        assert!(nobody.get(&one).await.is(200).page().words().contains("You no longer follow"));
        nobody.send(&one, &one, &[("stop", "letters")]).await.is(303);
        assert_eq!(texts(&db, PREFERENCE).await, ["page"]);
        let french = one.replace("/en/stop-letters/", "/fr/ne-plus-recevoir/");
        assert!(nobody.get(&french).await.is(200).page().words().contains("Vous ne recevez aucun courriel"));
        assert!(nobody.cookie().is_none());
    }

    async fn a_forged_token_stops_nothing(db) {
        let (app, _, all, _) = written(&db).await;
        let (root, token) = all.rsplit_once('/').unwrap();
        let mut altered: Vec<char> = token.chars().collect();
        let middle = altered.len() / 2;
        altered[middle] = if altered[middle] == 'A' { 'B' } else { 'A' };
        let altered: String = altered.into_iter().collect();
        for forged in [altered.as_str(), "AAAA", "none", &token[1..]] {
            let address = format!("{root}/{forged}");
            app.get(&address).await.is(404);
            one_click(&app, &address).await.is(404);
        }
        assert_eq!(texts(&db, PREFERENCE).await, ["at-once"]);
        let headers = [("content-type", "application/x-www-form-urlencoded")];
        app.ask(Method::POST, &all, &headers, Body::from("stop=everything")).await.is(404);
        assert_eq!(texts(&db, PREFERENCE).await, ["at-once"]);
    }

    /// The token outlives the person: nothing is there to stop, and nobody learns so.
    async fn after_a_deletion_there_is_nothing_to_stop(db) {
        let (app, amina, all, _) = written(&db).await;
        let delete = "/en/privacy/my-data/delete";
        let form = amina.get("/en/privacy/my-data").await.page().links().into_iter().find(|link| link.contains("delete"));
        let delete = form.unwrap_or_else(|| delete.to_owned());
        amina.send(&delete, &delete, &[]).await.is(303);
        one_click(&app, &all).await.is(200);
        for table in ["select delivery from preference", "select because from message", FOLLOWED] {
            assert!(texts(&db, table).await.is_empty(), "{table}");
        }
    }

    async fn a_letter_carries_the_two_headers(db) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().display().to_string();
        let app = TestApp::with(&db, &[("PASSERELLE_MAIL_FOLDER", &path)]).await;
        subscription::tell(&app.state).await.unwrap();
        let (amina, _) = Client::signed_in(&app, "amina").await;
        follow(&amina, "service=ST033").await;
        prefer(&amina, "at-once", "en").await;
        change(&app, &NAMES).await;
        tell(&app).await;
        let post = Post::new(&app.state.config).unwrap();
        while outbox::next(&app.state, &post).await.unwrap() {}
        let files = std::fs::read_dir(&path).unwrap().map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap());
        let sent: Vec<String> = files.filter(|text| text.contains("List-Unsubscribe-Post")).collect();
        assert_eq!(sent.len(), 1);
        let plain = sent[0].replace("\r\n ", "").replace("\r\n\t", "");
        assert!(plain.contains("List-Unsubscribe: <http://127.0.0.1:3000/en/stop-letters/"), "{plain}");
        assert!(plain.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"), "{plain}");
    }
}
