//! Sessions, on both engines. The cookie holds an id that nobody can guess; the table holds only its hash.
//!
//! How long a session lasts is decided here and by our own clock: so long without a visit, and so long in all. The
//! cookie itself ends with the browser.

use std::{fmt, sync::Arc};

use async_trait::async_trait;
use axum::{
    body::HttpBody,
    extract::Request,
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use tower_sessions::{
    Expiry, SessionManagerLayer, SessionStore,
    cookie::{SameSite, time::OffsetDateTime},
    session::{Id, Record},
    session_store::{Error, Result},
};

use super::{
    kept::Kept,
    lasts,
    store::{self, session::SessionRow},
    visits::Visits,
};
use crate::{
    clock::Clock,
    config,
    db::{Db, StoreError},
    digest::sha256,
    error,
    state::AppState,
};

/// The cookie of a session. Public pages neither set nor read it.
pub const SESSION_COOKIE: &str = "__Host-session";

/// Reads and writes sessions.
#[derive(Clone)]
pub struct Sessions {
    db: Db,
    clock: Clock,
    limits: config::Sessions,
    visits: Visits,
}

impl fmt::Debug for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sessions")
    }
}

impl Sessions {
    pub fn of(state: &AppState) -> Self {
        Self {
            db: state.db.clone(),
            clock: state.clock.clone(),
            limits: state.config.sessions,
            visits: state.visits.clone(),
        }
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

/// A session that cannot be kept is answered by the library with nothing at all; people are told why, and how to go on.
pub async fn tell_unkept(request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let told = response.extensions().get::<error::Error>().is_some() || !response.body().is_end_stream();
    if told || response.status() != StatusCode::INTERNAL_SERVER_ERROR {
        return response;
    }
    error::Error::Unavailable("a session cannot be kept".to_owned()).into_response()
}

#[async_trait]
impl SessionStore for Sessions {
    /// A session that its provider ended while it was beginning is not kept: whoever comes with it signs in again.
    async fn create(&self, record: &mut Record) -> Result<()> {
        let now = self.clock.millis();
        let row = row(record, now, now + self.limits.whole)?;
        let begun_at = Kept::of(record).map_or(now, |kept| kept.origin.begun_at);
        let mut tx = self.db.begin_write().await.map_err(failed)?;
        if store::ended::is_over(tx.conn(), &row, begun_at).await.map_err(failed)? {
            return Ok(());
        }
        store::session::insert_session(tx.conn(), &row).await.map_err(failed)?;
        tx.commit().await.map_err(failed)
    }

    /// Only changes what is there: a session that was ended meanwhile stays ended.
    async fn save(&self, record: &Record) -> Result<()> {
        let row = row(record, 0, 0)?;
        let mut tx = self.db.begin_write().await.map_err(failed)?;
        store::session::update_session(tx.conn(), &row).await.map_err(failed)?;
        tx.commit().await.map_err(failed)
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let (hash, now) = (hash(*id), self.clock.millis());
        let noted = self.visits.waits(&hash);
        let mut tx = self.db.begin_read().await.map_err(failed)?;
        let found = store::session::find_session(tx.conn(), &hash).await.map_err(failed)?;
        drop(tx);
        let last = |row: &SessionRow| row.seen_at.max(noted);
        let Some(row) = found.filter(|row| now < row.ends_at && now - last(row) < self.limits.idle) else {
            return Ok(None);
        };
        let seen_at = self.visits.note(&self.db, (&hash, last(&row)), now);
        let data = serde_json::from_str(&row.data).map_err(|error| Error::Decode(error.to_string()))?;
        // when it ends is decided above; the library asks for a date all the same
        let record = Record { id: *id, data, expiry_date: OffsetDateTime::now_utc() };
        if let Some(kept) = Kept::of(&record) {
            lasts::note(kept.kind, Limits { idle_at: seen_at + self.limits.idle, whole_at: row.ends_at });
        }
        Ok(Some(record))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        let mut tx = self.db.begin_write().await.map_err(failed)?;
        store::session::delete_session(tx.conn(), &hash(*id)).await.map_err(failed)?;
        tx.commit().await.map_err(failed)
    }
}

/// When a session ends. Unix milliseconds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// Without another visit.
    idle_at: i64,
    /// In any case.
    whole_at: i64,
}

impl Limits {
    pub(super) fn ends_at(self) -> i64 {
        self.idle_at.min(self.whole_at)
    }
}

/// What the table holds of a session. When it began and ends is not changed by what it holds.
fn row(record: &Record, now: i64, ends_at: i64) -> Result<SessionRow> {
    let kept = Kept::of(record);
    let origin = kept.as_ref().map(|kept| kept.origin.clone()).unwrap_or_default();
    Ok(SessionRow {
        hash: hash(record.id),
        holder: kept.map(|kept| kept.holder),
        data: encode(record)?,
        created_at: now,
        seen_at: now,
        ends_at,
        provider_session: origin.session,
        provider_subject: origin.subject,
    })
}

pub(super) fn hash(id: Id) -> String {
    sha256(id.0.to_le_bytes())
}

fn encode(record: &Record) -> Result<String> {
    serde_json::to_string(&record.data).map_err(|error| Error::Encode(error.to_string()))
}

#[expect(clippy::needless_pass_by_value, reason = "it is what `map_err` gives")]
fn failed(error: StoreError) -> Error {
    Error::Backend(error.to_string())
}
