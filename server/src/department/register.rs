//! `POST /api/v1/applications`: an application that came to a department on paper or over its counter, so that whoever
//! made it follows it here.

use std::{collections::BTreeMap, sync::Arc};

use app::{
    api::Problem,
    application::{Answers, Program},
    handoff::Place,
    locale::Locale,
    path::Path,
    reference::Reference,
};
use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    answer::{note, told, unkept},
    routes::{AHEAD, form_key},
    token::grant,
};
use crate::{
    api::{ProblemDetails, Refusal},
    application::{self, Registered},
    error::Error,
    form::{Claim, Sent, claim},
    handoff::secret,
    state::AppState,
};

/// Letters of an answer.
const ANSWER: usize = 20_000;

/// An application that came to a department.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewApplication {
    /// `en` or `fr`: the language of whoever applies.
    #[schema(pattern = "^(en|fr)$", example = "fr")]
    language: String,
    /// When it came, with its offset (RFC 3339).
    #[schema(format = "date-time", example = "2026-11-20T14:05:00-05:00")]
    received_at: String,
    /// By the id of the question, as far as they are known. None need be sent.
    #[serde(default)]
    answers: BTreeMap<String, String>,
}

/// What the letter to whoever applied says.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Kept {
    #[schema(example = "7K3M-Q2TX")]
    reference: String,
    /// With the reference it opens the application. It is in no other answer.
    code: String,
    /// Where both are typed, in their language.
    follow: String,
}

/// Register an application that came to you.
#[utoipa::path(
    post, path = "/api/v1/applications", operation_id = "register_application", tag = "applications",
    params(
        ("Idempotency-Key" = String, Header, description = "Of your choice, one for each application: the same again is kept once.", max_length = 200),
        ("Authorization" = String, Header, description = "`Bearer` and a token."),
    ),
    request_body = NewApplication,
    responses(
        (status = 201, description = "It is kept, or was kept before.", body = Kept),
        (status = 400, description = "It or its key is not right.", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 401, description = "No token, or one that ended.", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 409, description = "Something else came under this key.", body = ProblemDetails, content_type = "application/problem+json"),
    )
)]
pub(super) async fn register_application(
    State(state): State<Arc<AppState>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    match keep(&state, &headers, &body).await {
        Ok(Ok(kept)) => told(StatusCode::CREATED, &kept),
        Ok(Err(problem)) => Refusal::of(problem, &headers).into_response(),
        Err(error) => unkept(&error, &headers),
    }
}

/// Registers one, once for each key.
async fn keep(state: &AppState, headers: &HeaderMap, body: &[u8]) -> Result<Result<Kept, Problem>, Error> {
    let now = state.clock.millis();
    // whoever has no token never holds up those who write
    let known = grant(&mut state.db.begin_read().await?, headers, now).await?;
    let Some(grant) = known else { return Ok(Err(Problem::NoToken)) };
    let program = state.programs.iter().find(|program| program.id == grant.program);
    let Some(new) = program.and_then(|program| parse(body, program, now)) else {
        return Ok(Err(Problem::BadApplication));
    };
    let Some(key) = form_key(&grant, headers) else { return Ok(Err(Problem::NoKey)) };
    let said = String::from_utf8_lossy(body);
    for reference in state.clock.references() {
        let mut tx = state.db.begin_write().await?;
        let answer = reference.to_string();
        let sent = Sent { form: "department.register", key: &key, body: &[&said], answer: &answer };
        match claim(&mut tx, now, &sent).await? {
            Claim::Same(answer) => {
                let known = Reference::parse(&answer).ok_or(Error::Internal(answer))?;
                return Ok(Ok(kept(state, &new, known)));
            }
            Claim::Other(_) => return Ok(Err(Problem::KeyUsed)),
            Claim::New => {}
        }
        if application::register(state, &mut tx, reference, &new).await? {
            note(state, &mut tx, &grant.organization, ("application.register", reference)).await?;
            tx.commit().await?;
            return Ok(Ok(kept(state, &new, reference)));
        }
    }
    Err(Error::Internal("no reference is free".to_owned()))
}

/// What the department's letter says to whoever applied.
fn kept(state: &AppState, new: &Registered, reference: Reference) -> Kept {
    Kept {
        reference: reference.to_string(),
        code: secret(&state.keys, reference).to_string(),
        follow: format!("{}{}", state.config.http.origin, Path::Handoff(Place::Follow).href(new.locale)),
    }
}

fn parse(body: &[u8], program: &'static Program, now: i64) -> Option<Registered> {
    let new: NewApplication = serde_json::from_slice(body).ok()?;
    let locale = Locale::ALL.into_iter().find(|locale| locale.code() == new.language)?;
    let received_at = new.received_at.parse::<Timestamp>().ok()?.as_millisecond();
    let mut answers = Answers::default();
    for (id, answer) in new.answers {
        // files come to the office: no text stands for one
        program.questions().find(|(_, question)| question.id == id && question.kind.files().is_none())?;
        if answer.chars().count() > ANSWER {
            return None;
        }
        answers.put(&id, answer);
    }
    (0..=now + AHEAD).contains(&received_at).then_some(Registered { program, locale, answers, received_at })
}
