//! A hostile provider: whatever it answers, nobody is signed in who should not be.

use serde_json::json;

use crate::{
    client::Client,
    database::TestDb,
    harness::{Answer, TestApp},
    inventory_table::texts,
    oidc_provider::{CLIENT, Manner, Provider, SECONDS, SECRET, Signing, public_key, word},
};

const START: &str = "/en/sign-in/start";
/// Five minutes, and a second.
const LATE: i64 = 301;

/// A browser on its way: the address at the provider.
async fn leave(client: &Client) -> String {
    client.get(START).await.is(303).header("location").unwrap().to_owned()
}

/// The way back to the portal, as a provider sends people there.
fn back(provider: &Provider, address: &str, code: &str) -> String {
    let state = word(address, "state");
    let query = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("code", code), ("state", &state), ("iss", &provider.issuer)])
        .finish();
    format!("/en/sign-in/return?{query}")
}

async fn sign_in(client: &Client, provider: &Provider) -> Answer {
    let address = leave(client).await;
    client.get(&back(provider, &address, &provider.agree(&address))).await
}

async fn portal(db: &TestDb, provider: &Provider) -> TestApp {
    TestApp::with(db, &provider.variables()).await
}

/// Nobody got in, and the person is told how to go on.
async fn assert_refused(db: &TestDb, what: &str, client: &Client, answer: &Answer) {
    assert!(matches!(answer.status.as_u16(), 400 | 502 | 503), "{what}: {}", answer.status);
    assert!(answer.page().links().contains("/en/sign-in"), "{what}: no way on");
    assert_eq!(client.cookie(), None, "{what}: a session");
    assert!(texts(db, "select kind from holder union all select hash from session").await.is_empty(), "{what}");
}

/// What is wrong with each token, and how it is made.
fn bad_tokens() -> Vec<(&'static str, Manner)> {
    let claims = |claims| Manner { claims, ..Manner::default() };
    let signed = |signing| Manner { signing, ..Manner::default() };
    let head = |header| Manner { header, ..Manner::default() };
    vec![
        ("another issuer", claims(json!({ "iss": "https://evil.example" }))),
        ("no issuer", claims(json!({ "iss": null }))),
        ("another audience", claims(json!({ "aud": "another portal" }))),
        ("an audience more", claims(json!({ "aud": [CLIENT, "another portal"] }))),
        ("no audience", claims(json!({ "aud": null }))),
        ("another nonce", claims(json!({ "nonce": "another" }))),
        ("no nonce", claims(json!({ "nonce": null }))),
        ("expired", claims(json!({ "exp": SECONDS - LATE }))),
        ("no end", claims(json!({ "exp": null }))),
        ("issued in the future", claims(json!({ "iat": SECONDS + LATE }))),
        ("no time of issue", claims(json!({ "iat": null }))),
        ("not yet", claims(json!({ "nbf": SECONDS + LATE }))),
        ("not yet, in words", claims(json!({ "nbf": "soon" }))),
        ("nobody", claims(json!({ "sub": null }))),
        ("an empty name", claims(json!({ "sub": " " }))),
        ("an endless name", claims(json!({ "sub": "a".repeat(256) }))),
        ("made for another", claims(json!({ "azp": "another portal" }))),
        ("signed by another key", signed(Signing::Key(9))),
        ("not signed", signed(Signing::Nothing)),
        ("signed with the public key as a secret", signed(Signing::Shared(public_key(1)))),
        ("signed with our own secret", signed(Signing::Shared(SECRET.into()))),
        ("signed by nobody known", Manner { header: json!({ "kid": "other" }), ..signed(Signing::Key(9)) }),
        ("says that it is not signed", head(json!({ "alg": "none" }))),
        ("says another algorithm", head(json!({ "alg": "RS256" }))),
        ("needs what we do not know", head(json!({ "crit": ["exp"] }))),
        (
            "says of the person what is of another",
            Manner { person: json!({ "sub": "benoit" }), ..claims(json!({ "name": null })) },
        ),
    ]
}

/// What is answered where a token should be.
fn no_tokens() -> Vec<(&'static str, Manner)> {
    let instead = |status, body| Manner { instead: Some((status, body)), ..Manner::default() };
    vec![
        ("no token", instead(200, r#"{"access_token":"a","token_type":"Bearer"}"#)),
        ("no answer to read", instead(200, "<html>")),
        ("a redirect", instead(307, "{}")),
        ("a failure", instead(500, "{}")),
    ]
}

both! {
    async fn no_bad_token_lets_anybody_in(db) {
        let provider = Provider::start().await;
        let app = portal(&db, &provider).await;
        for (what, manner) in bad_tokens().into_iter().chain(no_tokens()) {
            provider.behave(manner);
            let client = Client::new(&app);
            let answer = sign_in(&client, &provider).await;
            assert_refused(&db, what, &client, &answer).await;
        }
        provider.behave(Manner::default());
        let client = Client::new(&app);
        let good = sign_in(&client, &provider).await.is(303);
        assert_eq!(good.header("location"), Some("/en/my-page"));
        assert!(client.cookie().is_some() && texts(&db, "select kind from holder").await == ["person"]);
    }

    /// The other side of each limit: clocks that differ by less than five minutes, and what a token may say.
    async fn a_good_token_lets_in(db) {
        let provider = Provider::start().await;
        let app = portal(&db, &provider).await;
        for claims in [
            json!({ "exp": SECONDS - LATE + 2 }),
            json!({ "iat": SECONDS + LATE - 2, "exp": SECONDS + 2 * LATE }),
            json!({ "nbf": SECONDS + LATE - 2 }),
            json!({ "aud": [CLIENT], "azp": CLIENT, "email_verified": "true" }),
            json!({ "name": null }),
        ] {
            provider.behave(Manner { claims, ..Manner::default() });
            sign_in(&Client::new(&app), &provider).await.is(303);
        }
        assert_eq!(texts(&db, "select subject from identity").await, ["amina"]);
    }

    async fn a_new_key_is_asked_for_once(db) {
        let provider = Provider::start().await;
        let app = portal(&db, &provider).await;
        sign_in(&Client::new(&app), &provider).await.is(303);
        let rotated = Manner { signing: Signing::Key(2), header: json!({ "kid": "second" }), ..Manner::default() };
        provider.behave(rotated.clone());
        let before = provider.keys_served();
        let client = Client::new(&app);
        let refused = sign_in(&client, &provider).await.is(502);
        assert_eq!((client.cookie(), provider.keys_served() - before), (None, 1), "{}", refused.address);
        provider.behave(Manner { keys: vec![("second", 2)], ..rotated });
        sign_in(&Client::new(&app), &provider).await.is(303);
        sign_in(&Client::new(&app), &provider).await.is(303);
        assert_eq!(provider.keys_served() - before, 2, "a known key is not asked for");
    }

    async fn a_code_of_another_browser_is_useless(db) {
        let provider = Provider::start().await;
        let app = portal(&db, &provider).await;
        for careless in [false, true] {
            provider.behave(Manner { careless, ..Manner::default() });
            let (victim, thief) = (Client::new(&app), Client::new(&app));
            let (here, there) = (leave(&victim).await, leave(&thief).await);
            let stolen = back(&provider, &here, &provider.agree(&there));
            let answer = victim.get(&stolen).await;
            assert_refused(&db, "a code of the thief", &victim, &answer).await;
            // the whole way back of somebody else, in this browser
            let (victim, here) = (Client::new(&app), leave(&thief).await);
            leave(&victim).await;
            let answer = victim.get(&back(&provider, &here, &provider.agree(&here))).await;
            assert_refused(&db, "a state of the thief", &victim, &answer).await;
        }
    }

    async fn who_says_that_it_is_another_is_not_believed(db) {
        let provider = Provider::start().await;
        provider.behave(Manner { description: json!({ "issuer": "https://evil.example" }), ..Manner::default() });
        let app = portal(&db, &provider).await;
        let client = Client::new(&app);
        let answer = client.get(START).await;
        assert_refused(&db, "another issuer", &client, &answer).await;
        // once it is itself again, it is asked again
        provider.behave(Manner::default());
        sign_in(&client, &provider).await.is(303);
    }

    async fn people_are_identified_as_well_as_the_institution_wants(db) {
        let provider = Provider::start().await;
        let variables = [&provider.variables()[..], &[("PASSERELLE_OIDC_ACR_VALUES", "high higher")]].concat();
        let app = TestApp::with(&db, &variables).await;
        let client = Client::new(&app);
        assert_eq!(word(&leave(&client).await, "acr_values"), "high higher");
        for claims in [json!({}), json!({ "acr": "low" })] {
            provider.behave(Manner { claims, ..Manner::default() });
            let answer = sign_in(&client, &provider).await;
            assert_refused(&db, "not well enough", &client, &answer).await;
        }
        provider.behave(Manner { claims: json!({ "acr": "higher" }), ..Manner::default() });
        sign_in(&client, &provider).await.is(303);
    }
}
