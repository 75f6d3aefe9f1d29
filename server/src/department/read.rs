//! `GET /api/v1/applications/{reference}`, and the files of one: what was sent to a department.

use std::{collections::BTreeMap, sync::Arc};

use app::{
    api::Problem,
    application::{Event, FileReader, KeptFile, Question},
    file::Enclosed,
    locale::Locale,
    reference::Reference,
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    answer::{note, told, unkept},
    store::Grant,
    token::grant,
};
use crate::{
    api::{ProblemDetails, Refusal},
    application::{self, Read},
    db::Tx,
    error::Error,
    file,
    state::AppState,
};

/// An application as it stands.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Application {
    reference: String,
    program: String,
    state: String,
    sent_at: String,
    /// By the id of the question.
    answers: BTreeMap<String, String>,
    /// In the order in which we learned of them.
    events: Vec<Entry>,
    files: Vec<SentFile>,
}

/// An entry of its history.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Entry {
    number: i64,
    /// Such as `sent`, `taken`, `given` (an officer gave it to another), `put-back` (nobody has it), `asked`, `answered`,
    /// `accepted`; and of its fee `fee-paid`, `fee-owed` (owed back) and `fee-returned`. There may be new ones later.
    kind: String,
    occurred_at: String,
    /// What it is about, such as the document that is asked for, or the number of a receipt. Empty where nothing is.
    name: String,
    /// What was said with it.
    text: String,
    /// The last day on which it can be given: `2026-12-04`. Empty where nothing is asked.
    due: String,
    /// The number of the entry that it answers.
    answers: Option<i64>,
    /// The number of the entry that it is about, such as what more time is given for.
    about: Option<i64>,
    /// The number of the entry that asks again for what it asked, because a file was withdrawn.
    opens: Option<i64>,
    /// What was paid, owed back or returned, in hundredths of the currency.
    amount: Option<i64>,
    /// Its currency, such as `CAD`.
    currency: Option<String>,
}

/// A file that came with an entry.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SentFile {
    /// The number of the entry.
    event: i64,
    name: String,
    /// Its media type, found from its bytes.
    media_type: String,
    /// Bytes.
    size: i64,
    /// Where it can be had, with the same token.
    url: String,
}

/// Read an application that was sent to you.
#[utoipa::path(
    get, path = "/api/v1/applications/{reference}", operation_id = "read_application", tag = "applications",
    params(
        ("reference" = String, Path, description = "The reference of an application.", example = "7K3M-Q2TX"),
        ("Authorization" = String, Header, description = "`Bearer` and a token."),
    ),
    responses(
        (status = 200, description = "As it stands.", body = Application),
        (status = 401, description = "No token, or one that ended.", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 404, description = "The token's program has no such application.", body = ProblemDetails, content_type = "application/problem+json"),
    )
)]
pub(super) async fn read_application(
    State(state): State<Arc<AppState>>,
    Path(reference): Path<String>,
    headers: HeaderMap,
) -> Response {
    let read = async {
        let (tx, read) = match open(&state, &headers, &reference, "application.read").await? {
            Ok(found) => found,
            Err(problem) => return Ok(Err(problem)),
        };
        tx.commit().await?;
        Ok(Ok(as_it_stands(&read, &state.config.http.origin)))
    };
    match read.await {
        Ok(Ok(one)) => told(StatusCode::OK, &one),
        Ok(Err(problem)) => Refusal::of(problem, &headers).into_response(),
        Err(error) => unkept(&error, &headers),
    }
}

/// Download a file that was sent to you.
#[utoipa::path(
    get, path = "/api/v1/applications/{reference}/files/{number}", operation_id = "download_file", tag = "applications",
    params(
        ("reference" = String, Path, description = "The reference of an application.", example = "7K3M-Q2TX"),
        ("number" = i64, Path, description = "The number of the file.", minimum = 1),
        ("Authorization" = String, Header, description = "`Bearer` and a token."),
    ),
    responses(
        (status = 200, description = "Its bytes.", content_type = "application/octet-stream"),
        (status = 401, description = "No token, or one that ended.", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 404, description = "There is no such file.", body = ProblemDetails, content_type = "application/problem+json"),
    )
)]
pub(super) async fn download_file(
    State(state): State<Arc<AppState>>,
    Path((reference, number)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    let given = async {
        let (mut tx, read) = match open(&state, &headers, &reference, "application.file").await? {
            Ok(found) => found,
            Err(problem) => return Ok(Err(problem)),
        };
        let kept = match application::sent_file(&state, &mut tx, &read.one, &number).await {
            Err(Error::NotFound) => return Ok(Err(Problem::NoSuchApplication)),
            found => found?,
        };
        file::note_reading(&state, &mut tx, &kept, FileReader::System).await?;
        tx.commit().await?;
        Ok(Ok(file::give_out(&state, kept).await?))
    };
    match given.await {
        Ok(Ok(response)) => ([(header::CACHE_CONTROL, "no-store")], response).into_response(),
        Ok(Err(problem)) => Refusal::of(problem, &headers).into_response(),
        Err(error) => unkept(&error, &headers),
    }
}

/// An application of the token's program; that it was given out is noted with it.
async fn open(
    state: &AppState,
    headers: &HeaderMap,
    reference: &str,
    act: &'static str,
) -> Result<Result<(Tx, Read), Problem>, Error> {
    let known = grant(&mut state.db.begin_read().await?, headers, state.clock.millis()).await?;
    let Some(Grant { organization, program }) = known else { return Ok(Err(Problem::NoToken)) };
    let Some(reference) = Reference::parse(reference) else { return Ok(Err(Problem::NoSuchApplication)) };
    let mut tx = state.db.begin_write().await?;
    let found = application::read_by_department(state, &mut tx, (&organization, &program), reference).await?;
    let Some(read) = found else { return Ok(Err(Problem::NoSuchApplication)) };
    note(state, &mut tx, &organization, (act, reference)).await?;
    Ok(Ok((tx, read)))
}

fn as_it_stands(read: &Read, origin: &str) -> Application {
    let one = &read.one;
    let answered =
        one.program.questions().map(|(_, question)| (question.id, as_read(question, one.answers.get(question.id))));
    Application {
        reference: one.reference.to_string(),
        program: one.program.id.to_owned(),
        state: read.state.code().to_owned(),
        sent_at: moment(one.sent_at.unwrap_or_default()),
        answers: answered
            .filter(|(_, answer)| !answer.is_empty())
            .map(|(id, answer)| (id.to_owned(), answer))
            .collect(),
        events: one.events.iter().filter(|event| !event.kind.is_internal()).map(entry).collect(),
        files: read.files.iter().map(|file| sent_file(file, origin)).collect(),
    }
}

/// An answer that is files names each by its number and its name, a line each: `1 hours.pdf`.
fn as_read(question: &Question, answer: &str) -> String {
    let files = if question.kind.files().is_some() { KeptFile::of(answer) } else { Vec::new() };
    let lines: Vec<String> = files.iter().map(|file| format!("{} {}", file.number, file.name)).collect();
    if files.is_empty() { answer.to_owned() } else { lines.join("\n") }
}

fn entry(event: &Event) -> Entry {
    Entry {
        number: event.number,
        kind: event.kind.code().to_owned(),
        occurred_at: moment(event.at),
        name: event.told.name.clone(),
        text: event.told.text.clone(),
        due: event.told.due.clone(),
        answers: event.told.answers,
        about: event.told.about,
        opens: event.told.opens,
        amount: event.told.money.as_ref().map(|money| money.amount),
        currency: event.told.money.as_ref().map(|money| money.currency.clone()),
    }
}

fn sent_file(file: &Enclosed, origin: &str) -> SentFile {
    SentFile {
        event: file.event,
        name: file.name.clone(),
        media_type: file.kind.media().to_owned(),
        size: file.size,
        url: format!("{origin}{}", file.path.href(Locale::En)),
    }
}

fn moment(millis: i64) -> String {
    Timestamp::from_millisecond(millis).unwrap_or_default().to_string()
}
