//! A department's own system, as a server on this machine: what it is told, what it reads then, what it registers.

use std::sync::{Arc, Mutex};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::State,
    http::{HeaderMap, Method, StatusCode},
    routing::post,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use ring::hmac;
use serde_json::{Value, json};
use server::department::webhook::{self, Caller, Webhook};

use crate::{
    client::Client,
    harness::{Answer, TestApp},
    http_department::token,
    inventory_table::texts,
    team::{ORGANIZATION, PDF, Team, asked, officer, with_folder},
};

const MINUTE: i64 = 60 * 1000;
const WAITING: &str = "select state || ' ' || kind || ' ' || tries || ' ' || coalesce(error, '') from webhook_message
    order by event";

/// What it was told, and what it answers next; with nothing left to answer it takes what comes.
#[derive(Clone, Default)]
struct Stub {
    told: Arc<Mutex<Vec<(HeaderMap, String)>>>,
    answers: Arc<Mutex<Vec<u16>>>,
}

async fn take(State(stub): State<Stub>, headers: HeaderMap, body: String) -> StatusCode {
    stub.told.lock().unwrap().push((headers, body));
    stub.answers.lock().unwrap().pop().map_or(StatusCode::NO_CONTENT, |code| StatusCode::from_u16(code).unwrap())
}

struct Department {
    stub: Stub,
    made: Webhook,
    caller: Caller,
}

impl Department {
    async fn of(app: &TestApp, organization: &str) -> Self {
        let stub = Stub::default();
        let routes = Router::new().route("/told", post(take)).with_state(stub.clone());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}/told", listener.local_addr().unwrap());
        tokio::spawn(async { axum::serve(listener, routes).await.unwrap() });
        let (db, clock) = (&app.state.db, &app.state.clock);
        let made = webhook::make(db, clock, (organization, "research-claim"), &address).await.unwrap();
        Self { stub, made, caller: Caller::new().unwrap() }
    }

    /// Tells everything that is due, and gives what the system has been told since it began.
    async fn told(&self, app: &TestApp) -> Vec<(HeaderMap, Value)> {
        while webhook::next(&app.state, &self.caller).await.unwrap() {}
        let told = self.stub.told.lock().unwrap().clone();
        told.into_iter().map(|(headers, body)| (headers, serde_json::from_str(&body).unwrap())).collect()
    }

    /// Whether a message is signed with the secret that the operator was shown.
    fn is_signed(&self, app: &TestApp, at: usize) -> bool {
        let (headers, body) = self.stub.told.lock().unwrap()[at].clone();
        let shown = webhook::secret(&app.state.keys, &self.made.id);
        let key = STANDARD.decode(shown.strip_prefix("whsec_").unwrap()).unwrap();
        let of = |name: &str| headers[name].to_str().unwrap().to_owned();
        let signed = format!("{}.{}.{body}", of("webhook-id"), of("webhook-timestamp"));
        let tag = STANDARD.decode(of("webhook-signature").strip_prefix("v1,").unwrap()).unwrap();
        hmac::verify(&hmac::Key::new(hmac::HMAC_SHA256, &key), signed.as_bytes(), &tag).is_ok()
    }
}

async fn read(app: &TestApp, token: &str, address: &str) -> Answer {
    app.ask(Method::GET, address, &[("authorization", &format!("Bearer {token}"))], Body::empty()).await
}

async fn register(app: &TestApp, token: &str, key: &str, body: &Value) -> Answer {
    let bearer = format!("Bearer {token}");
    let headers = [("authorization", bearer.as_str()), ("idempotency-key", key), ("content-type", "application/json")];
    app.ask(Method::POST, "/api/v1/applications", &headers, Body::from(Bytes::from(body.to_string()))).await
}

fn json_of(answer: &Answer) -> Value {
    serde_json::from_str(&answer.text()).unwrap()
}

/// The address within this portal.
fn path(url: &Value) -> String {
    url.as_str().unwrap().split_once("/api/").map(|(_, rest)| format!("/api/{rest}")).unwrap()
}

fn follow_path(url: &Value) -> String {
    url.as_str().unwrap().split_once("/fr/").map(|(_, rest)| format!("/fr/{rest}")).unwrap()
}

both! {
    async fn what_happens_is_told_once_signed_and_without_anything_personal(db) {
        let (app, _folder) = with_folder(&db).await;
        let department = Department::of(&app, ORGANIZATION).await;
        let other = Department::of(&app, "ised-isde").await;
        let team = Team::of(&app).await;
        let (give, one, _, _) = asked(&app, &team).await;
        let told = department.told(&app).await;
        let kinds: Vec<&str> = told.iter().map(|(_, body)| body["type"].as_str().unwrap()).collect();
        assert_eq!(kinds, ["application.sent", "application.taken", "application.asked"]);
        assert!((0..told.len()).all(|at| department.is_signed(&app, at)));
        let text = department.stub.told.lock().unwrap().iter().map(|(_, body)| body.clone()).collect::<String>();
        assert!(!["Maple", "Gripper", "egg", "123456782", "Payroll"].iter().any(|word| text.contains(word)), "{text}");
        team.owner.send_files(&give, &give, &[("text", "Ada, 40 hours.")], &[("hours.pdf", PDF)]).await.is(303);
        let token = token(&app, ORGANIZATION).await;
        let told = department.told(&app).await;
        let (_, last) = told.last().unwrap();
        assert_eq!((told.len(), &last["type"]), (4, &json!("application.answered")));
        let whole = json_of(&read(&app, &token, &path(&last["data"]["url"])).await.is(200));
        assert_eq!(whole["answers"]["project-name"], "Gripper");
        assert_eq!(whole["events"][3]["text"], "Ada, 40 hours.");
        assert_eq!((&whole["files"][0]["name"], &whole["files"][0]["event"]), (&json!("hours.pdf"), &json!(4)));
        let file = read(&app, &token, &path(&whole["files"][0]["url"])).await.is(200);
        assert_eq!((file.bytes.as_slice(), file.header("cache-control")), (PDF, Some("no-store")));
        assert!(other.told(&app).await.is_empty());
        // what it reports itself it knows
        let reported = json!({ "kind": "received", "occurred_at": "2026-11-22T12:00:00Z" });
        let address = format!("/api/v1/applications/{}/events", one.rsplit('/').next().unwrap());
        let bearer = format!("Bearer {token}");
        let headers = [("authorization", bearer.as_str()), ("idempotency-key", "a")];
        app.ask(Method::POST, &address, &headers, Body::from(reported.to_string())).await.is(201);
        assert_eq!(department.told(&app).await.len(), 4);
        let deeds = texts(&db, "select act from audit_entry where actor = 'department cra-arc' order by number").await;
        assert_eq!(deeds, ["application.read", "application.file", "application.report"]);
    }

    async fn a_system_that_is_down_is_told_later_and_what_it_never_took_stands_with_the_officers(db) {
        let app = TestApp::over(&db).await;
        let department = Department::of(&app, ORGANIZATION).await;
        let team = Team::of(&app).await;
        team.sent().await;
        *department.stub.answers.lock().unwrap() = vec![500, 302];
        assert_eq!(department.told(&app).await.len(), 1);
        assert_eq!(texts(&db, WAITING).await, ["waiting sent 1 answered 302"]);
        assert_eq!(department.told(&app).await.len(), 1, "it waits");
        app.state.clock.advance(MINUTE);
        assert_eq!(department.told(&app).await.len(), 2);
        app.state.clock.advance(5 * MINUTE);
        let told = department.told(&app).await;
        let id = |at: usize| told[at].0["webhook-id"].clone();
        assert!(told.len() == 3 && id(0) == id(1) && id(1) == id(2) && department.is_signed(&app, 2));
        assert!(texts(&db, WAITING).await.is_empty());
        // nobody answers any more
        team.sent().await;
        *department.stub.answers.lock().unwrap() = vec![500; 9];
        for _ in 0..9 {
            department.told(&app).await;
            app.state.clock.advance(31 * 60 * MINUTE);
        }
        assert_eq!(texts(&db, WAITING).await, ["failed sent 9 answered 500"]);
        assert_eq!(department.told(&app).await.len(), 12, "nothing is tried any more");
        let (officer, list) = (officer(&app).await, format!("/en/officer/{ORGANIZATION}"));
        let page = officer.get(&list).await.is(200).page();
        assert!(page.words().contains("Your own system was not told once"), "{}", page.words());
        officer.send(&list, &format!("{list}/tell-again"), &[]).await.is(303);
        assert_eq!(department.told(&app).await.len(), 13);
        assert!(!officer.get(&list).await.page().words().contains("was not told"));
    }

    async fn what_is_ended_is_told_nothing(db) {
        let app = TestApp::over(&db).await;
        let department = Department::of(&app, ORGANIZATION).await;
        let team = Team::of(&app).await;
        team.sent().await;
        let (db, clock) = (&app.state.db, &app.state.clock);
        assert!(webhook::end(db, clock, &department.made.id).await.unwrap());
        team.sent().await;
        assert!(department.told(&app).await.is_empty());
    }

    async fn what_came_on_paper_is_followed_with_the_code_of_a_letter(db) {
        let app = TestApp::over(&db).await;
        let (own, foreign) = (token(&app, ORGANIZATION).await, token(&app, "ised-isde").await);
        let new = json!({ "language": "fr", "received_at": "2026-11-20T10:00:00-05:00",
            "answers": { "project-name": "Pince" } });
        let kept = json_of(&register(&app, &own, "a", &new).await.is(201));
        assert_eq!(json_of(&register(&app, &own, "a", &new).await.is(201)), kept);
        register(&app, &own, "a", &json!({ "language": "en", "received_at": "2026-11-20T10:00:00-05:00" })).await.is(409);
        register(&app, "passerelle_x", "b", &new).await.is(401);
        assert_eq!(texts(&db, "select reference from application").await.len(), 1);
        let reference = kept["reference"].as_str().unwrap();
        let address = format!("/api/v1/applications/{reference}");
        assert_eq!(json_of(&read(&app, &own, &address).await.is(200))["answers"]["project-name"], "Pince");
        for (token, address) in [(&foreign, address.as_str()), (&own, "/api/v1/applications/7K3M-Q2TX")] {
            read(&app, token, address).await.is(404);
            read(&app, token, &format!("{address}/files/1")).await.is(404);
        }
        let (follow, client) = (follow_path(&kept["follow"]), Client::new(&app));
        let code = kept["code"].as_str().unwrap();
        client.send(&follow, &follow, &[("reference", reference), ("code", "AAAAAA")]).await.is(422);
        let found = client.send(&follow, &follow, &[("reference", reference), ("code", code)]).await.is(303);
        let page = client.get(found.header("location").unwrap()).await.is(200).page();
        assert!(page.words().contains(reference) && page.words().contains("Le système du ministère l’a reçue"), "{}", page.words());
        // to anybody else it is like one that never was
        let (stranger, _) = Client::signed_in(&app, "stranger").await;
        stranger.get(found.header("location").unwrap()).await.is(404);
    }

    async fn what_is_no_application_is_refused_and_nothing_of_it_is_kept(db) {
        let app = TestApp::over(&db).await;
        let token = token(&app, ORGANIZATION).await;
        for body in [
            json!([]),
            json!({ "language": "fr" }),
            json!({ "language": "de", "received_at": "2026-11-20T10:00:00Z" }),
            json!({ "language": "fr", "received_at": "2026-11-24T10:00:00Z" }),
            json!({ "language": "fr", "received_at": "2026-11-20T10:00:00Z", "answers": { "no-such": "1" } }),
            json!({ "language": "fr", "received_at": "2026-11-20T10:00:00Z", "answers": { "project-name": 1 } }),
        ] {
            let refused = register(&app, &token, "a", &body).await.is(400);
            assert_eq!(refused.header("content-type"), Some("application/problem+json"));
        }
        let good = json!({ "language": "fr", "received_at": "2026-11-20T10:00:00Z" });
        register(&app, &token, "", &good).await.is(400);
        assert!(texts(&db, "select reference from application").await.is_empty());
    }
}
