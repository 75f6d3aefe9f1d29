//! Taking what came back into its draft: in one transaction, whole.

use app::{
    editing::{Part, Place, Record, Sheet},
    locale::Locale,
    path::Path,
};
use axum::extract::{FromRequest, Multipart, Request, multipart::Field};

use super::{
    super::{
        save::note,
        store::{
            self, Draft,
            translation::{self as rows, Outcome},
        },
        work::Work,
    },
    confirm,
    send::Done,
};
use crate::{
    db::StoreError,
    digest::sha256,
    error::Error,
    form::{Claim, FormKey, Sent, Words, claim},
    person::Staff,
    state::AppState,
};

/// The name of the form among all forms.
const FORM: &str = "editing.translate-return";
/// The letters of a field that is no file.
const TEXT: usize = 1024;

/// A form with a file, as it came.
#[derive(Debug, Default)]
pub(super) struct Received {
    pub(super) fields: Words,
    /// Nothing where no file was chosen.
    pub(super) file: Option<Content>,
}

#[derive(Debug)]
pub(super) enum Content {
    Whole(Vec<u8>),
    TooLarge,
}

/// Reads a form to its end: a browser that is cut off shows nothing of what was wrong. Nothing beyond `most` is kept.
pub(super) async fn receive(request: Request, most: usize) -> Result<Received, Error> {
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| Error::BadRequest)?;
    let mut received = Received::default();
    while let Some(field) = form.next_field().await.map_err(|_| Error::BadRequest)? {
        let name = field.name().unwrap_or_default().to_owned();
        if field.file_name().is_some() {
            match read(field, most).await? {
                // what a browser sends where nothing was chosen
                Content::Whole(bytes) if bytes.is_empty() => {}
                content => received.file = Some(content),
            }
        } else if let Content::Whole(bytes) = read(field, TEXT).await? {
            received.fields.insert(name, String::from_utf8(bytes).map_err(|_| Error::BadRequest)?);
        }
    }
    Ok(received)
}

async fn read(mut field: Field<'_>, most: usize) -> Result<Content, Error> {
    let mut content = Content::Whole(Vec::new());
    while let Some(chunk) = field.chunk().await.map_err(|_| Error::BadRequest)? {
        content = match content {
            Content::Whole(mut bytes) if bytes.len() + chunk.len() <= most => {
                bytes.extend_from_slice(&chunk);
                Content::Whole(bytes)
            }
            _ => Content::TooLarge,
        };
    }
    Ok(content)
}

/// What makes a file that came back the same as another.
fn body(record: &Record, version: &str, bytes: &[u8]) -> [String; 4] {
    [record.kind.code().to_owned(), record.id.clone(), version.to_owned(), sha256(bytes)]
}

/// To what the same form led before; nothing where it was not taken.
pub(super) async fn answered(
    state: &AppState,
    key: &FormKey,
    (record, version, bytes): (&Record, &str, &[u8]),
) -> Result<Option<String>, StoreError> {
    let body = body(record, version, bytes);
    // nothing is kept of a form that comes for the first time
    let mut tx = state.db.begin_write().await?;
    let sent = Sent { form: FORM, key, body: &body.each_ref().map(String::as_str), answer: "" };
    Ok(match claim(&mut tx, state.clock.millis(), &sent).await? {
        Claim::Same(answer) => Some(answer),
        Claim::New | Claim::Other(_) => None,
    })
}

/// Keeps the draft with its translation, and that both languages of these parts say the same. `version` is that of the
/// draft while it was out.
pub(super) async fn take(
    state: &AppState,
    staff: &Staff,
    (work, draft, version): (&Work, &Draft, i64),
    (after, parts): (&Sheet, &[Part]),
    (key, bytes, locale): (&FormKey, &[u8], Locale),
) -> Result<Done, StoreError> {
    let at = state.clock.millis();
    let answer = Path::Editing(Place::Edit(staff.organization.clone(), work.found.record.clone())).href(locale);
    let changes = work.found.changes(after);
    let body = body(&work.found.record, &version.to_string(), bytes);
    let mut tx = state.db.begin_write().await?;
    match claim(&mut tx, at, &Sent { form: FORM, key, body: &body.each_ref().map(String::as_str), answer: &answer })
        .await?
    {
        Claim::Same(answer) => return Ok(Done::At(answer)),
        Claim::Other(_) => return Ok(Done::Overtaken),
        Claim::New => {}
    }
    if !rows::take(tx.conn(), (draft.id, version), &changes, staff.person, at).await? {
        return Ok(Done::Overtaken);
    }
    rows::close(tx.conn(), (draft.id, Outcome::Returned), staff.person, at).await?;
    confirm(&mut tx, draft.id, after, parts).await?;
    store::join_authors(tx.conn(), draft.id, staff.person).await?;
    note(state, &mut tx, staff, "content.translate-return", &work.found).await?;
    tx.commit().await?;
    Ok(Done::At(answer))
}
