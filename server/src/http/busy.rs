//! Refuses early when too many requests are being worked on: a page that says so at once beats one that never comes.

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    http::{HeaderValue, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use tokio::sync::Semaphore;

use crate::error::Error;

/// How many requests are worked on at once. Finished pages are answered outside of it.
const AT_ONCE: usize = 512;

#[derive(Clone)]
pub(super) struct Limit(Arc<Semaphore>);

impl Limit {
    pub(super) fn new() -> Self {
        Self(Arc::new(Semaphore::new(AT_ONCE)))
    }
}

pub(super) async fn limit(State(limit): State<Limit>, request: Request, next: Next) -> Response {
    let Ok(_turn) = limit.0.try_acquire() else {
        let mut response = Error::TooBusy.into_response();
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
        return response;
    };
    next.run(request).await
}
