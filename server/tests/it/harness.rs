//! The portal in the process of a test: its state and its router, without a socket.

use std::{
    collections::HashMap,
    io::Read,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use app::locale::Locale;
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use server::{
    catalogue,
    clock::Clock,
    config::Config,
    content::Content,
    db::{Db, Engine},
    http::Front,
    inventory::{Files, import},
    keys::Keys,
    router::router,
    state::AppState,
};
use tower::ServiceExt;

use crate::page::Page;

/// 2026-11-22T12:00:00Z: a day on which nothing special happens.
pub const NOW: i64 = 1_795_348_800_000;
/// Where the portal is reached in tests, unless a test says otherwise.
pub const ORIGIN: &str = "http://127.0.0.1:3000";

/// The portal. On PostgreSQL it can be two servers (`PASSERELLE_SERVERS=2`), which answer in turn: whatever is done at
/// one goes on at the other.
#[derive(Clone)]
pub struct TestApp {
    /// Of the first server.
    pub state: Arc<AppState>,
    fronts: Vec<Front>,
    turn: Arc<AtomicUsize>,
}

impl TestApp {
    /// Over what the database holds: the starter catalogue while nothing was imported.
    pub async fn over(db: &Db) -> Self {
        Self::with(db, &[]).await
    }

    /// The same, as the institution decided by these variables.
    pub async fn with(db: &Db, variables: &[(&str, &str)]) -> Self {
        let variables: HashMap<&str, &str> = variables.iter().copied().collect();
        Self::configured(db, Config::read(&|name| variables.get(name).map(|value| (*value).to_owned())).unwrap()).await
    }

    pub async fn configured(db: &Db, config: Config) -> Self {
        Self::sealed_with(db, config, |_, _| Keys::single(&[7; 32]).unwrap()).await
    }

    /// The same with other keys.
    pub async fn sealed_with(db: &Db, config: Config, keys: impl Fn(&Config, &Clock) -> Keys) -> Self {
        let clock = Clock::fixed(NOW);
        let (mut states, mut fronts) = (Vec::new(), Vec::new());
        for _ in 0..servers(db) {
            let keys = keys(&config, &clock);
            let state = AppState::new(config.clone(), clock.clone(), db.clone(), keys).await.unwrap();
            fronts.push(Front::new(state.clone(), router(state.clone())));
            states.push(state);
        }
        Self { state: states.swap_remove(0), fronts, turn: Arc::default() }
    }

    /// The same with something else than what the program brings, such as its forms. On one server.
    pub async fn altered(db: &Db, config: Config, alter: impl FnOnce(&mut AppState)) -> Self {
        let (clock, keys) = (Clock::fixed(NOW), Keys::single(&[7; 32]).unwrap());
        let mut state = AppState::new(config, clock, db.clone(), keys).await.unwrap();
        alter(Arc::get_mut(&mut state).expect("nobody else has it yet"));
        let front = Front::new(state.clone(), router(state.clone()));
        Self { state, fronts: vec![front], turn: Arc::default() }
    }

    /// What answers a socket.
    pub fn front(&self) -> Front {
        self.fronts[0].clone()
    }

    /// The same state behind other routes.
    pub fn behind(&self, routes: Router<Arc<AppState>>) -> Self {
        let router = server::http::browser(routes, &self.state).with_state(self.state.clone());
        Self { fronts: vec![Front::new(self.state.clone(), router)], ..self.clone() }
    }

    /// Imports as the command does, and publishes.
    pub async fn import(&self, files: Files<'_>) {
        let overlays = Content::embedded().unwrap().overlays();
        let AppState { db, clock, content, classifier, .. } = &*self.state;
        import(db, clock, files, &overlays).await.unwrap_or_else(|error| panic!("{error}"));
        clock.advance(1000);
        self.state.publish(catalogue::load(db, content, classifier).await.unwrap());
    }

    /// The address of a service by its public id.
    pub fn service(&self, locale: Locale, id: &str) -> String {
        let catalogue = self.state.catalogue();
        let service = catalogue.service(id).unwrap_or_else(|| panic!("service {id} is not published"));
        service.path().href(locale)
    }

    pub async fn get(&self, address: &str) -> Answer {
        self.get_with(address, &[]).await
    }

    pub async fn get_with(&self, address: &str, headers: &[(&str, &str)]) -> Answer {
        self.ask(Method::GET, address, headers, Body::empty()).await
    }

    /// Sends a form as a page of ours does.
    pub async fn post_form(&self, address: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_from(address, &[("origin", ORIGIN), ("sec-fetch-site", "same-origin")], fields).await
    }

    pub async fn post_from(&self, address: &str, headers: &[(&str, &str)], fields: &[(&str, &str)]) -> Answer {
        let form = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let headers = [headers, &[("content-type", "application/x-www-form-urlencoded")]].concat();
        self.ask(Method::POST, address, &headers, Body::from(form)).await
    }

    pub async fn ask(&self, method: Method, address: &str, headers: &[(&str, &str)], body: Body) -> Answer {
        let mut request = Request::builder().method(method).uri(address);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let front = &self.fronts[self.turn.fetch_add(1, Ordering::Relaxed) % self.fronts.len()];
        let response = front.clone().oneshot(request.body(body).unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        Answer { address: address.to_owned(), status: parts.status, headers: parts.headers, bytes }
    }
}

/// How many servers stand over a database.
fn servers(db: &Db) -> usize {
    let two = std::env::var("PASSERELLE_SERVERS").is_ok_and(|servers| servers == "2");
    if two && db.engine() == Engine::Postgres { 2 } else { 1 }
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Answer {
    pub address: String,
    pub status: StatusCode,
    pub headers: HeaderMap,
    /// As they went over the wire.
    pub bytes: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    /// The text, whatever its encoding.
    pub fn text(&self) -> String {
        let mut text = String::new();
        match self.header(header::CONTENT_ENCODING.as_str()) {
            Some("br") => brotli::Decompressor::new(&self.bytes[..], 4096).read_to_string(&mut text).map(drop).unwrap(),
            Some("gzip") => flate2::read::GzDecoder::new(&self.bytes[..]).read_to_string(&mut text).map(drop).unwrap(),
            _ => text.push_str(std::str::from_utf8(&self.bytes).unwrap()),
        }
        text
    }

    pub fn page(&self) -> Page {
        Page::read(&self.address, &self.text())
    }

    /// The same answer, of which this status was expected.
    #[track_caller]
    pub fn is(self, status: u16) -> Self {
        assert_eq!(self.status.as_u16(), status, "{}: {}", self.address, self.text());
        self
    }
}
