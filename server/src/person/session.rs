//! Sessions, on both engines. The cookie holds an id that nobody can guess; the table holds only its hash.
//!
//! How long a session lasts is decided here and by our own clock: so long without a visit, and so long in all. The
//! cookie itself ends with the browser.

use std::{fmt, sync::Arc};

use async_trait::async_trait;
use axum::{
    extract::Request,
    http::{HeaderValue, header},
    middleware::Next,
    response::Response,
};
use sha2::{Digest, Sha256};
use tower_sessions::{
    Expiry, SessionManagerLayer, SessionStore,
    cookie::{SameSite, time::OffsetDateTime},
    session::{Id, Record},
    session_store::{Error, Result},
};

use super::{store, visit};
use crate::{
    clock::Clock,
    db::{Db, StoreError},
    state::AppState,
};

/// The cookie of a session. Public pages neither set nor read it.
pub const SESSION_COOKIE: &str = "__Host-session";
/// Without a visit for so long, a session ends: half an hour. Milliseconds.
pub(super) const IDLE: i64 = 30 * 60 * 1000;
/// However often it is used, it ends after twelve hours. Milliseconds.
const WHOLE: i64 = 12 * 60 * 60 * 1000;
/// A visit is noted once a minute at most. Milliseconds.
const TOUCH: i64 = 60 * 1000;

/// Reads and writes sessions.
#[derive(Clone)]
pub struct Sessions {
    db: Db,
    clock: Clock,
}

impl fmt::Debug for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sessions")
    }
}

impl Sessions {
    pub fn of(state: &AppState) -> Self {
        Self { db: state.db.clone(), clock: state.clock.clone() }
    }
}

/// The layer that gives a handler its session. It reads nothing until somebody asks.
pub fn sessions(state: &Arc<AppState>) -> SessionManagerLayer<Sessions> {
    SessionManagerLayer::new(Sessions::of(state))
        .with_name(SESSION_COOKIE)
        .with_same_site(SameSite::Lax)
        .with_secure(true)
        .with_http_only(true)
        .with_expiry(Expiry::OnSessionEnd)
}

/// A browser lets go of a `__Host-` cookie only when it is told so with the same attributes, which the library leaves
/// out.
pub async fn let_go(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    for (name, value) in response.headers_mut() {
        let text = value.to_str().unwrap_or_default();
        let ends = name == header::SET_COOKIE && text.starts_with(SESSION_COOKIE) && !text.contains("Secure");
        if ends && let Ok(whole) = HeaderValue::try_from(format!("{text}; Secure; HttpOnly; SameSite=Lax")) {
            *value = whole;
        }
    }
    response
}

#[async_trait]
impl SessionStore for Sessions {
    async fn create(&self, record: &mut Record) -> Result<()> {
        let (hash, holder, data) = (hash(record.id), visit::holder(record), encode(record)?);
        let now = self.clock.millis();
        let mut tx = self.db.begin_write().await.map_err(failed)?;
        let row =
            store::session::SessionRow { hash, holder, data, created_at: now, seen_at: now, ends_at: now + WHOLE };
        store::session::insert_session(tx.conn(), &row).await.map_err(failed)?;
        tx.commit().await.map_err(failed)
    }

    /// Only changes what is there: a session that was ended meanwhile stays ended.
    async fn save(&self, record: &Record) -> Result<()> {
        let (hash, holder, data) = (hash(record.id), visit::holder(record), encode(record)?);
        let mut tx = self.db.begin_write().await.map_err(failed)?;
        store::session::update_session(tx.conn(), &hash, holder, &data).await.map_err(failed)?;
        tx.commit().await.map_err(failed)
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let now = self.clock.millis();
        let mut tx = self.db.begin_read().await.map_err(failed)?;
        let found = store::session::find_session(tx.conn(), &hash(*id)).await.map_err(failed)?;
        drop(tx);
        let Some(row) = found.filter(|row| now < row.ends_at && now - row.seen_at < IDLE) else { return Ok(None) };
        if now - row.seen_at >= TOUCH {
            let mut tx = self.db.begin_write().await.map_err(failed)?;
            store::session::touch_session(tx.conn(), &row.hash, now).await.map_err(failed)?;
            tx.commit().await.map_err(failed)?;
        }
        let data = serde_json::from_str(&row.data).map_err(|error| Error::Decode(error.to_string()))?;
        // when it ends is decided above; the library asks for a date all the same
        Ok(Some(Record { id: *id, data, expiry_date: OffsetDateTime::now_utc() }))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        let mut tx = self.db.begin_write().await.map_err(failed)?;
        store::session::delete_session(tx.conn(), &hash(*id)).await.map_err(failed)?;
        tx.commit().await.map_err(failed)
    }
}

fn hash(id: Id) -> String {
    Sha256::digest(id.0.to_le_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn encode(record: &Record) -> Result<String> {
    serde_json::to_string(&record.data).map_err(|error| Error::Encode(error.to_string()))
}

#[expect(clippy::needless_pass_by_value, reason = "it is what `map_err` gives")]
fn failed(error: StoreError) -> Error {
    Error::Backend(error.to_string())
}
