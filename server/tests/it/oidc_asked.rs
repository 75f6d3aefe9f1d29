//! What is asked of a provider, by which key, in which language; and signing out there.

use std::{process::Command, time::Instant};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use ring::signature::{self, UnparsedPublicKey};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::net::TcpListener;

use crate::{
    client::Client,
    database::{TestDb, on_sqlite},
    harness::{Answer, ORIGIN, TestApp},
    inventory_table::{execute, texts},
    oidc_provider::{CLIENT, Manner, Provider, SECONDS, word},
};

/// A second portal over one database makes the same states again, as its clock stands still: none counts as spent.
const AGAIN: &str = "delete from spent_sign_in";
/// Five minutes, and a second.
const LATE: i64 = 301;

async fn portal(db: &TestDb, provider: &Provider, more: &[(&str, &str)]) -> TestApp {
    TestApp::with(db, &[&provider.variables()[..], more].concat()).await
}

/// Goes to the provider; answers the address there.
async fn leave(client: &Client, start: &str) -> String {
    client.get(start).await.is(303).header("location").unwrap().to_owned()
}

async fn come_back(client: &Client, provider: &Provider, address: &str) -> Answer {
    let query = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("code", provider.agree(address)), ("state", word(address, "state"))])
        .append_pair("iss", &provider.issuer)
        .finish();
    let here = word(address, "redirect_uri");
    client.get(&format!("{}?{query}", here.strip_prefix(ORIGIN).unwrap())).await
}

async fn sign_in(client: &Client, provider: &Provider, start: &str) -> Answer {
    let address = leave(client, start).await;
    come_back(client, provider, &address).await
}

fn decode(part: &str) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(part).unwrap()
}

/// Makes a key as an operator does.
fn make_key(folder: &TempDir, name: &str, kind: [&str; 4]) -> String {
    let file = folder.path().join(name);
    let made = Command::new("openssl").arg("genpkey").args(kind).arg("-out").arg(&file).output().unwrap();
    assert!(made.status.success());
    file.to_str().unwrap().to_owned()
}

/// The claims of a proof, if the key that the portal shows signed it.
fn proved(proof: &str, key: &Value) -> (Value, Value) {
    let (signed, mark) = proof.rsplit_once('.').unwrap();
    let (head, claims) = signed.split_once('.').unwrap();
    let part = |name: &str| decode(key[name].as_str().unwrap());
    let good = match key["kty"].as_str() {
        Some("EC") => {
            let point = [&[4][..], &part("x"), &part("y")].concat();
            UnparsedPublicKey::new(&signature::ECDSA_P256_SHA256_FIXED, point).verify(signed.as_bytes(), &decode(mark))
        }
        _ => signature::RsaPublicKeyComponents { n: part("n"), e: part("e") }.verify(
            &signature::RSA_PKCS1_2048_8192_SHA256,
            signed.as_bytes(),
            &decode(mark),
        ),
    };
    assert!(good.is_ok());
    let read = |part: &str| serde_json::from_slice(&decode(part)).unwrap();
    (read(head), read(claims))
}

both! {
    async fn who_must_be_identified_of_late_is(db) {
        let provider = Provider::start().await;
        let app = portal(&db, &provider, &[("PASSERELLE_OIDC_MAX_AGE", "10")]).await;
        let client = Client::new(&app);
        assert_eq!(word(&leave(&client, "/en/sign-in/start").await, "max_age"), "600");
        for claims in [json!({}), json!({ "auth_time": SECONDS - 600 - LATE })] {
            provider.behave(Manner { claims, ..Manner::default() });
            sign_in(&client, &provider, "/en/sign-in/start").await.is(502);
            assert_eq!(client.cookie(), None);
        }
        provider.behave(Manner { claims: json!({ "auth_time": SECONDS - 600 }), ..Manner::default() });
        sign_in(&client, &provider, "/en/sign-in/start").await.is(303);
    }

    async fn on_shared_computers_everybody_is_asked_anew(db) {
        let provider = Provider::start().await;
        let usual = portal(&db, &provider, &[]).await;
        assert_eq!(word(&leave(&Client::new(&usual), "/en/sign-in/start").await, "prompt"), "");
        let app = portal(&db, &provider, &[("PASSERELLE_OIDC_PROMPT", "login")]).await;
        let client = Client::new(&app);
        assert_eq!(word(&leave(&client, "/en/sign-in/start").await, "prompt"), "login");
        provider.behave(Manner { claims: json!({ "auth_time": SECONDS - LATE }), ..Manner::default() });
        sign_in(&client, &provider, "/en/sign-in/start").await.is(502);
        assert_eq!(client.cookie(), None, "who was there before does not enter");
        provider.behave(Manner { claims: json!({ "auth_time": SECONDS }), ..Manner::default() });
        sign_in(&client, &provider, "/en/sign-in/start").await.is(303);
    }

    async fn the_language_chosen_there_is_followed(db) {
        let provider = Provider::start().await;
        let app = portal(&db, &provider, &[]).await;
        let back = |path: &str| format!("/en/sign-in/start?return={path}");
        for (tag, path, led) in [
            ("fr-CA", "/en/topics", "/fr/themes"),
            ("fr", "/en/my-page", "/fr/mon-espace"),
            ("fr-CA", "/en/topics?filter=tax", "/en/topics?filter=tax"),
            ("en-CA", "/en/topics", "/en/topics"),
            ("en-CA", "/fr/themes", "/en/topics"),
            ("de", "/en/topics", "/en/topics"),
        ] {
            provider.behave(Manner { claims: json!({ "locale": tag }), ..Manner::default() });
            let landed = sign_in(&Client::new(&app), &provider, &back(path)).await.is(303);
            assert_eq!(landed.header("location"), Some(led), "{tag} {path}");
        }
        let language = texts(&db, "select locale from holder").await;
        assert_eq!(language, ["en"], "letters come in the language of the last sign-in");
    }

    async fn a_name_in_two_parts_is_one(db) {
        let provider = Provider::start().await;
        let app = portal(&db, &provider, &[]).await;
        let claims = json!({ "name": null, "given_name": "Amina", "family_name": "Tremblay" });
        provider.behave(Manner { claims, person: json!({ "name": "Somebody else" }), ..Manner::default() });
        let client = Client::new(&app);
        sign_in(&client, &provider, "/en/sign-in/start").await.is(303);
        assert!(client.get("/en/my-page").await.page().heading().contains("Amina Tremblay"));
    }

    async fn one_signs_out_there_and_comes_back(db) {
        let provider = Provider::start().await;
        for (hint, said) in [("client", false), ("token", true)] {
            let app = portal(&db, &provider, &[("PASSERELLE_OIDC_SIGN_OUT_HINT", hint)]).await;
            let client = Client::new(&app);
            execute(&db, AGAIN).await;
            sign_in(&client, &provider, "/en/sign-in/start").await.is(303);
            client.send("/en/sign-out", "/en/sign-out", &[]).await.is(303);
            let page = client.get("/en/sign-out").await.is(200).page();
            let link = page.links().into_iter().find(|link| link.starts_with(&provider.issuer)).unwrap();
            assert_eq!(word(&link, "client_id"), CLIENT);
            assert_eq!(word(&link, "post_logout_redirect_uri"), format!("{ORIGIN}/en/sign-out"));
            assert_eq!(word(&link, "ui_locales"), "en-CA");
            assert_eq!(!word(&link, "id_token_hint").is_empty(), said);
            let (state, ours) = (word(&link, "state"), client.copy());
            for other in [String::new(), format!("{state}x")] {
                let page = client.get(&format!("/en/sign-out?state={other}")).await.is(200).page();
                assert!(page.links().iter().any(|link| link.starts_with(&provider.issuer)), "not from there");
            }
            let stranger = Client::new(&app).get(&format!("/en/sign-out?state={state}")).await.is(200).page();
            assert!(stranger.links().iter().any(|link| link.starts_with(&provider.issuer)), "another browser");
            let back = client.get(&format!("/en/sign-out?state={state}")).await.is(200);
            assert!(!back.page().links().iter().any(|link| link.starts_with(&provider.issuer)));
            assert!(back.header("set-cookie").unwrap().starts_with("__Host-sign-out=;"));
            app.state.clock.advance(10 * 60 * 1000);
            let late = ours.get(&format!("/en/sign-out?state={state}")).await.is(200).page();
            assert!(late.links().iter().any(|link| link.starts_with(&provider.issuer)), "too late");
            app.state.clock.advance(-10 * 60 * 1000);
        }
        let kept = texts(&db, "select data from session").await.concat();
        assert!(!kept.contains("eyJ"), "a token stands open in a session: {kept}");
    }
}

#[test]
fn a_key_proves_who_asks() {
    on_sqlite(async |db| {
        let (provider, folder) = (Provider::start().await, TempDir::new().unwrap());
        let ec = make_key(&folder, "ec.pem", ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"]);
        let rsa = make_key(&folder, "rsa.pem", ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"]);
        for (file, algorithm) in [(ec, "ES256"), (rsa, "RS256")] {
            let variables = [
                ("PASSERELLE_OIDC_ISSUER", provider.issuer.as_str()),
                ("PASSERELLE_OIDC_CLIENT_ID", CLIENT),
                ("PASSERELLE_OIDC_CLIENT_KEY_FILE", file.as_str()),
            ];
            let app = TestApp::with(&db, &variables).await;
            execute(&db, AGAIN).await;
            let mut names = Vec::new();
            let shown: Value = serde_json::from_str(&app.get("/oidc/keys").await.is(200).text()).unwrap();
            assert!(shown["keys"][0].get("d").is_none(), "the private half is shown");
            for _ in 0..2 {
                sign_in(&Client::new(&app), &provider, "/en/sign-in/start").await.is(303);
                let sent = provider.exchanged();
                assert_eq!(sent["client_assertion_type"], "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
                assert!(!sent.contains_key("client_secret"));
                let (head, claims) = proved(&sent["client_assertion"], &shown["keys"][0]);
                assert_eq!((&head["alg"], &head["kid"]), (&json!(algorithm), &shown["keys"][0]["kid"]));
                assert_eq!((&claims["iss"], &claims["sub"]), (&json!(CLIENT), &json!(CLIENT)));
                assert_eq!(claims["aud"], format!("{}/token", provider.issuer));
                assert!(claims["exp"].as_i64().unwrap() <= SECONDS + 5 * 60);
                names.push(claims["jti"].clone());
            }
            assert_ne!(names[0], names[1], "a proof holds for one exchange");
        }
    });
}

/// Whoever is signed in does not notice that the provider is gone, slow or wrong.
#[test]
fn sessions_go_on_without_the_provider() {
    on_sqlite(async |db| {
        let provider = Provider::start().await;
        let good = portal(&db, &provider, &[]).await;
        let client = Client::new(&good);
        sign_in(&client, &provider, "/en/sign-in/start").await.is(303);
        // it takes a connection, and says nothing
        let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let slow = format!("http://{}", silent.local_addr().unwrap());
        for (issuer, status) in [("http://127.0.0.1:9", 503), (slow.as_str(), 503)] {
            let app =
                TestApp::with(&db, &[("PASSERELLE_OIDC_ISSUER", issuer), ("PASSERELLE_OIDC_CLIENT_ID", CLIENT)]).await;
            let mut here = client.copy();
            here.app = app.clone();
            here.get("/fr/mon-espace").await.is(200);
            let asked = Instant::now();
            let page = Client::new(&app).get("/fr/connexion/commencer").await.is(status);
            assert!(asked.elapsed().as_secs() < 10, "five seconds and no more");
            assert_eq!(page.page().language(), "fr");
            here.get("/en/my-page").await.is(200);
            here.send("/en/sign-out", "/en/sign-out", &[]).await.is(303);
            sign_in(&client, &provider, "/en/sign-in/start").await.is(303);
        }
    });
}
