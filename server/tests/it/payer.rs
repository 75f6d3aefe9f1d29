//! A payer on a socket of its own, and the way to it: it may say what it likes, twice, late, in any order, or nothing.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{
    Router,
    body::Body,
    extract::{Query, State},
    http::{Method, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use server::{
    application::payment::{answer_signature, order_signature},
    form::Words,
};
use tokio::net::TcpListener;

use crate::{
    client::Client,
    database::TestDb,
    harness::{Answer, TestApp},
    inventory_table::texts,
    team::{NEW, save},
};

const SECRET: &str = "a secret of the portal and the payer";
pub const NOTIFY: &str = "/payer/notification";

/// What it does with whoever comes to pay.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Manner {
    /// They pay at once, and are led back.
    #[default]
    Pays,
    /// They are led back with what was changed after it was signed.
    Forges(&'static str, &'static str),
    /// They are led back with nothing.
    SaysNothing,
    /// They wait for longer than anybody does.
    Hangs,
}

pub struct Payer {
    url: String,
    pub manner: Arc<Mutex<Manner>>,
}

impl Payer {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/pay", listener.local_addr().unwrap());
        let manner: Arc<Mutex<Manner>> = Arc::default();
        let routes = Router::new().route("/pay", get(pay)).with_state(manner.clone());
        tokio::spawn(async move { axum::serve(listener, routes).await.unwrap() });
        Self { url, manner }
    }

    pub fn is(&self, manner: Manner) {
        *self.manner.lock().unwrap() = manner;
    }

    /// A portal that leads here.
    pub async fn app(&self, db: &TestDb) -> TestApp {
        TestApp::with(db, &self.variables()).await
    }

    /// How a portal is configured for it.
    pub fn variables(&self) -> [(&str, &str); 3] {
        [
            ("PASSERELLE_PAYER_URL", self.url.as_str()),
            ("PASSERELLE_PAYER_ACCOUNT", "tc"),
            ("PASSERELLE_PAYER_SECRET", SECRET),
        ]
    }
}

/// It refuses what the portal did not sign.
async fn pay(State(manner): State<Arc<Mutex<Manner>>>, Query(order): Query<Words>) -> Response {
    if order_signature(SECRET, &order) != order["signature"] {
        return StatusCode::FORBIDDEN.into_response();
    }
    let mut words = said(&order["order"], "paid", &[("amount", &order["amount"])]);
    let manner = manner.lock().unwrap().clone();
    match manner {
        Manner::Pays => {}
        Manner::Forges(name, value) => drop(words.insert(name.to_owned(), value.to_owned())),
        Manner::SaysNothing => words.clear(),
        Manner::Hangs => tokio::time::sleep(Duration::from_secs(60)).await,
    }
    let back = format!("{}?{}", order["return"], query(&words));
    (StatusCode::SEE_OTHER, [(header::LOCATION, back)]).into_response()
}

/// A browser at the payer: where it is led back to, if at all.
pub async fn go(app: &TestApp, address: &str) -> Result<String, u16> {
    let wait = Duration::from_millis(300);
    let browser = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().timeout(wait);
    let Ok(answer) = browser.build().unwrap().get(address).send().await else { return Err(0) };
    let Some(back) = answer.headers().get("location") else { return Err(answer.status().as_u16()) };
    Ok(back.to_str().unwrap().strip_prefix(&app.state.config.http.origin).unwrap().to_owned())
}

/// What the payer says of an order, signed.
pub fn said(order: &str, outcome: &str, more: &[(&str, &str)]) -> Words {
    let usual = [
        ("order", order),
        ("outcome", outcome),
        ("amount", "2400"),
        ("currency", "CAD"),
        ("receipt", "R-1"),
        ("tax", "0"),
        ("paid_at", "1795348800"),
    ];
    let all = usual.iter().chain(more);
    let mut words: Words = all.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    words.insert("signature".to_owned(), answer_signature(SECRET, &words));
    words
}

pub fn query(words: &Words) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(words).finish()
}

/// A draft that is complete, for oneself or a firm: its address.
pub async fn complete(client: &Client, whom: &str) -> String {
    let begun = client.send(NEW, NEW, &[("program", "boat-licence"), ("for", whom)]).await.is(303);
    let draft = begun.header("location").unwrap().to_owned();
    let licence = [("licence-number", "ON1234567"), ("ends-on", "2026-12-31"), ("holder", "person")];
    save(client, &draft, "licence", &licence).await.is(303);
    draft
}

/// Goes on to the payment: where one pays, and the number of the order.
pub async fn ordered(client: &Client, draft: &str) -> (String, String) {
    let send = format!("{draft}/send");
    let page = client.send(&send, &send, &[]).await.is(303).header("location").unwrap().to_owned();
    assert_eq!(page, format!("{draft}/payment"));
    let address = way(client, draft).await;
    let order =
        url::Url::parse(&address).unwrap().query_pairs().find(|(name, _)| name == "order").unwrap().1.into_owned();
    (address, order)
}

/// Where the button of the page of a payment leads.
pub async fn way(client: &Client, draft: &str) -> String {
    let page = client.get(&format!("{draft}/payment")).await.is(200).page();
    page.one("main .actions a.button").attr("href").unwrap().to_owned()
}

/// What the payer's server says.
pub async fn notify(app: &TestApp, words: &Words) -> Answer {
    tell(app, &serde_json::to_string(words).unwrap()).await
}

pub async fn tell(app: &TestApp, body: &str) -> Answer {
    app.ask(Method::POST, NOTIFY, &[("content-type", "application/json")], Body::from(body.to_owned())).await
}

/// How often something was sent.
pub async fn sent(db: &TestDb) -> usize {
    texts(db, "select kind from application_event where kind = 'sent'").await.len()
}

/// Every payment, the first one first.
pub async fn states(db: &TestDb) -> Vec<String> {
    texts(db, "select state || ' ' || receipt from payment order by made_at, id").await
}
