//! The token of a form: only a page of the same session can have made it.
//!
//! It is the key of the form, and a mark of it that needs the session's secret. Without a session there is nothing
//! to protect but the form itself, and the check of the origin does that. The form that began a session is still good
//! in it: whoever presses twice sends the second time with the cookie that the first brought.

use std::sync::Arc;

use app::{path::LocalPath, person::ended_page::EndedPage};
use axum::{
    body::{Body, to_bytes},
    extract::{FromRequestParts, Request, State},
    http::{HeaderMap, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use ring::hmac;

use super::Visit;
use crate::{
    error::{Error, NeedsSession},
    render::{self, Asked},
    state::AppState,
};

/// The field of every form that changes something.
const FIELD: &str = "key";
/// The key of a form that came without a session: the one that begins, if it does.
#[derive(Clone, Debug)]
pub(super) struct SentKey(pub(super) String);

/// No form of ours is larger.
const LARGEST: usize = 64 * 1024;

pub(super) fn make(key: &str, secret: Option<&str>) -> String {
    match secret {
        None => key.to_owned(),
        Some(secret) => format!("{key}.{}", URL_SAFE_NO_PAD.encode(hmac::sign(&sign(secret), key.as_bytes()))),
    }
}

fn is_good(token: &str, secret: &str) -> bool {
    let Some((key, mark)) = token.split_once('.') else { return false };
    let Ok(mark) = URL_SAFE_NO_PAD.decode(mark) else { return false };
    hmac::verify(&sign(secret), key.as_bytes(), &mark).is_ok()
}

fn sign(secret: &str) -> hmac::Key {
    hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes())
}

/// Refuses a form that is not of this session's pages.
pub async fn check(State(state): State<Arc<AppState>>, request: Request, next: Next) -> Response {
    if matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS) {
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    let visit = match Visit::from_request_parts(&mut parts, &state).await {
        Ok(visit) => visit,
        Err(error) => return error.into_response(),
    };
    if !is_form(&parts.headers) {
        return match visit.secret() {
            None => next.run(Request::from_parts(parts, body)).await,
            Some(_) => Error::BadRequest.into_response(),
        };
    }
    let Ok(bytes) = to_bytes(body, LARGEST).await else { return StatusCode::PAYLOAD_TOO_LARGE.into_response() };
    let token = url::form_urlencoded::parse(&bytes).find(|(name, _)| name == FIELD);
    let token = token.map(|(_, token)| token.into_owned()).unwrap_or_default();
    // a key with a mark was made in a session, which has ended since
    let late = visit.secret().is_none() && token.contains('.');
    match visit.secret() {
        None => drop(parts.extensions.insert(SentKey(token))),
        Some(secret) if is_good(&token, secret) || visit.began_with(&token) => {}
        Some(_) => return Error::Stale.into_response(),
    }
    let asked = Asked::from_request_parts(&mut parts, &state).await;
    let response = next.run(Request::from_parts(parts, Body::from(bytes.clone()))).await;
    let shown = match (response.extensions().get::<NeedsSession>(), asked) {
        (Some(NeedsSession { back }), Ok(asked)) if late => ended(&state, asked, back.clone(), &bytes),
        _ => None,
    };
    shown.unwrap_or(response)
}

/// What was written into a form that came too late is shown once more: it may have taken an hour.
fn ended(state: &AppState, asked: Asked, back: Option<LocalPath>, sent: &[u8]) -> Option<Response> {
    let fields = url::form_urlencoded::parse(sent).filter(|(name, _)| name != FIELD);
    let written: Vec<_> = fields.map(|(_, value)| value).filter(|value| is_written(value)).collect();
    let page = EndedPage { back, written: written.join("\n\n") };
    (!written.is_empty()).then(|| render::private(state, asked, StatusCode::FORBIDDEN, &page))
}

/// More than one word: what is shorter is typed again as quickly as it is copied.
fn is_written(value: &str) -> bool {
    value.trim().contains(char::is_whitespace)
}

fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim() == "application/x-www-form-urlencoded")
}
