//! Gives a file out: to be saved, never to be shown by the browser as a page of ours.

use std::io;

use axum::{
    body::Body,
    http::{HeaderName, header},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use futures_util::stream;

use super::{keep::Kept, receive::Asking};
use crate::{error::Error, state::AppState};

/// What is given at once, in bytes.
const PIECE: usize = 64 * 1024;

/// The contents, with their name. That nobody keeps them and nobody guesses their type is said of every answer.
pub async fn give_out(state: &AppState, file: Kept) -> Result<Response, Error> {
    let bytes = contents(state, &file).await?;
    Ok((headers(&file), bytes).into_response())
}

/// The same as long as whoever asked for it may have it: once they may not, the next piece is refused. Its length is
/// said first, so that a browser knows that what it has is not all.
pub async fn give_out_while(
    state: &AppState,
    file: Kept,
    ask: impl Fn() -> Asking<'static> + Send + 'static,
) -> Result<Response, Error> {
    let bytes = Bytes::from(contents(state, &file).await?);
    let length = [(header::CONTENT_LENGTH, bytes.len().to_string())];
    let pieces = stream::unfold((bytes, ask), |(mut rest, ask)| async move {
        if rest.is_empty() {
            return None;
        }
        let piece = rest.split_to(PIECE.min(rest.len()));
        match ask().await {
            Ok(()) => Some((Ok(piece), (rest, ask))),
            Err(error) => Some((Err(io::Error::other(error.to_string())), (Bytes::new(), ask))),
        }
    });
    Ok((headers(&file), length, Body::from_stream(pieces)).into_response())
}

async fn contents(state: &AppState, file: &Kept) -> Result<Vec<u8>, Error> {
    state.files.get(&state.keys, file.id).await.map_err(|error| Error::Internal(error.to_string()))
}

fn headers(file: &Kept) -> [(HeaderName, String); 2] {
    [(header::CONTENT_TYPE, file.kind.media().to_owned()), (header::CONTENT_DISPOSITION, disposition(&file.name))]
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
