//! Turns every failure into a page: in the language of the address, with its reference and a way on.

use std::sync::Arc;

use app::{
    failure::{Failure, FailurePage},
    locale::{Locale, Localized},
};
use axum::{
    extract::{Request, State},
    http::{HeaderValue, StatusCode, Uri, header},
    middleware::Next,
    response::Response,
};

use super::{
    asked::{cookies_of, locale_of, preferred},
    reference::reference,
    request::RequestId,
};
use crate::{
    error::Error,
    render::{self, Asked},
    state::AppState,
};

pub(super) async fn pages(State(state): State<Arc<AppState>>, request: Request, next: Next) -> Response {
    let id = request.extensions().get::<RequestId>().map_or_else(|| state.clock.id(), |id| id.0);
    let uri = request.uri().clone();
    let asked_headers = request.headers().clone();
    let response = next.run(request).await;
    let Some(failure) = failure(&response) else { return response };
    let reference = reference(id).to_string();
    if failure.status() >= 500 {
        let error = response.extensions().get::<Error>().map_or_else(|| "no detail".to_owned(), Error::to_string);
        tracing::error!(id = %id.simple(), reference, error, "a request failed");
    }
    let locale = locale_of(&uri).unwrap_or_else(|| preferred(&asked_headers));
    let address = match response.extensions().get::<Error>() {
        // a record has an address of its own in each language
        Some(Error::Gone { address, .. }) => address.clone(),
        _ => addresses(&uri, locale),
    };
    let asked = Asked { locale, cookies: cookies_of(&asked_headers) };
    let page = FailurePage { failure, reference, address };
    let mut shown = render::private(&state, asked, response.status(), &page);
    // what the failing part said beside its page, such as when to come back
    for name in [header::RETRY_AFTER, header::ALLOW] {
        if let Some(value) = response.headers().get(&name) {
            shown.headers_mut().insert(name, value.clone());
        }
    }
    shown
}

/// What failed, if anything did that has no page yet.
fn failure(response: &Response) -> Option<Failure> {
    if let Some(error) = response.extensions().get::<Error>() {
        return Some(error.failure());
    }
    let html = HeaderValue::from_static("text/html; charset=utf-8");
    if response.headers().get(header::CONTENT_TYPE) == Some(&html) {
        return None;
    }
    match response.status() {
        StatusCode::NOT_FOUND => Some(Failure::NotFound),
        StatusCode::METHOD_NOT_ALLOWED => Some(Failure::MethodNotAllowed),
        StatusCode::SERVICE_UNAVAILABLE | StatusCode::REQUEST_TIMEOUT => Some(Failure::TooBusy),
        status if status.is_server_error() => Some(Failure::Internal),
        status if status.is_client_error() => Some(Failure::BadRequest),
        _ => None,
    }
}

/// The address that failed, and the same in the other language.
fn addresses(uri: &Uri, locale: Locale) -> Localized<String> {
    let rest = uri.path().strip_prefix(&format!("/{}", locale.code())).unwrap_or_default();
    // only what can stand in an address unchanged: the switch of language must never lead to another site
    let plain =
        rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/-_.%~".contains(&byte)) && !rest.contains("//");
    let rest = if plain { rest } else { "" };
    Localized::from_fn(|locale| format!("/{}{rest}", locale.code()))
}
