//! The way back from the provider: only to the browser that left, once, in time, and only to a page of ours.

use crate::{
    client::Client,
    database::TestDb,
    harness::TestApp,
    inventory_table::texts,
    oidc_provider::{Provider, word},
};

const RETURN: &str = "/en/sign-in/return";

async fn portal(db: &TestDb) -> (Provider, TestApp) {
    let provider = Provider::start().await;
    let app = TestApp::with(db, &provider.variables()).await;
    (provider, app)
}

fn query(pairs: &[(&str, &str)]) -> String {
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    format!("{RETURN}?{query}")
}

async fn leave(client: &Client) -> String {
    client.get("/en/sign-in/start").await.is(303).header("location").unwrap().to_owned()
}

/// Signs in and says where the portal leads then.
async fn lands(app: &TestApp, provider: &Provider, start: &str) -> String {
    let client = Client::new(app);
    let address = client.get(start).await.is(303).header("location").unwrap().to_owned();
    let (code, state) = (provider.agree(&address), word(&address, "state"));
    let pairs = [("code", code.as_str()), ("state", &state), ("iss", &provider.issuer)];
    client.get(&query(&pairs)).await.is(303).header("location").unwrap().to_owned()
}

both! {
    async fn what_comes_back_must_fit_what_left(db) {
        let (provider, app) = portal(&db).await;
        let client = Client::new(&app);
        let address = leave(&client).await;
        let (code, state, iss) = (provider.agree(&address), word(&address, "state"), provider.issuer.clone());
        let (code, state, iss) = (("code", code.as_str()), ("state", state.as_str()), ("iss", iss.as_str()));
        let other = format!("{}x", state.1);
        for pairs in [&[code, iss][..], &[code, ("state", ""), iss], &[code, ("state", &other), iss], &[code, state, state, iss]] {
            client.get(&query(pairs)).await.is(400);
        }
        let nobody = Client::new(&app).get(&query(&[code, state, iss])).await;
        assert!(nobody.is(400).page().links().contains("/en/sign-in"));
        assert_eq!(client.cookie(), None);
        // nothing of that spent it
        let copy = client.copy();
        client.get(&query(&[code, state, iss])).await.is(303);
        assert!(client.cookie().is_some());
        copy.get(&query(&[code, state, iss])).await.is(400);
        let again = client.get(&query(&[code, state, iss])).await.is(303);
        assert_eq!(again.header("location"), Some("/en/my-page"), "the back button leads on");
        assert_eq!(texts(&db, "select count(*) || '' from session").await, ["1"]);
    }

    async fn another_provider_cannot_send_anybody_back(db) {
        let (provider, app) = portal(&db).await;
        for iss in [None, Some("https://evil.example"), Some("")] {
            let client = Client::new(&app);
            let address = leave(&client).await;
            let (code, state) = (provider.agree(&address), word(&address, "state"));
            let mut pairs = vec![("code", code.as_str()), ("state", state.as_str())];
            pairs.extend(iss.map(|iss| ("iss", iss)));
            client.get(&query(&pairs)).await.is(502);
            assert_eq!(client.cookie(), None, "{iss:?}");
        }
        let client = Client::new(&app);
        let address = leave(&client).await;
        let (code, state) = (provider.agree(&address), word(&address, "state"));
        let twice = [("code", "another"), ("code", code.as_str()), ("state", &state), ("iss", &provider.issuer)];
        client.get(&query(&twice)).await.is(502);
        assert_eq!(client.cookie(), None);
    }

    async fn a_sign_in_lasts_ten_minutes(db) {
        let (provider, app) = portal(&db).await;
        let client = Client::new(&app);
        let address = leave(&client).await;
        let (code, state) = (provider.agree(&address), word(&address, "state"));
        app.state.clock.advance(10 * 60 * 1000);
        client.get(&query(&[("code", &code), ("state", &state), ("iss", &provider.issuer)])).await.is(400);
        assert_eq!(client.cookie(), None);
    }

    async fn who_goes_back_is_told_so(db) {
        let (provider, app) = portal(&db).await;
        for (error, status) in [("access_denied", 200), ("server_error", 502)] {
            let client = Client::new(&app);
            let address = client.get("/en/sign-in/start?return=/en/topics").await.is(303);
            let state = word(address.header("location").unwrap(), "state");
            let pairs = [("error", error), ("state", &state), ("iss", &provider.issuer)];
            let page = client.get(&query(&pairs)).await.is(status).page();
            assert!(page.links().contains("/en/topics") && page.links().contains("/en/sign-in?return=/en/topics"));
            assert_eq!((page.switch(), client.cookie()), ("/fr/connexion?return=/en/topics", None));
        }
    }

    async fn only_a_page_of_ours_is_led_back_to(db) {
        let (provider, app) = portal(&db).await;
        for path in ["/en", "/fr/services/permis-travail", "/en/search?q=tax+credit&page=2", "/en/topics#list"] {
            let start = url::form_urlencoded::Serializer::new(String::new()).append_pair("return", path).finish();
            assert_eq!(lands(&app, &provider, &format!("/en/sign-in/start?{start}")).await, path);
        }
        for path in [
            "", "https://evil.example", "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example",
            "https:evil.example", "/en//evil.example", "/en/..//evil.example", "/en/%2f%2fevil.example", "/%2f/evil",
            "/en@evil.example", "javascript:alert(1)", "/en\r\nlocation: https://evil.example", "/en/\u{2028}",
            "/en/é", "/de", "/api/v1/services", "//evil.example/en", "/en/%5cevil", "/.//evil.example", "en",
            "/en?\\evil", "/en/sign-in", "/fr/connexion/retour", "/en/sign-in/start", "/en/sign-out", "/\t/evil.example",
        ] {
            let start = url::form_urlencoded::Serializer::new(String::new()).append_pair("return", path).finish();
            let landed = lands(&app, &provider, &format!("/en/sign-in/start?{start}")).await;
            assert_eq!(landed, "/en/my-page", "{path:?}");
        }
        let twice = "/en/sign-in/start?return=/en/topics&return=/en/a-z";
        assert_eq!(lands(&app, &provider, twice).await, "/en/my-page", "of two it is neither");
    }
}
