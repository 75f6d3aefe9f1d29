//! The door of the portal: a page that is finished already is answered here, before the router and its layers are
//! even asked. Everything else goes on inside.

use std::{
    convert::Infallible,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Instant,
};

use axum::{Router, body::Body, extract::Request, response::Response};
use tower::Service;

use super::request;
use crate::state::AppState;

#[derive(Clone)]
pub struct Front {
    state: Arc<AppState>,
    inside: Router,
}

impl Front {
    /// `inside` answers what is not finished yet.
    pub fn new(state: Arc<AppState>, inside: Router) -> Self {
        Self { state, inside }
    }
}

impl Service<Request<Body>> for Front {
    type Response = Response;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        // a router is always ready
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let Self { state, mut inside } = self.clone();
        Box::pin(async move {
            let begun = Instant::now();
            let (method, uri, headers) = (request.method(), request.uri(), request.headers());
            let Some((route, mut response)) = state.pages.finished(&state, method, uri, headers).await else {
                return inside.call(request).await;
            };
            request::log(state.clock.id(), request.method(), &route, begun, &mut response);
            Ok(response)
        })
    }
}
