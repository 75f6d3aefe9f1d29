//! Refuses early when too many requests are being worked on: an answer that says so at once beats one that never
//! comes.

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    http::{HeaderValue, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::{error::Error, file::is_upload};

/// How many pages are made at once. Finished ones are answered outside of it.
const PAGES: usize = 512;
/// How many forms are taken at once. They have turns of their own, so that a flood of forms leaves pages to readers,
/// and one of readers lets forms through. Fewer, because what they write is written one after another.
const FORMS: usize = 128;

/// How many forms with files are taken at once. They come slowly and each holds a file in memory, so that they wait for
/// each other and not the others for them.
const UPLOADS: usize = 16;

/// How many requests may be worked on at once.
#[derive(Clone)]
pub struct Turns(Arc<Semaphore>);

impl Turns {
    pub fn new(at_once: usize) -> Self {
        Self(Arc::new(Semaphore::new(at_once)))
    }

    /// A turn until it is dropped, where one is free.
    pub fn take(&self) -> Option<OwnedSemaphorePermit> {
        self.0.clone().try_acquire_owned().ok()
    }
}

/// The turns of people.
#[derive(Clone)]
pub(super) struct Limit {
    pages: Turns,
    forms: Turns,
    uploads: Turns,
}

impl Limit {
    pub(super) fn new() -> Self {
        Self { pages: Turns::new(PAGES), forms: Turns::new(FORMS), uploads: Turns::new(UPLOADS) }
    }
}

pub(super) async fn limit(State(limit): State<Limit>, request: Request, next: Next) -> Response {
    let turns = match request.method().is_safe() {
        true => limit.pages,
        false if is_upload(request.headers()) => limit.uploads,
        false => limit.forms,
    };
    let Some(_turn) = turns.take() else {
        let mut response = Error::TooBusy.into_response();
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
        return response;
    };
    next.run(request).await
}
