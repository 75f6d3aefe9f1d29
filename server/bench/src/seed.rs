//! People, and what they keep.

use std::{fmt::Write, sync::Arc};

use app::locale::Locale;
use server::{
    clock::Clock,
    config::Config,
    db::{Conn, Db},
    keys::Keys,
    oidc::Vouched,
    on,
    person::{self, Arrival, Identity, PersonId, SESSION_COOKIE, Sessions, Visit},
    state::AppState,
};
use sqlx::AssertSqlSafe;
use tower_sessions::Session;
use uuid::Uuid;

use crate::Fallible;

/// So many of them sign in: the load goes round among them.
const SIGNED_IN: usize = 400;
/// Rows of one statement.
const ROWS: usize = 500;
const SAVED: usize = 5;

pub async fn seed(people: usize, subscriptions: usize, cookies: &str) -> Fallible<()> {
    let config = Config::from_env()?;
    let db = Db::open(&config.database.url).await?;
    db.migrate().await?;
    let keys = Keys::read_or_make(&config.database, &Clock::System)?;
    let state = AppState::new(config, Clock::System, db, keys).await?;
    let mut known = Vec::new();
    let mut lines = String::new();
    for number in 0..SIGNED_IN.min(people) {
        let (id, cookie) = sign_in(&state, number).await?;
        writeln!(lines, "{} {SESSION_COOKIE}={cookie}", id.uuid().simple())?;
        known.push(id.uuid());
    }
    known.extend((known.len()..people).map(|_| state.clock.id()));
    fill(&state, &known, subscriptions / people).await?;
    std::fs::write(cookies, lines)?;
    state.db.close().await;
    Ok(())
}

/// Somebody with a name, and the cookie of their session.
pub async fn sign_in(state: &Arc<AppState>, number: usize) -> Fallible<(PersonId, String)> {
    let session = Session::new(None, Arc::new(Sessions::of(state)), None);
    let mut visit = Visit::of(session.clone()).await.map_err(|error| error.to_string())?;
    let who = Identity {
        issuer: "https://provider.example".to_owned(),
        subject: format!("person-{number}"),
        name: Some(format!("Person {number}")),
        mail: Some(format!("person-{number}@example.org")),
        locale: Locale::En,
    };
    let vouched = Vouched { identity: who, session: None, token: None, chosen: None };
    let signed_in =
        person::sign_in(state, &mut visit, &vouched, Arrival::default()).await.map_err(|error| error.to_string())?;
    session.save().await?;
    let id = session.id().ok_or("a session without an id")?;
    Ok((signed_in.person, id.to_string()))
}

/// Everybody has the same number of subscriptions: to topics that there are, and to many more.
async fn fill(state: &AppState, people: &[Uuid], each: usize) -> Fallible<()> {
    let services: Vec<String> =
        state.catalogue().services(Locale::En).iter().map(|service| service.id.as_str().to_owned()).collect();
    let topics: Vec<&str> = state.content.topics.iter().map(|lead| lead.topic.id.as_str()).collect();
    let (mut holders, mut subscriptions, mut saved) = (Vec::new(), Vec::new(), Vec::new());
    for (at, id) in people.iter().enumerate() {
        if at >= SIGNED_IN {
            holders.push(format!("({}, 'person', 'en', 1, {at}, {at})", blob(state, *id)));
        }
        for number in 0..each {
            let topic = topics.get(number).map_or_else(|| format!("topic-{number}"), |topic| (*topic).to_owned());
            subscriptions.push(format!("({}, 'topic', '{topic}', {at})", blob(state, *id)));
        }
        for number in 0..SAVED {
            let service = &services[(at + number) % services.len()];
            saved.push(format!("({}, '{service}', {number})", blob(state, *id)));
        }
        if at % 500 == 499 || at + 1 == people.len() {
            let mut tx = state.db.begin_write().await?;
            let tables = [
                ("holder (id, kind, locale, personalized, created_at, seen_at)", &mut holders),
                ("subscription (holder, kind, subject, at)", &mut subscriptions),
                ("saved (holder, service, at)", &mut saved),
            ];
            for (table, rows) in tables {
                insert(tx.conn(), table, rows).await?;
            }
            tx.commit().await?;
        }
    }
    analyze(state).await
}

pub async fn insert(conn: Conn<'_>, table: &str, rows: &mut Vec<String>) -> Fallible<()> {
    let texts: Vec<String> =
        rows.chunks(ROWS).map(|rows| format!("insert into {table} values {}", rows.join(", "))).collect();
    rows.clear();
    on!(conn, c => {
        for text in texts {
            sqlx::query(AssertSqlSafe(text)).persistent(false).execute(&mut *c).await?;
        }
    });
    Ok(())
}

/// As a database that has been used for a while knows its tables.
pub async fn analyze(state: &AppState) -> Fallible<()> {
    let mut tx = state.db.begin_write().await?;
    on!(tx.conn(), c => sqlx::query("analyze").execute(c).await.map(drop))?;
    Ok(tx.commit().await?)
}

/// An id as each engine writes it.
pub fn blob(state: &AppState, id: Uuid) -> String {
    match state.db.engine() {
        server::db::Engine::Sqlite => format!("x'{}'", id.simple()),
        server::db::Engine::Postgres => format!("'{id}'"),
    }
}
