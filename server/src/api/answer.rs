//! The headers of an answer, and what a refusal looks like (RFC 9457).

use app::api::Problem;
use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::{IntoResponses, ToSchema};

use super::query::{Chosen, Language};
use crate::{http::tagged, render::Public};

/// Why a request was refused.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ProblemDetails<'a> {
    /// Always `about:blank`: the status says which kind of problem it is.
    r#type: &'static str,
    /// What the status means, in the language asked for.
    title: &'a str,
    status: u16,
    /// What to do about it, in the language asked for.
    detail: String,
    /// The parameter that is wrong, where one is.
    #[serde(skip_serializing_if = "Option::is_none")]
    parameter: Option<&'a str>,
}

/// How answers without data are described: nothing changed since the tag that was sent.
#[derive(IntoResponses)]
#[response(status = 304, description = "Nothing changed since the entity tag in `If-None-Match`.")]
pub(super) struct Known;

/// How refusals are described: a parameter is wrong, nothing is there, it is gone, it cannot be had now.
#[derive(IntoResponses)]
#[response(
    status = 400,
    content_type = "application/problem+json",
    description = "A parameter is wrong: `detail` says how."
)]
#[expect(dead_code, reason = "only described")]
pub(super) struct Wrong(ProblemDetails<'static>);

#[derive(IntoResponses)]
#[response(status = 404, content_type = "application/problem+json", description = "Nothing has this id.")]
#[expect(dead_code, reason = "only described")]
pub(super) struct Absent(ProblemDetails<'static>);

#[derive(IntoResponses)]
#[response(
    status = 410,
    content_type = "application/problem+json",
    description = "It was withdrawn: `detail` names it."
)]
#[expect(dead_code, reason = "only described")]
pub(super) struct Gone(ProblemDetails<'static>);

#[derive(IntoResponses)]
#[response(
    status = 503,
    content_type = "application/problem+json",
    description = "It cannot be had now: `Retry-After` says when to come back."
)]
#[expect(dead_code, reason = "only described")]
pub(super) struct Later(ProblemDetails<'static>);

/// A request that is refused.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(super) problem: Problem,
    pub(super) language: Language,
}

impl Refusal {
    /// A refusal in the language of the headers.
    pub(crate) fn of(problem: Problem, headers: &HeaderMap) -> Self {
        Self { problem, language: Language::of_headers(headers) }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let Self { problem, language } = self;
        let status = StatusCode::from_u16(problem.status()).unwrap_or(StatusCode::BAD_REQUEST);
        let details = ProblemDetails {
            r#type: "about:blank",
            title: problem.title(language.locale),
            status: status.as_u16(),
            detail: problem.detail(language.locale),
            parameter: problem.parameter(),
        };
        let kind = [(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"))];
        let mut response = (status, kind, json(&details)).into_response();
        speak(&mut response, language);
        if status == StatusCode::SERVICE_UNAVAILABLE {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
        }
        response
    }
}

/// An answer in a language; 304 to those who have it already.
pub(super) fn answer(asked: &HeaderMap, language: Language, value: &impl Serialize) -> Response {
    let mut response = document(asked, json(value));
    speak(&mut response, language);
    response
}

/// An answer that belongs to no language.
pub(super) fn document(asked: &HeaderMap, text: String) -> Response {
    let mut response = tagged(asked, "application/json", text);
    response.extensions_mut().insert(Public);
    response
}

pub(super) fn json(value: &impl Serialize) -> String {
    // what we answer with has text keys only, so it can always be written
    serde_json::to_string(value).unwrap_or_default()
}

fn speak(response: &mut Response, language: Language) {
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(language.locale.tag()));
    if language.chosen == Chosen::InHeader {
        headers.append(header::VARY, HeaderValue::from_static("accept-language"));
    }
}
