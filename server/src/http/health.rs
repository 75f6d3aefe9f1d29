//! What a supervisor asks: is it alive, and should it get requests.

use std::sync::Arc;

use axum::{
    extract::State,
    http::{StatusCode, header},
    response::IntoResponse,
};

use crate::state::AppState;

const PLAIN: [(header::HeaderName, &str); 2] =
    [(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];

/// `GET /healthz`: the program runs.
pub async fn alive() -> impl IntoResponse {
    (PLAIN, "alive\n")
}

/// `GET /readyz`: it runs and its database answers. Public pages go on without one, so this says what is missing.
pub async fn ready(State(state): State<Arc<AppState>>) -> impl IntoResponse {
    if state.is_database_up() {
        (StatusCode::OK, PLAIN, "ready\n")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, PLAIN, "the database does not answer; public pages go on\n")
    }
}
