//! What the provider itself asks of the portal. It comes without cookies, and proves what it says by its signature.

use std::sync::Arc;

use axum::{
    Form, Json, Router,
    extract::{DefaultBodyLimit, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde::Deserialize;
use serde_json::json;

use crate::{error::Error, person, state::AppState};

/// Where the provider says that somebody signed out.
pub const LOGOUT: &str = "/oidc/back-channel-logout";
/// The public half of the key with which the portal proves who it is.
pub const KEYS: &str = "/oidc/keys";
/// A logout token is a few hundred bytes. Bytes.
const LARGEST: usize = 16 * 1024;

pub fn routes() -> Router<Arc<AppState>> {
    Router::new().route(LOGOUT, post(end_sessions).layer(DefaultBodyLimit::max(LARGEST))).route(KEYS, get(show_keys))
}

#[derive(Debug, Deserialize)]
struct Sent {
    logout_token: String,
}

/// Ends the sessions that a logout token names. Whether there were any is not said.
async fn end_sessions(
    State(state): State<Arc<AppState>>,
    sent: Result<Form<Sent>, axum::extract::rejection::FormRejection>,
) -> Response {
    let done = match (&state.provider, sent) {
        (Some(provider), Ok(Form(Sent { logout_token }))) => match provider.hear_logout(&logout_token).await {
            Ok(over) => person::end_by_provider(&state, &over).await,
            Err(refusal) => {
                tracing::warn!(%refusal, "nobody was signed out");
                Ok(person::Ended::Refused)
            }
        },
        _ => Ok(person::Ended::Refused),
    };
    let status = match done {
        Ok(person::Ended::Done) => StatusCode::OK,
        Ok(person::Ended::Refused) => StatusCode::BAD_REQUEST,
        Err(error) => {
            tracing::error!(%error, "sessions could not be ended");
            StatusCode::BAD_REQUEST
        }
    };
    let kept = [(header::CACHE_CONTROL, "no-store")];
    match status {
        StatusCode::OK => (status, kept).into_response(),
        _ => (status, kept, Json(json!({ "error": "invalid_request" }))).into_response(),
    }
}

/// As the provider is told to read them. Without a key of our own there are none.
async fn show_keys(State(state): State<Arc<AppState>>) -> Result<Response, Error> {
    let key = state.provider.as_ref().and_then(|provider| provider.public_key()).ok_or(Error::NotFound)?;
    Ok(Json(json!({ "keys": [key] })).into_response())
}
