//! One line a request, without personal data: the route's template, never the address that was asked for.

use std::{sync::Arc, time::Instant};

use axum::{
    extract::{MatchedPath, Request, State},
    http::{HeaderName, HeaderValue, Method},
    middleware::Next,
    response::Response,
};
use uuid::Uuid;

use crate::{
    measure::{self, Counted},
    state::AppState,
};

/// The header that tells it to whoever asked.
pub(super) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The id of a request: in the response, in the log, and short on an error page.
#[derive(Clone, Copy, Debug)]
pub(super) struct RequestId(pub(super) Uuid);

pub(super) async fn trace(State(state): State<Arc<AppState>>, mut request: Request, next: Next) -> Response {
    let id = state.clock.id();
    request.extensions_mut().insert(RequestId(id));
    let begun = Instant::now();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let reader = measure::is_reader(&method, request.headers());
    let mut response = next.run(request).await;
    if let Some(counted) = response.extensions_mut().remove::<Counted>().filter(|_| reader) {
        state.measures.count(&counted, state.clock.millis());
    }
    log(id, &method, route.as_ref().map_or("none", MatchedPath::as_str), begun, &mut response);
    response
}

/// Writes the line of a request, and its id into the response.
pub(super) fn log(id: Uuid, method: &Method, route: &str, begun: Instant, response: &mut Response) {
    let text = id.simple().to_string();
    tracing::info!(
        target: "passerelle::request",
        id = text,
        %method,
        route,
        status = response.status().as_u16(),
        micros = u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX),
    );
    if let Ok(value) = HeaderValue::try_from(text) {
        response.headers_mut().insert(REQUEST_ID, value);
    }
}
