//! Between signing out here and signing out at the provider.
//!
//! What the provider is told travels in a cookie of its own that only we can open, for ten minutes: by then the session
//! that held it is gone.

use app::{locale::Locale, path::Path, person::Place};
use axum::http::HeaderMap;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};

use super::{Visit, begin::token_place};
use crate::{
    error::Error,
    http::cookie,
    oidc::{Provider, SignOut},
    state::AppState,
};

const COOKIE: &str = "__Host-sign-out";
/// What the cookie is sealed for.
const PLACE: &str = "sign_out.cookie";
/// Milliseconds.
const LASTS: i64 = 10 * 60 * 1000;
/// Browsers keep no longer cookie. Bytes.
const LONGEST: usize = 3800;

/// Nothing is known of whoever did not sign out just now.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Leaving {
    /// Comes back from the provider.
    pub(super) state: String,
    /// The provider's token, where it wants to see it again.
    token: Option<String>,
    /// Unix milliseconds.
    ends_at: i64,
}

impl Leaving {
    /// What the provider has to be told of somebody who signs out.
    pub(super) fn of(state: &AppState, visit: &Visit) -> Self {
        let token = || {
            let sealed = URL_SAFE_NO_PAD.decode(visit.origin()?.token.as_ref()?).ok()?;
            state.keys.open(&token_place(visit.person()?.uuid()), &sealed).ok()
        };
        let secret = URL_SAFE_NO_PAD.encode(state.clock.random::<16>());
        Self { state: secret, token: token(), ends_at: state.clock.millis() + LASTS }
    }

    /// The `Set-Cookie` that carries it. A token that is too long for a cookie is left out.
    pub(super) fn cookie(&self, state: &AppState) -> Result<String, Error> {
        let failed = |error: String| Error::Internal(error);
        let text = serde_json::to_string(self).map_err(|error| failed(error.to_string()))?;
        let sealed = state.keys.seal(&state.clock, PLACE, &text).map_err(|error| failed(error.to_string()))?;
        let value = URL_SAFE_NO_PAD.encode(sealed);
        if value.len() > LONGEST && self.token.is_some() {
            return Self { state: self.state.clone(), token: None, ends_at: self.ends_at }.cookie(state);
        }
        Ok(format!("{COOKIE}={value}; Path=/; Max-Age={}; Secure; HttpOnly; SameSite=Lax", LASTS / 1000))
    }

    /// What the browser brought, unless it is too old.
    pub(super) fn read(state: &AppState, headers: &HeaderMap) -> Option<Self> {
        let sealed = URL_SAFE_NO_PAD.decode(cookie(headers, COOKIE)?).ok()?;
        let found: Self = serde_json::from_str(&state.keys.open(PLACE, &sealed).ok()?).ok()?;
        (state.clock.millis() < found.ends_at).then_some(found)
    }

    /// Where the provider's own session is ended, and its host.
    pub(super) fn way(&self, state: &AppState, provider: &Provider, locale: Locale) -> Option<(String, String)> {
        let redirect = state.config.http.origin.clone() + &Path::Person(Place::SignOut).href(locale);
        let out = SignOut { redirect, state: &self.state, token: self.token.as_deref() };
        Some((provider.end_session(locale, &out)?, provider.host()))
    }
}

/// The `Set-Cookie` that ends it.
pub(super) fn no_cookie() -> String {
    format!("{COOKIE}=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax")
}
