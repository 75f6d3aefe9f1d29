//! Gives a file out: to be saved, never to be shown by the browser as a page of ours.

use axum::{
    http::{HeaderName, header},
    response::{IntoResponse, Response},
};

use super::keep::Kept;
use crate::{error::Error, state::AppState};

/// The contents, with their name. That nobody keeps them and nobody guesses their type is said of every answer.
pub async fn give_out(state: &AppState, file: Kept) -> Result<Response, Error> {
    let bytes = state.files.get(&state.keys, file.id).await.map_err(|error| Error::Internal(error.to_string()))?;
    let headers: [(HeaderName, String); 2] =
        [(header::CONTENT_TYPE, file.kind.media().to_owned()), (header::CONTENT_DISPOSITION, disposition(&file.name))];
    Ok((headers, bytes).into_response())
}

/// The name twice: in plain letters, and as it is (RFC 6266).
fn disposition(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|letter| match letter {
            '"' | '\\' | '%' => '_',
            ' '..='~' => letter,
            _ => '_',
        })
        .collect();
    let encoded: String = name
        .bytes()
        .map(|byte| match byte {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'-' | b'.' | b'_' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect();
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}")
}
