//! Reads a form with files. Each file is sealed and written as soon as it is whole, so that a form is never held in
//! memory; what the form turns out not to keep is let go of.

use std::{collections::HashMap, future::ready, pin::Pin, time::Duration};

use app::{
    file::{Attached, Kind, LARGEST, MANY, Refusal, kept_name, shown_name},
    locale::Locale,
};
use axum::{
    extract::{FromRequest, Multipart, Request, multipart::Field},
    http::{HeaderMap, StatusCode, header},
};
use tokio::time::timeout;
use uuid::Uuid;

use super::{folder, of_request::let_go, sniff::sniff};
use crate::{digest::sha256, error::Error, state::AppState};

/// The letters of one written field: more than any form of ours takes.
const TEXT: usize = 256 * 1024;
/// A client that sends nothing for so long is gone. However slowly it sends, each piece begins the time anew.
const PATIENCE: Duration = Duration::from_secs(30);

/// A form as it came.
#[derive(Debug, Default)]
pub struct Received {
    pub fields: HashMap<String, String>,
    pub files: Vec<Entry>,
    /// What was not taken: its name, and why.
    pub refused: Vec<(String, Refusal)>,
}

/// A file that is written, and that nothing names yet.
#[derive(Clone, Debug)]
pub struct Entry {
    pub(super) id: Uuid,
    pub name: String,
    pub kind: Kind,
    /// Bytes.
    pub size: i64,
    pub sha256: String,
}

impl Received {
    pub fn field(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", String::as_str)
    }

    /// The files, as the page tells of them.
    pub fn attached(&self) -> Attached {
        Attached { good: self.files.iter().map(|file| file.name.clone()).collect(), refused: self.refused.clone() }
    }

    /// How an answer that is not kept is answered: some of it is wrong, or something here is.
    pub fn status(&self) -> StatusCode {
        match self.is_unkept() {
            true => StatusCode::SERVICE_UNAVAILABLE,
            false => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }

    /// Whether something that is good cannot be kept now.
    pub fn is_unkept(&self) -> bool {
        self.refused.iter().any(|(_, refusal)| *refusal == Refusal::Unkept)
    }

    /// Checks a file, and writes what is good.
    async fn add(&mut self, state: &AppState, locale: Locale, (given, content): (String, Content)) {
        let checked = match self.files.len() + self.refused.len() {
            ..MANY => content.whole().ok_or(Refusal::TooLarge).and_then(|bytes| Ok((sniff(&given, &bytes)?, bytes))),
            _ => Err(Refusal::TooMany),
        };
        let written = match checked {
            Ok((kind, bytes)) => write(state, kept_name(locale, &given, kind), kind, &bytes).await,
            Err(refusal) => Err(refusal),
        };
        match written {
            Ok(entry) => self.files.push(entry),
            Err(refusal) => self.refused.push((shown_name(&given), refusal)),
        }
    }

    /// Removes what was written, as the form is not kept. What stays behind is swept later.
    pub async fn let_go(&self, state: &AppState) {
        let contents: Vec<Uuid> = self.files.iter().map(|file| file.id).collect();
        let_go(state, &contents).await;
    }
}

/// Whether whoever sends may still send.
pub type Asking<'a> = Pin<Box<dyn Future<Output = Result<(), Error>> + Send + 'a>>;
/// Asks it anew.
type Ask<'a> = &'a (dyn Fn() -> Asking<'a> + Sync);

/// Reads the form of a request, to its end: a browser that is cut off shows nothing of what was wrong.
pub async fn receive(state: &AppState, locale: Locale, request: Request) -> Result<Received, Error> {
    receive_while(state, locale, request, &|| Box::pin(ready(Ok(())))).await
}

/// The same as long as whoever sends it may: once they may not, the next byte is refused and nothing of it is kept.
pub async fn receive_while(
    state: &AppState,
    locale: Locale,
    request: Request,
    ask: Ask<'_>,
) -> Result<Received, Error> {
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| Error::BadRequest)?;
    let mut received = Received::default();
    let read = fill(state, locale, (&mut form, ask), &mut received).await;
    if read.is_err() {
        received.let_go(state).await;
    }
    read.map(|()| received)
}

async fn fill(
    state: &AppState,
    locale: Locale,
    (form, ask): (&mut Multipart, Ask<'_>),
    received: &mut Received,
) -> Result<(), Error> {
    while let Some(field) = form.next_field().await.map_err(|_| Error::BadRequest)? {
        let name = field.name().unwrap_or_default().to_owned();
        let Some(given) = field.file_name().map(str::to_owned) else {
            let text = read(field, TEXT, ask).await?.whole().ok_or(Error::BadRequest)?;
            received.fields.insert(name, String::from_utf8(text).map_err(|_| Error::BadRequest)?);
            continue;
        };
        let content = read(field, LARGEST, ask).await?;
        // what a browser sends where nothing was chosen
        if given.is_empty() && content.is_empty() {
            continue;
        }
        received.add(state, locale, (given, content)).await;
    }
    Ok(())
}

/// The files of a letter: the name and the contents of each.
pub async fn take(state: &AppState, locale: Locale, files: Vec<(String, Vec<u8>)>) -> Received {
    let mut received = Received::default();
    for (given, bytes) in files {
        let content = if bytes.len() > LARGEST { Content::TooLarge } else { Content::Whole(bytes) };
        received.add(state, locale, (given, content)).await;
    }
    received
}

/// What a part holds, as far as it is read.
enum Content {
    Whole(Vec<u8>),
    TooLarge,
}

impl Content {
    fn is_empty(&self) -> bool {
        matches!(self, Self::Whole(bytes) if bytes.is_empty())
    }

    fn whole(self) -> Option<Vec<u8>> {
        match self {
            Self::Whole(bytes) => Some(bytes),
            Self::TooLarge => None,
        }
    }
}

async fn read(mut field: Field<'_>, most: usize, ask: Ask<'_>) -> Result<Content, Error> {
    let mut content = Content::Whole(Vec::new());
    loop {
        let chunk = timeout(PATIENCE, field.chunk()).await.map_err(|_| Error::BadRequest)?;
        let chunk = chunk.map_err(|_| Error::BadRequest)?;
        ask().await?;
        let Some(chunk) = chunk else { return Ok(content) };
        content = match content {
            Content::Whole(mut bytes) if bytes.len() + chunk.len() <= most => {
                bytes.extend_from_slice(&chunk);
                Content::Whole(bytes)
            }
            _ => Content::TooLarge,
        };
    }
}

/// Seals and writes. Once this returns `Ok`, the contents are on disk.
async fn write(state: &AppState, name: String, kind: Kind, bytes: &[u8]) -> Result<Entry, Refusal> {
    let id = state.clock.id();
    let unkept = |error: &dyn std::error::Error| {
        tracing::error!(%error, "a file cannot be kept");
        Refusal::Unkept
    };
    let sealed = state.keys.seal_bytes(&state.clock, &folder::place(id), bytes).map_err(|error| unkept(&error))?;
    state.files.put(id, sealed).await.map_err(|error| unkept(&error))?;
    let sha256 = sha256(bytes);
    Ok(Entry { id, name, kind, size: i64::try_from(bytes.len()).unwrap_or(i64::MAX), sha256 })
}

/// Whether a request brings a form with files.
pub fn is_upload(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("multipart/form-data"))
}
