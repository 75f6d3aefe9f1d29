//! Signing in and out as people do it, what a browser kept before, and codes for powers.

use std::{collections::BTreeSet, sync::Arc};

use app::{locale::Locale, reference::Reference};
use axum::{Router, extract::State, routing::post};
use server::{
    demo,
    person::{Grant, GrantError, Granted, Grantee, Role, Visit, grant},
    state::AppState,
};

use crate::{
    checks::faults,
    client::Client,
    harness::{ORIGIN, TestApp},
    inventory_table::texts,
    oidc_provider::{Provider, word},
    page::text,
};

const SIGN_IN: [&str; 2] = ["/en/sign-in", "/fr/connexion"];

/// Signs in at a provider and answers where it leads.
async fn sign_in(client: &Client, provider: &Provider) -> String {
    let address = client.get("/en/sign-in/start").await.is(303).header("location").unwrap().to_owned();
    let query = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("code", provider.agree(&address)), ("state", word(&address, "state"))])
        .append_pair("iss", &provider.issuer)
        .finish();
    client.get(&format!("/en/sign-in/return?{query}")).await.is(303).header("location").unwrap().to_owned()
}

both! {
    async fn where_nobody_vouches_the_page_says_so(db) {
        let app = TestApp::over(&db).await;
        for address in SIGN_IN {
            let answer = app.get(address).await.is(200);
            let page = answer.page();
            assert_eq!(faults(&answer, &page), Vec::<String>::new());
            assert!(page.has(".notice") && !page.has(".flow > p > a.button"), "{address}");
            assert_eq!(answer.header("cache-control"), Some("no-store"));
        }
        assert_eq!(app.get("/en/sign-in/start").await.is(303).header("location"), Some("/en/sign-in"));
        app.get("/en/demo").await.is(404);
        for address in [demo::AUTHORIZE, demo::DISCOVERY, demo::KEYS] {
            app.get(address).await.is(404);
        }
    }

    async fn the_page_says_who_vouches_and_the_way_is_a_link(db) {
        let provider = Provider::start().await;
        let app = TestApp::with(&db, &provider.variables()).await;
        for (address, tag) in SIGN_IN.into_iter().zip(["en-CA", "fr-CA"]) {
            let answer = app.get(&format!("{address}?return=/en/topics")).await.is(200);
            let page = answer.page();
            assert_eq!(faults(&answer, &page), Vec::<String>::new());
            assert!(page.words().contains("127.0.0.1") && !page.has("main form"));
            let start = app.get(page.one(".flow > p > a.button").attr("href").unwrap().strip_prefix(ORIGIN).unwrap()).await.is(303);
            let asked = start.header("location").unwrap();
            assert!(asked.starts_with(&format!("{}/authorize?", provider.issuer)), "{asked}");
            assert_eq!(word(asked, "ui_locales"), tag);
            assert_eq!(word(asked, "code_challenge_method"), "S256");
            let scopes: BTreeSet<String> = word(asked, "scope").split(' ').map(str::to_owned).collect();
            assert_eq!(scopes, ["email", "openid", "profile"].map(str::to_owned).into());
            let cookie = start.header("set-cookie").unwrap();
            for part in ["__Host-sign-in=", "Max-Age=600", "Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
                assert!(cookie.contains(part), "{cookie}");
            }
            assert!(!cookie.contains(&word(asked, "state")) && !cookie.contains("topics"), "{cookie}");
        }
    }

    async fn a_provider_that_is_down_is_told(db) {
        let variables = [("PASSERELLE_OIDC_ISSUER", "http://127.0.0.1:9"), ("PASSERELLE_OIDC_CLIENT_ID", "portal")];
        let app = TestApp::with(&db, &variables).await;
        for (address, switch) in [("/en/sign-in/start", "/fr/connexion"), ("/fr/connexion/commencer", "/en/sign-in")] {
            let answer = app.get(address).await.is(503);
            assert_eq!(answer.page().switch(), switch);
            assert_eq!((answer.header("retry-after"), answer.header("set-cookie")), (Some("60"), None));
        }
        app.get("/en").await.is(200);
    }

    async fn what_a_browser_kept_is_asked_about(db) {
        let provider = Provider::start().await;
        let app = TestApp::with(&db, &provider.variables()).await;
        let client = guest(&app).await;
        assert_eq!(sign_in(&client, &provider).await, "/en/my-page/merge");
        assert_eq!(texts(&db, "select kind from holder order by kind").await, ["guest", "person"]);
        // nothing was kept, so nothing is asked
        client.get("/en/my-page/merge").await.is(303);
    }

    async fn who_signs_out_is_nobody(db) {
        let provider = Provider::start().await;
        let app = TestApp::with(&db, &provider.variables()).await;
        let client = Client::new(&app);
        sign_in(&client, &provider).await;
        let (before, cookie) = (client.copy(), client.cookie());
        assert_eq!(client.get("/en/sign-in?return=/en/topics").await.is(303).header("location"), Some("/en/topics"));
        let sent = client.send("/en/sign-out", "/en/sign-out", &[]).await.is(303);
        assert_eq!((sent.header("location"), sent.header("clear-site-data")), (Some("/en/sign-out"), Some("\"cache\"")));
        assert!(cookie.is_some() && client.cookie().is_none());
        let page = client.get("/en/sign-out").await.is(200).page();
        let end = page.links().into_iter().find(|link| link.starts_with(&provider.issuer)).unwrap();
        assert!(end.contains("/end?") && !end.contains("amina"), "{end}");
        before.get("/en/sign-in/code").await.is(303);
        client.post("/en/sign-out", &[]).await.is(303);
        assert!(texts(&db, "select hash from session").await.is_empty());
    }

    async fn a_code_gives_a_power_once(db) {
        let app = TestApp::over(&db).await;
        let (client, person) = Client::signed_in(&app, "olivier").await;
        assert!(client.get("/en/sign-in/code").await.is(200).page().select(".reference").is_empty());
        let page = client.send("/en/sign-in/code", "/en/sign-in/code", &[]).await.is(200).page();
        let code = Reference::parse(&text(page.one(".reference__value"))).unwrap();
        let stored = texts(&db, "select hash from grant_code").await.concat();
        assert!(!stored.contains(&code.to_string()), "{stored}");
        let given = |code| Grant {
            role: Role::Desk,
            organization: "esdc-edsc".to_owned(),
            to: Grantee::Code(code),
            by: "operator",
        };
        let give = async |code| grant(&app.state.db, &app.state.clock, &app.state.keys, &given(code)).await;
        assert!(matches!(give(Reference::from_random(1)).await, Err(GrantError::UnknownCode)));
        assert_eq!(give(code).await.unwrap(), Granted::New);
        assert!(matches!(give(code).await, Err(GrantError::UnknownCode)), "it works once");
        let entry = texts(&db, "select actor || ' ' || act || ' ' || organization || ' ' || subject from audit_entry").await;
        assert_eq!(entry, [format!("operator power.grant esdc-edsc desk {}", person.actor())]);
        client.get("/en/sign-in/code").await.is(303);
        client.sign_in("olivier").await;
        let page = client.send("/en/sign-in/code", "/en/sign-in/code", &[]).await.is(200).page();
        let late = Reference::parse(&text(page.one(".reference__value"))).unwrap();
        app.state.clock.advance(15 * 60 * 1000);
        assert!(matches!(give(late).await, Err(GrantError::UnknownCode)), "it works for 15 minutes");
    }

    async fn a_page_of_the_code_loaded_again_shows_the_same(db) {
        let app = TestApp::over(&db).await;
        let (client, _) = Client::signed_in(&app, "olivier").await;
        let key = client.get("/en/sign-in/code").await.page().fields("/en/sign-in/code")[0].1.clone();
        let mut codes = BTreeSet::new();
        for _ in 0..2 {
            let page = client.post("/en/sign-in/code", &[("key", &key)]).await.is(200).page();
            codes.insert(text(page.one(".reference__value")));
        }
        assert_eq!(codes.len(), 1);
        assert_eq!(texts(&db, "select count(*) || '' from grant_code").await, ["1"]);
    }
}

/// A browser that kept something.
async fn guest(app: &TestApp) -> Client {
    let keep = async |State(state): State<Arc<AppState>>, mut visit: Visit| {
        visit.remember(&state, Locale::En).await.map(|_| "kept")
    };
    let client = Client::new(&app.behind(Router::new().route("/en/keep", post(keep))));
    client.post("/en/keep", &[]).await.is(200);
    let mut known = client.copy();
    known.app = app.clone();
    known
}
