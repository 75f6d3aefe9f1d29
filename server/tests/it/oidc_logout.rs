//! Sessions that a provider ends: only by a token that passes every check, and only those that it names.

mod tokens;

use serde_json::{Value, json};
use tokens::{bad_claims, bad_signatures, other_tokens};

use crate::{
    client::Client,
    database::TestDb,
    harness::{Answer, TestApp},
    inventory_table::texts,
    oidc_provider::{CLIENT, Manner, Provider, SECONDS, Signing, word},
};

const LOGOUT: &str = "/oidc/back-channel-logout";
/// Five minutes, and a second.
const LATE: i64 = 301;
const EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";

async fn portal(db: &TestDb) -> (Provider, TestApp) {
    let provider = Provider::start().await;
    let app = TestApp::with(db, &provider.variables()).await;
    (provider, app)
}

/// A browser of Amina, whose session at the provider has this name.
async fn enter(app: &TestApp, provider: &Provider, session: Value) -> Client {
    let (client, way_back) = leave(app, provider, session).await;
    client.get(&way_back).await.is(303);
    provider.behave(Manner::default());
    assert!(is_in(&client).await);
    client
}

/// A browser of Amina, who has agreed at the provider and is not back yet; and the address to which it sends her.
async fn leave(app: &TestApp, provider: &Provider, session: Value) -> (Client, String) {
    provider.behave(Manner { claims: json!({ "sid": session }), ..Manner::default() });
    let client = Client::new(app);
    let address = client.get("/en/sign-in/start").await.is(303).header("location").unwrap().to_owned();
    let query = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("code", provider.agree(&address)), ("state", word(&address, "state"))])
        .append_pair("iss", &provider.issuer)
        .finish();
    (client, format!("/en/sign-in/return?{query}"))
}

async fn is_in(client: &Client) -> bool {
    client.get("/en/sign-in/code").await.status == 200
}

/// Sends a token as a provider does: from elsewhere, without a cookie.
async fn tell(app: &TestApp, token: &str) -> Answer {
    app.post_from(LOGOUT, &[], &[("logout_token", token)]).await
}

both! {
    async fn no_bad_token_ends_a_session(db) {
        let (provider, app) = portal(&db).await;
        let client = enter(&app, &provider, json!("one")).await;
        for (what, over) in bad_claims() {
            let answer = tell(&app, &provider.logout_token(what, &over)).await;
            assert_eq!(answer.status, 400, "{what}");
            assert_eq!(answer.header("cache-control"), Some("no-store"), "{what}");
            assert!(is_in(&client).await, "{what}");
        }
        for (what, manner) in bad_signatures() {
            // keys are asked for seldom
            app.state.clock.advance(11_000);
            provider.behave(manner);
            assert_eq!(tell(&app, &provider.logout_token(what, &json!({}))).await.status, 400, "{what}");
            assert!(is_in(&client).await, "{what}");
        }
        app.state.clock.advance(11_000);
        provider.behave(Manner::default());
        for (what, token) in other_tokens(&provider, &provider.logout_token("good", &json!({}))) {
            assert!(tell(&app, &token).await.status.is_client_error(), "{what}");
            assert!(is_in(&client).await, "{what}");
        }
        app.post_from(LOGOUT, &[], &[]).await.is(400);
        assert!(texts(&db, "select hash from spent_logout_token").await.is_empty());
        let good = tell(&app, &provider.logout_token("good", &json!({}))).await.is(200);
        assert_eq!((good.header("cache-control"), good.header("set-cookie")), (Some("no-store"), None));
        assert!(!is_in(&client).await && texts(&db, "select hash from session").await.is_empty());
    }

    /// The other side of each limit.
    async fn a_good_token_ends_the_session(db) {
        let (provider, app) = portal(&db).await;
        for (at, (head, over)) in [
            (json!({}), json!({ "iat": SECONDS - LATE + 2, "exp": SECONDS - LATE + 3 })),
            (json!({}), json!({ "iat": SECONDS + LATE - 2, "exp": SECONDS + 2 * LATE })),
            (json!({ "typ": null }), json!({ "aud": [CLIENT] })),
            (json!({ "typ": "JWT" }), json!({ "sub": null, "sid": "one" })),
            (json!({ "typ": "application/logout+jwt" }), json!({ "sid": "one" })),
            (json!({ "kid": null }), json!({ "nbf": SECONDS + LATE - 2 })),
        ]
        .into_iter()
        .enumerate()
        {
            let client = enter(&app, &provider, json!("one")).await;
            provider.behave(Manner { header: head, ..Manner::default() });
            tell(&app, &provider.logout_token(&at.to_string(), &over)).await.is(200);
            assert!(!is_in(&client).await, "{at}");
        }
    }

    async fn only_what_is_named_ends(db) {
        let (provider, app) = portal(&db).await;
        let (one, two) = (enter(&app, &provider, json!("one")).await, enter(&app, &provider, json!("two")).await);
        let unnamed = enter(&app, &provider, Value::Null).await;
        let (other, _) = Client::signed_in(&app, "amina").await;
        tell(&app, &provider.logout_token("a", &json!({ "sub": "benoit" }))).await.is(200);
        tell(&app, &provider.logout_token("b", &json!({ "sub": null, "sid": "three" }))).await.is(200);
        tell(&app, &provider.logout_token("c", &json!({ "sub": "benoit", "sid": "one" }))).await.is(200);
        for client in [&one, &two, &unnamed, &other] {
            assert!(is_in(client).await, "nobody was named");
        }
        tell(&app, &provider.logout_token("d", &json!({ "sub": null, "sid": "one" }))).await.is(200);
        assert!(!is_in(&one).await && is_in(&two).await && is_in(&unnamed).await);
        // what began in no session that the provider named may be the one that ends
        tell(&app, &provider.logout_token("e", &json!({ "sid": "three" }))).await.is(200);
        assert!(is_in(&two).await && !is_in(&unnamed).await);
        tell(&app, &provider.logout_token("f", &json!({}))).await.is(200);
        assert!(!is_in(&two).await, "all of the person");
        assert!(is_in(&other).await, "another provider knows somebody by the same name");
    }

    async fn what_ended_on_the_way_does_not_begin(db) {
        let (provider, app) = portal(&db).await;
        for (at, over) in [json!({}), json!({ "sub": null, "sid": "one" }), json!({ "sid": "one" })].into_iter().enumerate() {
            let (client, way_back) = leave(&app, &provider, json!("one")).await;
            app.state.clock.advance(1000);
            tell(&app, &provider.logout_token(&at.to_string(), &over)).await.is(200);
            client.get(&way_back).await.is(303);
            assert!(!is_in(&client).await, "{at}");
            // who leaves after that comes in
            enter(&app, &provider, json!("one")).await;
        }
        let (client, way_back) = leave(&app, &provider, json!("two")).await;
        app.state.clock.advance(1000);
        tell(&app, &provider.logout_token("other", &json!({ "sub": null, "sid": "one" }))).await.is(200);
        client.get(&way_back).await.is(303);
        assert!(is_in(&client).await, "another session at the provider");
    }

    async fn a_token_counts_once(db) {
        let (provider, app) = portal(&db).await;
        let token = provider.logout_token("once", &json!({}));
        tell(&app, &token).await.is(200);
        let client = enter(&app, &provider, json!("one")).await;
        tell(&app, &token).await.is(400);
        assert!(is_in(&client).await, "who signed in again stays");
        app.state.clock.advance(2 * LATE * 1000);
        tell(&app, &token).await.is(400);
        // what is no longer needed goes
        let fresh = json!({ "iat": SECONDS + 2 * LATE, "exp": SECONDS + 2 * LATE + 60 });
        tell(&app, &provider.logout_token("fresh", &fresh)).await.is(200);
        assert_eq!(texts(&db, "select count(*) || '' from spent_logout_token").await, ["1"]);
    }

    async fn a_new_key_is_asked_for_and_strangers_ask_seldom(db) {
        let (provider, app) = portal(&db).await;
        let client = enter(&app, &provider, json!("one")).await;
        let rotated = Manner { signing: Signing::Key(2), header: json!({ "kid": "second" }), keys: vec![("second", 2)], ..Manner::default() };
        provider.behave(Manner { signing: Signing::Key(9), ..rotated.clone() });
        let before = provider.keys_served();
        for at in 0..5 {
            tell(&app, &provider.logout_token(&at.to_string(), &json!({}))).await.is(400);
        }
        assert_eq!(provider.keys_served() - before, 1, "five strangers");
        app.state.clock.advance(11_000);
        provider.behave(rotated);
        tell(&app, &provider.logout_token("new", &json!({}))).await.is(200);
        assert!(!is_in(&client).await);
    }
}

/// Where nobody vouches for people, nobody ends their sessions.
#[test]
fn without_a_provider_nothing_ends() {
    crate::database::on_sqlite(async |db| {
        let app = TestApp::over(&db).await;
        tell(&app, "a.b.c").await.is(400);
        app.get("/oidc/keys").await.is(404);
    });
}
