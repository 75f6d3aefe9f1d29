//! A form is accepted only from our own pages. Without this, another site could send it in a person's name.

use axum::{
    Extension,
    extract::Request,
    http::{HeaderMap, Method, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use crate::error::Error;

/// The public address of the portal.
#[derive(Clone, Debug)]
pub(super) struct Allowed(pub(super) String);

pub(super) async fn same_origin(Extension(allowed): Extension<Allowed>, request: Request, next: Next) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if safe || is_ours(request.headers(), &allowed.0) {
        return next.run(request).await;
    }
    Error::Forbidden.into_response()
}

/// `Sec-Fetch-Site` where the browser sends it, else `Origin`. Neither: not a browser that we can trust here.
fn is_ours(headers: &HeaderMap, origin: &str) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match (text("sec-fetch-site"), text(header::ORIGIN.as_str())) {
        (Some(site), _) => site == "same-origin",
        (None, Some(from)) => from == origin,
        (None, None) => false,
    }
}
