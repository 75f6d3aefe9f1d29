//! GC Notify, as a server on this machine that speaks its interface: what it is sent, what it answers, what it reports.

use std::sync::{Arc, Mutex};

use axum::{
    Json, Router,
    body::Body,
    extract::State,
    http::{HeaderMap, Method, StatusCode},
    routing::post,
};
use serde_json::{Value, json};
use server::outbox::{self, Letter, Post, Posting};

use crate::{
    client::Client,
    database::TestDb,
    harness::{Answer, TestApp},
    inventory_table::texts,
};

const KEY: &str = "gcntfy-key-00000000-secret";
const TOKEN: &str = "a-token-of-the-institution";
const STANDING: &str = "select record || ' ' || state || ' ' || tries from outbox order by record";

/// What it was asked, and what it answers.
#[derive(Clone, Default)]
struct Stub {
    asked: Arc<Mutex<Vec<(HeaderMap, Value)>>>,
}

async fn take(State(stub): State<Stub>, headers: HeaderMap, Json(body): Json<Value>) -> (StatusCode, Json<Value>) {
    stub.asked.lock().unwrap().push((headers.clone(), body.clone()));
    let key = headers.get("authorization").and_then(|value| value.to_str().ok());
    if key != Some(&format!("ApiKey-v1 {KEY}")) {
        return refused(StatusCode::FORBIDDEN, "AuthError", "Invalid token: signature, api token not found");
    }
    match body["email_address"].as_str().unwrap_or_default() {
        "often@example.org" => refused(StatusCode::TOO_MANY_REQUESTS, "RateLimitError", "Exceeded rate limit"),
        "down@example.org" => refused(StatusCode::INTERNAL_SERVER_ERROR, "Exception", "Internal server error"),
        to if !to.contains('.') => refused(
            StatusCode::BAD_REQUEST,
            "ValidationError",
            &format!("email_address {to} Not a valid email address"),
        ),
        _ => (StatusCode::CREATED, Json(json!({ "id": "740e5834-3a29-46b4-9a6f-16142fde533a" }))),
    }
}

fn refused(status: StatusCode, error: &str, message: &str) -> (StatusCode, Json<Value>) {
    (status, Json(json!({ "status_code": status.as_u16(), "errors": [{ "error": error, "message": message }] })))
}

impl Stub {
    /// The stub on a port of its own, and a portal that uses it.
    async fn start(db: &TestDb, more: &[(&str, &str)]) -> (Self, TestApp, Post) {
        let stub = Self::default();
        let routes = Router::new().route("/v2/notifications/email", post(take)).with_state(stub.clone());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, routes).await });
        let usual = [
            ("PASSERELLE_NOTIFY_ADDRESS", address.as_str()),
            ("PASSERELLE_NOTIFY_KEY", KEY),
            ("PASSERELLE_NOTIFY_TEMPLATE", "template-en, template-fr"),
        ];
        let app = TestApp::with(db, &[&usual[..], more].concat()).await;
        let post = Post::new(&app.state.config).unwrap();
        (stub, app, post)
    }

    fn asked(&self) -> Vec<Value> {
        self.asked.lock().unwrap().iter().map(|(_, body)| body.clone()).collect()
    }
}

async fn write(app: &TestApp, to: &str, record: &str, text: &str) {
    let letter = Letter {
        to: to.to_owned(),
        subject: "Votre question".to_owned(),
        text: text.to_owned(),
        stop: None,
        calendar: None,
    };
    let mut tx = app.state.db.begin_write().await.unwrap();
    let posting = Posting { key: record, holder: None, record, letter: &letter };
    outbox::post(&app.state, &mut tx, posting).await.unwrap();
    tx.commit().await.unwrap();
}

async fn deliver(app: &TestApp, post: &Post) {
    while outbox::next(&app.state, post).await.unwrap() {}
}

async fn report(app: &TestApp, token: &str, body: Value) -> Answer {
    let token = format!("Bearer {token}");
    let headers = [("authorization", token.as_str()), ("content-type", "application/json")];
    app.ask(Method::POST, "/notify/receipts", &headers, Body::from(body.to_string())).await
}

/// What needs somebody, as their page says it.
async fn needs(client: &Client) -> String {
    crate::page::text(client.get("/en/my-page").await.is(200).page().one("section[aria-labelledby=needs]"))
}

both! {
    async fn a_letter_goes_in_the_template_of_its_language(db) {
        let (stub, app, post) = Stub::start(&db, &[]).await;
        write(&app, "amina@example.org", "request 1", "We will answer the question that you sent to us by Thursday.").await;
        write(&app, "lea@example.org", "request 2", "Nous répondrons à la question que vous avez posée sur le portail d’ici jeudi.").await;
        deliver(&app, &post).await;
        assert_eq!(texts(&db, STANDING).await, ["request 1 sent 1", "request 2 sent 1"]);
        let mut asked = stub.asked();
        asked.sort_by_key(|body| body["email_address"].to_string());
        assert_eq!(asked[0]["template_id"], "template-en");
        assert_eq!(asked[1]["template_id"], "template-fr");
        assert_eq!(asked[1]["personalisation"]["subject"], "Votre question");
        assert!(asked[1]["personalisation"]["body"].as_str().unwrap().starts_with("Nous répondrons"));
        let reference = asked[0]["reference"].as_str().unwrap();
        assert!(uuid::Uuid::try_parse(reference).is_ok(), "{reference} holds something personal");
        assert_eq!(texts(&db, "select length(letter) || '' from outbox").await, ["0", "0"], "nothing of it is kept");
    }

    async fn what_is_refused_for_now_waits(db) {
        let (_, app, post) = Stub::start(&db, &[]).await;
        write(&app, "often@example.org", "request 1", "").await;
        write(&app, "down@example.org", "request 2", "").await;
        write(&app, "nobody@here", "request 3", "").await;
        deliver(&app, &post).await;
        assert_eq!(texts(&db, STANDING).await, ["request 1 waiting 1", "request 2 waiting 1", "request 3 failed 1"]);
        let said = texts(&db, "select error from outbox order by record").await;
        assert!(said[0].starts_with("429 RateLimitError") && said[1].starts_with("500 "), "{said:?}");
        assert!(said[2].starts_with("400 ValidationError") && !said[2].contains('@'), "{said:?}");
    }

    /// A key that is wrong is ours to mend: no letter is given up for it.
    async fn a_wrong_key_loses_no_letter(db) {
        let (_, app, post) = Stub::start(&db, &[("PASSERELLE_NOTIFY_KEY", "another")]).await;
        write(&app, "amina@example.org", "request 1", "").await;
        deliver(&app, &post).await;
        assert_eq!(texts(&db, STANDING).await, ["request 1 waiting 1"]);
    }

    async fn a_service_that_is_away_loses_no_letter(db) {
        let closed = [("PASSERELLE_NOTIFY_ADDRESS", "http://127.0.0.1:9")];
        let (_, app, post) = Stub::start(&db, &closed).await;
        write(&app, "amina@example.org", "request 1", "").await;
        deliver(&app, &post).await;
        assert_eq!(texts(&db, STANDING).await, ["request 1 waiting 1"]);
        assert_eq!(texts(&db, "select error from outbox").await, ["no connection"]);
    }

    async fn what_bounces_reaches_its_page_and_the_staff(db) {
        let (stub, app, post) = Stub::start(&db, &[("PASSERELLE_NOTIFY_RECEIPT_TOKEN", TOKEN)]).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        let fields = [("question", "Where is it?"), ("way", "writing"), ("mail", "amina@example.org")];
        crate::asking::ask(&amina, &fields).await;
        amina.send("/en/my-page/subscribe?topic=jobs", "/en/my-page/subscribe", &[]).await.is(303);
        deliver(&app, &post).await;
        let reference = stub.asked()[0]["reference"].clone();
        assert!(!needs(&amina).await.contains("” could not reach you"));

        let bounced = json!({ "id": "1", "reference": reference, "to": "amina@example.org", "status": "permanent-failure" });
        report(&app, "wrong", bounced.clone()).await.is(401);
        assert!(texts(&db, STANDING).await[0].contains(" sent "));
        report(&app, TOKEN, bounced.clone()).await.is(204);
        report(&app, TOKEN, bounced).await.is(204);
        assert!(texts(&db, STANDING).await[0].contains(" failed "));
        let page = amina.get("/en/my-page").await.is(200).page();
        assert!(needs(&amina).await.contains("” could not reach you") && page.local_links().iter().any(|link| link.ends_with("/change")));
        assert!(page.words().contains("Jobs and work"), "a preference was changed");
        let (admin, _) = Client::staff(&app, "ada", "", server::person::Role::Administrator).await;
        let list = admin.get("/en/admin").await.is(200);
        assert!(list.text().contains("permanent-failure") && !list.text().contains("amina@example.org"));

        let list = list.page();
        let (key, id) = (list.select("input[name=key]")[0], list.select("input[name=letter]")[0]);
        let again = [("key", key.attr("value").unwrap()), ("letter", id.attr("value").unwrap())];
        admin.post("/en/admin/letters", &again).await.is(303);
        deliver(&app, &post).await;
        assert_eq!(stub.asked().len(), 2, "what bounced can be sent once more");
        report(&app, TOKEN, json!({ "reference": reference, "status": "delivered" })).await.is(204);
        assert!(!needs(&amina).await.contains("” could not reach you"));
        assert_eq!(texts(&db, "select length(letter) || '' from outbox").await, ["0"], "what arrived is not kept");
    }

    async fn reports_need_the_token(db) {
        let (_, app, _) = Stub::start(&db, &[]).await;
        report(&app, "", json!({ "reference": null, "status": "delivered" })).await.is(404);
        let (_, app, _) = Stub::start(&db, &[("PASSERELLE_NOTIFY_RECEIPT_TOKEN", TOKEN)]).await;
        report(&app, TOKEN, json!({ "reference": null, "status": "delivered" })).await.is(204);
        report(&app, TOKEN, json!({ "reference": uuid::Uuid::nil(), "status": "permanent-failure" })).await.is(204);
        report(&app, TOKEN, json!(["what"])).await.is(400);
    }
}
