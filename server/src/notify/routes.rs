//! `POST /notify/receipts`: what the service reports of a letter, with the token that the institution gave it. What is
//! reported twice is the same; of a letter that is gone nothing is kept.

use std::sync::Arc;

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    routing::post,
};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{
    outbox::{self, Fate},
    state::AppState,
};

pub fn routes() -> Router<Arc<AppState>> {
    Router::new().route("/notify/receipts", post(take_receipt))
}

/// What is read of a report: neither the address nor anything else that it repeats.
#[derive(Debug, Deserialize)]
struct Receipt {
    reference: Option<String>,
    status: String,
}

async fn take_receipt(State(state): State<Arc<AppState>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let Some(token) = state.config.mail.notify.as_ref().and_then(|account| account.receipts.as_deref()) else {
        return StatusCode::NOT_FOUND;
    };
    if !shows(&headers, token) {
        return StatusCode::UNAUTHORIZED;
    }
    let Ok(receipt) = serde_json::from_slice::<Receipt>(&body) else { return StatusCode::BAD_REQUEST };
    let fate = match receipt.status.as_str() {
        "delivered" => Fate::Delivered,
        "permanent-failure" => Fate::Failed("permanent-failure"),
        "temporary-failure" => Fate::Failed("temporary-failure"),
        "technical-failure" => Fate::Failed("technical-failure"),
        "virus-scan-failed" => Fate::Failed("virus-scan-failed"),
        // it is still on its way
        _ => return StatusCode::NO_CONTENT,
    };
    // a letter that another program sent with the same account
    let Some(id) = receipt.reference.and_then(|text| Uuid::try_parse(&text).ok()) else {
        return StatusCode::NO_CONTENT;
    };
    match outbox::settle(&state.db, state.clock.millis(), id, fate).await {
        Ok(()) => StatusCode::NO_CONTENT,
        Err(error) => {
            tracing::error!(%error, "what became of a letter cannot be kept");
            StatusCode::SERVICE_UNAVAILABLE
        }
    }
}

/// Hashes are compared: how long that takes says nothing of the token.
fn shows(headers: &HeaderMap, token: &str) -> bool {
    let value = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let shown = value.split_once(' ').filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    shown.is_some_and(|(_, shown)| Sha256::digest(shown.trim()) == Sha256::digest(token))
}
