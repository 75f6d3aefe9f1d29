//! The token of a form: only a page of the same session can have made it.
//!
//! It is the key of the form, and a mark of it that needs the session's secret. Without a session there is nothing
//! to protect but the form itself, and the check of the origin does that. The form that began a session is still good
//! in it: whoever presses twice sends the second time with the cookie that the first brought.

use std::sync::Arc;

use app::person::ended_page::Why;
use axum::{
    body::{Body, Bytes, to_bytes},
    extract::{FromRequestParts, Request, State},
    http::{HeaderMap, Method, StatusCode, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use ring::hmac;

use super::{Visit, first_field::first_field, visit::page_of_form, written::Written};
use crate::{
    error::{Error, NeedsSession},
    file::is_upload,
    render::Asked,
    state::AppState,
};

/// The field of every form that changes something.
pub(super) const FIELD: &str = "key";
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
    if is_upload(&parts.headers) {
        return check_upload(&state, &visit, parts, body, next).await;
    }
    if !is_form(&parts.headers) {
        return match visit.secret() {
            None => next.run(Request::from_parts(parts, body)).await,
            Some(_) => Error::BadRequest.into_response(),
        };
    }
    let Ok(bytes) = to_bytes(body, LARGEST).await else { return StatusCode::PAYLOAD_TOO_LARGE.into_response() };
    if holds_zero(&bytes) {
        return Error::BadRequest.into_response();
    }
    let token = url::form_urlencoded::parse(&bytes).find(|(name, _)| name == FIELD);
    let token = token.map(|(_, token)| token.into_owned()).unwrap_or_default();
    if !is_of(&visit, &token) {
        return refuse(&state, parts, &Written::in_form(&bytes)).await;
    }
    send_on(&state, &visit, parts, bytes, token, next).await
}

/// Lets a form go on. Where it came after its session, what was written in it is shown.
async fn send_on(
    state: &Arc<AppState>,
    visit: &Visit,
    mut parts: Parts,
    bytes: Bytes,
    token: String,
    next: Next,
) -> Response {
    let late = is_late(visit, &token);
    if visit.secret().is_none() {
        parts.extensions.insert(SentKey(token));
    }
    let asked = Asked::from_request_parts(&mut parts, state).await;
    let response = next.run(Request::from_parts(parts, Body::from(bytes.clone()))).await;
    let shown = match (response.extensions().get::<NeedsSession>(), asked) {
        (Some(NeedsSession { back }), Ok(asked)) if late => {
            Written::in_form(&bytes).show(state, asked, back.clone(), Why::Ended)
        }
        _ => None,
    };
    shown.unwrap_or(response)
}

/// Nobody types a character of value zero, and PostgreSQL keeps none: what holds one is refused before it is read.
fn holds_zero(form: &[u8]) -> bool {
    form.contains(&0) || form.windows(3).any(|part| part == b"%00")
}

/// A form of another session: nothing of it is taken, and what was written in it is given back.
async fn refuse(state: &Arc<AppState>, mut parts: Parts, written: &Written) -> Response {
    let back = page_of_form(&parts, state);
    let asked = Asked::from_request_parts(&mut parts, state).await.ok();
    let shown = asked.and_then(|asked| written.show(state, asked, back, Why::Stale));
    shown.unwrap_or_else(|| Error::Stale.into_response())
}

/// A form with files says its key first: of one that is not good, nothing is kept.
async fn check_upload(state: &Arc<AppState>, visit: &Visit, mut parts: Parts, body: Body, next: Next) -> Response {
    let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let Some((token, body)) = first_field(kind.unwrap_or_default(), FIELD, body).await else {
        return Error::BadRequest.into_response();
    };
    let good = is_of(visit, &token);
    if good && !is_late(visit, &token) {
        return next.run(Request::from_parts(parts, body)).await;
    }
    let written = Written::in_upload(Request::from_parts(parts.clone(), body)).await;
    if !good {
        return refuse(state, parts, &written).await;
    }
    let (back, asked) = (page_of_form(&parts, state), Asked::from_request_parts(&mut parts, state).await);
    let Ok(asked) = asked else { return Error::NotFound.into_response() };
    let shown = written.show(state, asked, back.clone(), Why::Ended);
    shown.unwrap_or_else(|| Error::SignIn { locale: asked.locale, back }.into_response())
}

/// A key with a mark was made in a session, which has ended since.
fn is_late(visit: &Visit, token: &str) -> bool {
    visit.secret().is_none() && token.contains('.')
}

/// Without a session, any form is good.
fn is_of(visit: &Visit, token: &str) -> bool {
    visit.secret().is_none_or(|secret| is_good(token, secret) || visit.began_with(token))
}

fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim() == "application/x-www-form-urlencoded")
}
