//! `POST /api/v1/applications/{reference}/events`: what the system of a department reports. The same report sent again
//! is kept once; reports may come in any order, each says when it happened.

use std::sync::Arc;

use app::{api::Problem, application::Kind, locale::Localized, reference::Reference};
use axum::{
    Router,
    body::Bytes,
    extract::{Path, State, rejection::PathRejection},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};

use super::{
    read::{self, download_file, read_application},
    register::{self, register_application},
    store::Grant,
    token::grant,
    token_route::{self, get_token},
};
use crate::{
    api::{ProblemDetails, Refusal},
    application::{self, Reported},
    digest::sha256,
    error::Error,
    form::{Claim, FormKey, Sent, claim},
    state::AppState,
};

/// Clocks of departments may go ahead of ours by so much: five minutes. Milliseconds.
pub(super) const AHEAD: i64 = 5 * 60 * 1000;
/// Letters of a text, and of a key.
const TEXT: usize = 1000;
const KEY: usize = 200;

pub fn routes() -> Router<Arc<AppState>> {
    Router::new()
        .route("/api/v1/token", post(get_token).fallback(refuse_method))
        .route("/api/v1/applications", post(register_application).fallback(refuse_method))
        .route("/api/v1/applications/{reference}", get(read_application).fallback(refuse_reading))
        .route("/api/v1/applications/{reference}/files/{number}", get(download_file).fallback(refuse_reading))
        .route("/api/v1/applications/{reference}/events", post(report_event).fallback(refuse_method))
}

async fn refuse_method(headers: HeaderMap) -> Refusal {
    Refusal::of(Problem::OnlyPost, &headers)
}

async fn refuse_reading(headers: HeaderMap) -> Refusal {
    Refusal::of(Problem::Method, &headers)
}

#[derive(OpenApi)]
#[openapi(
    paths(
        token_route::get_token,
        register::register_application,
        read::read_application,
        read::download_file,
        report_event
    ),
    components(schemas(EventReport, BothLanguages))
)]
pub(crate) struct Description;

/// Something that happened to an application.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct EventReport {
    /// `received`, `review`, `paid` or `failed`.
    #[schema(pattern = "^(received|review|paid|failed)$", example = "received")]
    kind: String,
    /// When it happened, with its offset (RFC 3339).
    #[schema(format = "date-time", example = "2026-11-20T14:05:00-05:00")]
    occurred_at: String,
    /// What is told to whoever applied, in both languages.
    text: Option<BothLanguages>,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct BothLanguages {
    #[schema(max_length = 1000)]
    en: String,
    #[schema(max_length = 1000)]
    fr: String,
}

/// The entry that was kept.
#[derive(Debug, Serialize, ToSchema)]
struct KeptEvent {
    /// Its number in the history of the application.
    number: i64,
}

/// A report that can be kept.
struct Parsed {
    kind: Kind,
    at: i64,
    text: Option<Localized<String>>,
}

impl Parsed {
    fn read(body: &[u8], now: i64) -> Option<Self> {
        let report: EventReport = serde_json::from_slice(body).ok()?;
        let kind = Kind::parse(&report.kind).filter(|kind| Kind::REPORTED.contains(kind))?;
        let at = report.occurred_at.parse::<Timestamp>().ok()?.as_millisecond();
        let short = |text: &String| !text.trim().is_empty() && text.chars().count() <= TEXT;
        let good = report.text.as_ref().is_none_or(|text| short(&text.en) && short(&text.fr));
        let text = report.text.map(|text| Localized::new(text.en, text.fr));
        ((0..=now + AHEAD).contains(&at) && good).then_some(Self { kind, at, text })
    }
}

/// Report what happened to an application.
#[utoipa::path(
    post, path = "/api/v1/applications/{reference}/events", operation_id = "report_event", tag = "applications",
    params(
        ("reference" = String, Path, description = "The reference of an application.", example = "7K3M-Q2TX"),
        ("Idempotency-Key" = String, Header, description = "Of your choice, one for each report: the same again is kept once.", max_length = 200),
        ("Authorization" = String, Header, description = "`Bearer` and the token of the organization and program."),
    ),
    request_body = EventReport,
    responses(
        (status = 201, description = "It is kept, or was kept before.", body = KeptEvent),
        (status = 400, description = "The report or its key is not right.", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 401, description = "No token, or one that ended.", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 404, description = "The token's program has no such application.", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 409, description = "Something else came under this key.", body = ProblemDetails, content_type = "application/problem+json"),
    )
)]
async fn report_event(
    State(state): State<Arc<AppState>>,
    reference: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let reference = reference.map_or_else(|_| String::new(), |Path(reference)| reference);
    match keep(&state, &reference, &headers, &body).await {
        Ok(Ok(number)) => created(number),
        Ok(Err(problem)) => Refusal::of(problem, &headers).into_response(),
        Err(error) => {
            tracing::error!(%error, "a report cannot be kept");
            Refusal::of(Problem::Unkept, &headers).into_response()
        }
    }
}

fn created(number: String) -> Response {
    let number = number.parse().unwrap_or_default();
    (StatusCode::CREATED, [(header::CACHE_CONTROL, "no-store")], axum::Json(KeptEvent { number })).into_response()
}

/// Keeps a report, and gives the number of its entry.
async fn keep(
    state: &AppState,
    reference: &str,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Result<String, Problem>, Error> {
    let now = state.clock.millis();
    // whoever has no token never holds up those who write
    let known = grant(&mut state.db.begin_read().await?, headers, now).await?;
    let Some(grant) = known else { return Ok(Err(Problem::NoToken)) };
    let Some(reference) = Reference::parse(reference) else { return Ok(Err(Problem::NoSuchApplication)) };
    let Some(parsed) = Parsed::read(body, now) else { return Ok(Err(Problem::BadReport)) };
    let Some(form_key) = form_key(&grant, headers) else { return Ok(Err(Problem::NoKey)) };
    let reported = Reported {
        organization: &grant.organization,
        program: &grant.program,
        reference,
        kind: parsed.kind,
        at: parsed.at,
        text: parsed.text,
    };
    let mut tx = state.db.begin_write().await?;
    let Some(next) = application::next_number(&mut tx, &reported).await? else {
        return Ok(Err(Problem::NoSuchApplication));
    };
    let (answer, text) = (next.to_string(), reference.to_string());
    let said = String::from_utf8_lossy(body);
    let sent = Sent { form: "department.report", key: &form_key, body: &[&text, &said], answer: &answer };
    match claim(&mut tx, now, &sent).await? {
        Claim::Same(answer) => return Ok(Ok(answer)),
        Claim::Other(_) => return Ok(Err(Problem::KeyUsed)),
        Claim::New => {}
    }
    application::report(state, &mut tx, reported).await?;
    tx.commit().await?;
    Ok(Ok(answer))
}

/// The key of a report. The keys of two departments never meet.
pub(super) fn form_key(grant: &Grant, headers: &HeaderMap) -> Option<FormKey> {
    let key = headers.get("idempotency-key").and_then(|value| value.to_str().ok())?;
    let scoped = sha256(format!("{} {} {key}", grant.organization, grant.program));
    (1..=KEY).contains(&key.len()).then(|| FormKey::parse(scoped.get(..32)?)).flatten()
}
