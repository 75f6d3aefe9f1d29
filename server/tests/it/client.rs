//! Somebody who uses the portal in a test: a browser with cookies, and perhaps a name.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use app::locale::Locale;
use axum::{body::Body, http::Method};
use server::oidc::Vouched;
use server::person::{self, Arrival, Identity, PersonId, Role, SESSION_COOKIE, Sessions, Visit};
use tower_sessions::{Session, session::Id};

use crate::harness::{Answer, ORIGIN, TestApp};

/// What stands between the parts of a form with files.
const BOUNDARY: &str = "----a-boundary-of-our-own";

/// A browser. It keeps cookies as long as the portal lets it.
pub struct Client {
    pub app: TestApp,
    cookies: Mutex<BTreeMap<String, String>>,
}

/// A form that somebody filled in and did not send yet.
pub struct Filled {
    action: String,
    fields: Vec<(String, String)>,
    takes_files: bool,
}

impl Client {
    /// A browser that was never here.
    pub fn new(app: &TestApp) -> Self {
        Self { app: app.clone(), cookies: Mutex::default() }
    }

    /// A browser of somebody who signed in at a provider, which knows them by `subject`.
    pub async fn signed_in(app: &TestApp, subject: &str) -> (Self, PersonId) {
        let client = Self::new(app);
        let person = client.sign_in(subject).await;
        (client, person)
    }

    /// Signs in, whoever this browser was known as before.
    pub async fn sign_in(&self, subject: &str) -> PersonId {
        let who = Identity {
            issuer: "https://provider.example".to_owned(),
            subject: subject.to_owned(),
            name: Some(format!("{subject} Example")),
            mail: Some(format!("{subject}@example.org")),
            locale: Locale::En,
        };
        self.sign_in_as(who).await
    }

    /// The same as somebody whom a provider describes.
    pub async fn sign_in_as(&self, who: Identity) -> PersonId {
        let before = self.cookies.lock().unwrap().get(SESSION_COOKIE).map(|id| id.parse::<Id>().unwrap());
        let session = Session::new(before, Arc::new(Sessions::of(&self.app.state)), None);
        let mut visit = Visit::of(session.clone()).await.unwrap();
        let vouched = Vouched { identity: who, session: None, token: None, chosen: None };
        let person = person::sign_in(&self.app.state, &mut visit, &vouched, Arrival::default()).await.unwrap().person;
        session.save().await.unwrap();
        self.cookies.lock().unwrap().insert(SESSION_COOKIE.to_owned(), session.id().unwrap().to_string());
        person
    }

    /// A browser of staff.
    pub async fn staff(app: &TestApp, subject: &str, organization: &str, role: Role) -> (Self, PersonId) {
        let (client, person) = Self::signed_in(app, subject).await;
        let mut tx = app.state.db.begin_write().await.unwrap();
        person::store::power::insert_power(tx.conn(), person, organization, role, app.state.clock.millis())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        (client, person)
    }

    /// The session's cookie, as a browser sends it.
    pub fn cookie(&self) -> Option<String> {
        self.cookies.lock().unwrap().get(SESSION_COOKIE).map(|id| format!("{SESSION_COOKIE}={id}"))
    }

    /// Every cookie, as a browser sends them.
    fn cookies(&self) -> String {
        let pairs = self.cookies.lock().unwrap();
        pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }

    /// Gives its cookies to another browser.
    pub fn copy(&self) -> Self {
        Self { app: self.app.clone(), cookies: Mutex::new(self.cookies.lock().unwrap().clone()) }
    }

    pub async fn get(&self, address: &str) -> Answer {
        self.get_with(address, &[]).await
    }

    pub async fn get_with(&self, address: &str, headers: &[(&str, &str)]) -> Answer {
        let cookies = self.cookies();
        let own = if cookies.is_empty() { Vec::new() } else { vec![("cookie", cookies.as_str())] };
        self.note(self.app.get_with(address, &[headers, &own].concat()).await)
    }

    /// Opens the page of a form and sends it, as a browser does: with every field that the page holds, those of
    /// `fields` instead of what stood there. `action` is where the form leads.
    pub async fn send(&self, page: &str, action: &str, fields: &[(&str, &str)]) -> Answer {
        self.send_files(page, action, fields, &[]).await
    }

    /// The same, with files: the name and the bytes of each.
    pub async fn send_files(
        &self,
        page: &str,
        action: &str,
        fields: &[(&str, &str)],
        files: &[(&str, &[u8])],
    ) -> Answer {
        let form = self.fill(page, action, fields).await;
        self.submit(&form, files).await
    }

    /// Opens the page of a form and fills it in. Two who race both have theirs open before one of them sends it.
    pub async fn fill(&self, page: &str, action: &str, fields: &[(&str, &str)]) -> Filled {
        let opened = self.get(page).await.is(200).page();
        let mut sent: Vec<(String, String)> = opened.fields(action);
        assert!(!sent.is_empty(), "{page} holds no form that leads to {action}");
        sent.retain(|(name, _)| !fields.iter().any(|(given, _)| given == name));
        sent.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        Filled { action: action.to_owned(), fields: sent, takes_files: opened.takes_files(action) }
    }

    /// Sends a form that was filled in.
    pub async fn submit(&self, form: &Filled, files: &[(&str, &[u8])]) -> Answer {
        let sent: Vec<(&str, &str)> = form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        match form.takes_files {
            true => self.post_files(&form.action, &sent, files).await,
            false => self.post(&form.action, &sent).await,
        }
    }

    /// Sends these fields, in this order, and these files behind them.
    pub async fn post_files(&self, address: &str, fields: &[(&str, &str)], files: &[(&str, &[u8])]) -> Answer {
        self.post_body(address, Body::from(multipart(fields, files))).await
    }

    /// Sends a form with files piece by piece, as it comes.
    pub async fn post_body(&self, address: &str, body: Body) -> Answer {
        let (cookies, kind) = (self.cookies(), format!("multipart/form-data; boundary={BOUNDARY}"));
        let mut headers = vec![("origin", ORIGIN), ("sec-fetch-site", "same-origin"), ("content-type", kind.as_str())];
        headers.extend((!cookies.is_empty()).then_some(("cookie", cookies.as_str())));
        self.note(self.app.ask(Method::POST, address, &headers, body).await)
    }

    /// Sends these fields and no others.
    pub async fn post(&self, address: &str, fields: &[(&str, &str)]) -> Answer {
        let cookies = self.cookies();
        let mut headers = vec![("origin", ORIGIN), ("sec-fetch-site", "same-origin")];
        headers.extend((!cookies.is_empty()).then_some(("cookie", cookies.as_str())));
        self.note(self.app.post_from(address, &headers, fields).await)
    }

    /// Keeps the cookies that an answer sets.
    fn note(&self, answer: Answer) -> Answer {
        let set = answer.headers.get_all("set-cookie").iter().filter_map(|value| value.to_str().ok());
        for value in set {
            let (name, kept) = value.split(';').next().and_then(|pair| pair.split_once('=')).unwrap();
            let mut cookies = self.cookies.lock().unwrap();
            match kept.is_empty() || value.contains("Max-Age=0") {
                true => cookies.remove(name),
                false => cookies.insert(name.to_owned(), kept.to_owned()),
            };
        }
        answer
    }
}

/// A form with files, as a browser writes it.
pub fn multipart(fields: &[(&str, &str)], files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut body = Vec::new();
    let mut part = |head: String, value: &[u8]| {
        body.extend_from_slice(format!("--{BOUNDARY}\r\nContent-Disposition: form-data; {head}\r\n\r\n").as_bytes());
        body.extend_from_slice(value);
        body.extend_from_slice(b"\r\n");
    };
    for (name, value) in fields {
        part(format!("name=\"{name}\""), value.as_bytes());
    }
    for (name, bytes) in files {
        let name = name.replace('"', "%22");
        part(format!("name=\"files\"; filename=\"{name}\"\r\nContent-Type: application/pdf"), bytes);
    }
    body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
    body
}
