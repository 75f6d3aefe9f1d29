//! What the systems of departments report: once each, in any order, on their own applications only.

use app::reference::Reference;
use axum::{body::Body, http::Method};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use server::department;

use crate::{
    client::Client,
    harness::{Answer, TestApp},
    http_thread::words,
    inventory_table::texts,
    mandate::last,
    team::{NEW, ORGANIZATION, Team, fill},
};

pub async fn token(app: &TestApp, organization: &str) -> String {
    token_for(app, organization, "research-claim").await
}

pub async fn token_for(app: &TestApp, organization: &str, program: &str) -> String {
    let state = &app.state;
    let made = department::make_client(&state.db, &state.clock, organization, program).await.unwrap();
    let body = format!("grant_type=client_credentials&client_id={}&client_secret={}", made.client, made.secret);
    let given = app.ask(Method::POST, "/api/v1/token", &[FORM], Body::from(body)).await.is(200);
    let given: Value = serde_json::from_str(&given.text()).unwrap();
    given["access_token"].as_str().unwrap().to_owned()
}

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

pub async fn report(app: &TestApp, token: &str, one: &str, key: &str, body: &Value) -> Answer {
    let reference = one.rsplit('/').next().unwrap();
    let address = format!("/api/v1/applications/{reference}/events");
    let bearer = format!("Bearer {token}");
    let headers = [("authorization", bearer.as_str()), ("idempotency-key", key), ("content-type", "application/json")];
    app.ask(Method::POST, &address, &headers, Body::from(body.to_string())).await
}

fn said(kind: &str, at: &str) -> Value {
    json!({ "kind": kind, "occurred_at": at })
}

const KINDS: &str = "select kind from application_event order by number";

/// What a page says of an application: how long somebody stays signed in changes by itself.
async fn matter(client: &Client, address: &str) -> String {
    let words = words(client, address).await;
    words.split("You are signed in until").next().unwrap().to_owned()
}

both! {
    async fn reports_are_kept_once_and_in_the_order_of_what_happened(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let one = team.sent().await;
        let token = token(&app, ORGANIZATION).await;
        app.state.clock.advance(25 * 60 * 1000);
        let review = said("review", "2026-11-22T12:10:00Z");
        let first = report(&app, &token, &one, "a", &review).await.is(201);
        assert_eq!(first.text(), report(&app, &token, &one, "a", &review).await.is(201).text());
        // told later, and happened before: it does not lead back
        report(&app, &token, &one, "b", &said("received", "2026-11-22T07:05:00-05:00")).await.is(201);
        assert_eq!(texts(&db, KINDS).await, ["sent", "review", "received"]);
        let page = team.owner.get(&one).await.is(200).page();
        assert!(page.words().contains("In detailed review"));
        let told: Vec<String> = page.select(".timeline strong").into_iter().map(crate::page::text).collect();
        assert!(told[0].starts_with("Chosen") && told[1].starts_with("The department") && told[2].starts_with("Sent"));
        let other = report(&app, &token, &one, "a", &said("paid", "2026-11-22T12:10:00Z")).await.is(409);
        assert_eq!(other.header("content-type"), Some("application/problem+json"));
        let text = json!({ "kind": "failed", "occurred_at": "2026-11-22T12:20:00Z",
            "text": { "en": "The transfer was returned.", "fr": "Le virement a été retourné." } });
        report(&app, &token, &one, "c", &text).await.is(201);
        assert!(team.owner.get(&one).await.page().words().contains("The transfer was returned."));
        assert_eq!(texts(&db, KINDS).await.len(), 4);
    }

    async fn a_token_is_had_for_a_secret_and_ends_with_its_client(db) {
        let app = TestApp::over(&db).await;
        let one = Team::of(&app).await.sent().await;
        let (db, clock) = (&app.state.db, &app.state.clock);
        let made = department::make_client(db, clock, ORGANIZATION, "research-claim").await.unwrap();
        let shown = format!("Basic {}", STANDARD.encode(format!("{}:{}", made.client, made.secret)));
        let ask = async |shown: &str, body: &str| {
            let headers = [FORM, ("authorization", shown)];
            app.ask(Method::POST, "/api/v1/token", &headers, Body::from(body.to_owned())).await
        };
        let grant = "grant_type=client_credentials";
        let given = ask(&shown, &format!("{grant}&scope={ORGANIZATION}+research-claim")).await.is(200);
        assert_eq!(given.header("cache-control"), Some("no-store"));
        let given: Value = serde_json::from_str(&given.text()).unwrap();
        assert_eq!((&given["token_type"], &given["expires_in"]), (&json!("Bearer"), &json!(3600)));
        assert_eq!(given["scope"], json!(format!("{ORGANIZATION} research-claim")));
        let error = |answer: Answer| serde_json::from_str::<Value>(&answer.text()).unwrap()["error"].clone();
        let wrong = format!("Basic {}", STANDARD.encode(format!("{}:secret_x", made.client)));
        let refused = ask(&wrong, grant).await.is(401);
        assert!(refused.header("www-authenticate").is_some_and(|way| way.starts_with("Basic")));
        assert_eq!(error(refused), "invalid_client");
        assert_eq!(error(ask("", grant).await.is(401)), "invalid_client");
        assert_eq!(error(ask(&shown, "grant_type=password").await.is(400)), "unsupported_grant_type");
        assert_eq!(error(ask(&shown, "").await.is(400)), "invalid_request");
        assert_eq!(error(ask(&shown, &format!("{grant}&{grant}")).await.is(400)), "invalid_request");
        assert_eq!(error(ask(&shown, &format!("{grant}&client_id=x")).await.is(400)), "invalid_request");
        assert_eq!(error(ask(&shown, &format!("{grant}&scope=ised-isde")).await.is(400)), "invalid_scope");
        let token = given["access_token"].as_str().unwrap();
        report(&app, token, &one, "a", &said("received", "2026-11-22T11:00:00Z")).await.is(201);
        assert!(department::end_client(db, clock, &made.client).await.unwrap());
        assert!(!department::end_client(db, clock, &made.client).await.unwrap());
        report(&app, token, &one, "b", &said("received", "2026-11-22T11:00:00Z")).await.is(401);
        assert_eq!(error(ask(&shown, grant).await.is(401)), "invalid_client");
    }

    /// SQLite has one writer: whoever has no token must not take turns of it.
    async fn who_has_no_token_waits_for_nobody_and_holds_nobody_up(db) {
        let app = TestApp::over(&db).await;
        let writing = app.state.db.begin_write().await.unwrap();
        let said = said("received", "2026-11-22T11:00:00Z");
        let refused = report(&app, "none", "/7K3M-Q2TX", "a", &said);
        let refused = tokio::time::timeout(std::time::Duration::from_secs(2), refused).await;
        refused.expect("it is answered while somebody writes").is(401);
        drop(writing);
    }

    async fn only_on_ones_own_applications(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let (draft, one) = (team.draft().await, team.sent().await);
        let (own, foreign) = (token(&app, ORGANIZATION).await, token(&app, "ised-isde").await);
        let body = said("received", "2026-11-22T12:00:00Z");
        for (token, address) in [(&foreign, one.as_str()), (&own, "7K3M-Q2TX"), (&own, "x"), (&own, &draft)] {
            let refused = report(&app, token, address, "a", &body).await.is(404);
            assert_eq!(refused.header("content-type"), Some("application/problem+json"));
        }
        for token in ["", "passerelle_x", &team.owner.cookie().unwrap()] {
            report(&app, token, &one, "a", &body).await.is(401);
        }
        app.state.clock.advance(60 * 60 * 1000);
        report(&app, &own, &one, "a", &body).await.is(401);
        assert_eq!(texts(&db, KINDS).await, ["sent"]);
        assert!(!texts(&db, "select hash from api_token").await.contains(&own));
    }

    /// A system that sends everything twice, the last first, and some of it on the claim of another firm.
    async fn what_comes_twice_late_and_on_the_wrong_firm_is_kept_once_on_the_right_one(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        let one = team.sent().await;
        let theirs = Reference::from_random(2).to_string();
        let begun = team.stranger.send(NEW, NEW, &[("program", "research-claim"), ("for", &theirs)]).await.is(303);
        let other = begun.header("location").unwrap().to_owned();
        fill(&team.stranger, &other).await;
        let send = format!("{other}/send");
        team.stranger.send(&send, &send, &[]).await.is(303);
        let of_other = matter(&team.stranger, &other).await;
        let (own, program) = (token(&app, ORGANIZATION).await, token_for(&app, ORGANIZATION, "boat-licence").await);
        app.state.clock.advance(25 * 60 * 1000);
        let events = [("failed", "2026-11-22T12:20:00Z"), ("review", "2026-11-22T12:10:00Z"), ("received", "2026-11-22T12:05:00Z")];
        for (kind, at) in events {
            let event = said(kind, at);
            let (first, again) = tokio::join!(report(&app, &own, &one, kind, &event), report(&app, &own, &one, kind, &event));
            assert_eq!(first.is(201).text(), again.is(201).text());
            report(&app, &own, &other, kind, &event).await.is(409);
            report(&app, &program, &one, kind, &event).await.is(404);
        }
        let kept = "select a.reference || ' ' || e.kind from application_event e join application a on a.id = e.application
            where e.kind <> 'sent' order by e.number";
        let reference = last(&one);
        assert_eq!(texts(&db, kept).await, ["failed", "review", "received"].map(|kind| format!("{reference} {kind}")));
        // it did not go on after it failed, whenever we learned of what came before
        assert!(words(&team.owner, &one).await.contains("Held up on our side"));
        assert_eq!(matter(&team.stranger, &other).await, of_other, "the other firm reads what it read before");
        team.owner.get(&other).await.is(404);
    }

    async fn what_is_no_report_is_refused(db) {
        let app = TestApp::over(&db).await;
        let one = Team::of(&app).await.sent().await;
        let token = token(&app, ORGANIZATION).await;
        for body in [
            json!([]),
            said("accepted", "2026-11-22T12:00:00Z"),
            said("received", "yesterday"),
            said("received", "2026-11-23T12:00:00Z"),
            json!({ "kind": "received" }),
            json!({ "kind": "received", "occurred_at": "2026-11-22T12:00:00Z", "more": 1 }),
            json!({ "kind": "received", "occurred_at": "2026-11-22T12:00:00Z", "text": { "en": "Only." } }),
        ] {
            report(&app, &token, &one, "a", &body).await.is(400);
        }
        let good = said("received", "2026-11-22T12:00:00Z");
        for key in ["", &"k".repeat(201)] {
            report(&app, &token, &one, key, &good).await.is(400);
        }
        app.get("/api/v1/applications/7K3M-Q2TX/events").await.is(405);
        let described: Value = serde_json::from_str(&app.get("/api/v1/openapi.json").await.is(200).text()).unwrap();
        assert!(described["paths"]["/api/v1/applications/{reference}/events"]["post"].is_object());
        report(&app, &token, &one, "a", &good).await.is(201);
    }
}
