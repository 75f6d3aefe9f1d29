//! One sign-in, between the way to the provider and the way back.
//!
//! Its secrets travel in a cookie of their own that only we can open: whoever comes back must be the browser that
//! left. A sign-in lasts ten minutes and comes back once.

use std::sync::Arc;

use app::{
    path::LocalPath,
    person::{Place, RETURN},
};
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, request::Parts},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{PersonId, store};
use crate::{digest::sha256, error::Error, http::cookie, oidc::Pending, state::AppState};

/// The cookie of a sign-in that has begun.
pub const SIGN_IN_COOKIE: &str = "__Host-sign-in";
/// What the cookie is sealed for.
const PLACE: &str = "sign_in.cookie";
/// Milliseconds.
pub(super) const LASTS: i64 = 10 * 60 * 1000;

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Transaction {
    pub(super) pending: Pending,
    /// Read again when it comes back: nothing but a path of ours leads anywhere.
    back: Option<String>,
    /// The person who adds an identity to their own; nobody where somebody signs in.
    #[serde(default)]
    pub(super) adding: Option<Uuid>,
    /// Unix milliseconds.
    ends_at: i64,
}

impl Transaction {
    pub(super) fn new(state: &AppState, pending: Pending, back: Option<&LocalPath>) -> Self {
        let back = back.map(|back| back.as_str().to_owned());
        Self { pending, back, adding: None, ends_at: state.clock.millis() + LASTS }
    }

    /// The same, for a person who adds an identity to their own.
    pub(super) fn adding(state: &AppState, pending: Pending, person: PersonId) -> Self {
        Self { adding: Some(person.uuid()), ..Self::new(state, pending, None) }
    }

    /// The `Set-Cookie` that carries it.
    pub(super) fn cookie(&self, state: &AppState) -> Result<String, Error> {
        let failed = |error: String| Error::Internal(error);
        let text = serde_json::to_string(self).map_err(|error| failed(error.to_string()))?;
        let sealed = state.keys.seal(&state.clock, PLACE, &text).map_err(|error| failed(error.to_string()))?;
        let value = URL_SAFE_NO_PAD.encode(sealed);
        Ok(format!("{SIGN_IN_COOKIE}={value}; Path=/; Max-Age={}; Secure; HttpOnly; SameSite=Lax", LASTS / 1000))
    }

    /// What the browser brought, unless it is too old.
    pub(super) fn read(state: &AppState, headers: &HeaderMap) -> Option<Self> {
        let sealed = URL_SAFE_NO_PAD.decode(cookie(headers, SIGN_IN_COOKIE)?).ok()?;
        let found: Self = serde_json::from_str(&state.keys.open(PLACE, &sealed).ok()?).ok()?;
        (state.clock.millis() < found.ends_at).then_some(found)
    }

    pub(super) fn back(&self) -> Option<LocalPath> {
        self.back.as_deref().and_then(Place::back)
    }

    /// When the person left. Unix milliseconds.
    pub(super) const fn begun_at(&self) -> i64 {
        self.ends_at - LASTS
    }

    /// Spends it: says whether this is the first time that it comes back.
    pub(super) async fn spend(&self, state: &AppState) -> Result<bool, Error> {
        let hash = sha256(&self.pending.state);
        let mut tx = state.db.begin_write().await?;
        store::forget_spent(tx.conn(), state.clock.millis()).await?;
        let first = store::spend_sign_in(tx.conn(), &hash, self.ends_at).await?;
        tx.commit().await?;
        Ok(first)
    }
}

/// The `Set-Cookie` that ends it.
pub(super) fn no_cookie() -> String {
    format!("{SIGN_IN_COOKIE}=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax")
}

/// What an address says, each thing once: of two answers neither can be believed.
#[derive(Clone, Debug, Default)]
pub(super) struct Told(Vec<(String, String)>);

impl Told {
    pub(super) fn take(&self, name: &str) -> Option<String> {
        let mut found = self.0.iter().filter(|(known, _)| known == name).map(|(_, value)| value.clone());
        found.next().filter(|_| found.next().is_none())
    }

    /// Where somebody is led back to.
    pub(super) fn back(&self) -> Option<LocalPath> {
        self.take(RETURN).and_then(|path| Place::back(&path))
    }

    /// Whether one of these names stands there more than once.
    pub(super) fn is_ambiguous(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.0.iter().filter(|(known, _)| known == name).count() > 1)
    }
}

impl FromRequestParts<Arc<AppState>> for Told {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &Arc<AppState>) -> Result<Self, Error> {
        Ok(Self(url::form_urlencoded::parse(parts.uri.query().unwrap_or_default().as_bytes()).into_owned().collect()))
    }
}
