//! What the addresses of departments share: answers that nobody keeps, and the chain of what was done.

use app::{api::Problem, reference::Reference};
use axum::{
    Json,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;

use crate::{
    api::Refusal,
    audit::{self, Deed},
    db::Tx,
    error::Error,
    state::AppState,
};

pub(super) async fn note(
    state: &AppState,
    tx: &mut Tx,
    organization: &str,
    (act, reference): (&'static str, Reference),
) -> Result<(), Error> {
    let (actor, subject) = (format!("department {organization}"), format!("application {reference}"));
    Ok(audit::record(tx, &state.clock, Deed { actor: &actor, act, organization, subject: &subject }).await?)
}

pub(super) fn told(status: StatusCode, body: &impl Serialize) -> Response {
    (status, [(header::CACHE_CONTROL, "no-store")], Json(body)).into_response()
}

pub(super) fn unkept(error: &Error, headers: &HeaderMap) -> Response {
    tracing::error!(%error, "a department's system cannot be answered");
    Refusal::of(Problem::Unkept, headers).into_response()
}
