//! The files of a draft: added as soon as they are whole, so that nobody chooses one twice because another answer was
//! wrong; taken away one by one.

use app::{
    application::{Answers, KeptFile, Question},
    file::Refusal,
};
use axum::{
    Form,
    extract::{FromRequest, Request},
};

use super::{
    keep::{locked, put},
    open::may_still_write,
};
use crate::{
    error::Error,
    file::{self, Received},
    form::Words,
    person::Holder,
    render::Asked,
    state::AppState,
};

/// A form of a section, with files or without.
pub(super) async fn receive(
    state: &AppState,
    asked: Asked,
    (holder, reference): (Holder, &str),
    request: Request,
) -> Result<Received, Error> {
    if file::is_upload(request.headers()) {
        let still = move || Box::pin(may_still_write(state, holder, reference)) as file::Asking<'_>;
        return file::receive_while(state, asked.locale, request, &still).await;
    }
    let Form(fields) = Form::<Words>::from_request(request, &()).await.map_err(|_| Error::BadRequest)?;
    Ok(Received { fields, ..Received::default() })
}

/// Keeps what came with the draft. The same form sent twice adds nothing twice: the same contents are the same file.
/// Names those that are not taken.
pub(super) async fn add(
    state: &AppState,
    (holder, reference): (Holder, &str),
    question: &'static Question,
    received: &mut Received,
) -> Result<Vec<(String, Refusal)>, Error> {
    let added = add_all(state, (holder, reference), question, received).await;
    // a draft that is gone or sent has no place for them; where keeping failed they are swept if they are not kept
    if matches!(added, Err(Error::NotFound)) {
        received.let_go(state).await;
    }
    added.map(|()| std::mem::take(&mut received.refused))
}

async fn add_all(
    state: &AppState,
    (holder, reference): (Holder, &str),
    question: &'static Question,
    received: &mut Received,
) -> Result<(), Error> {
    if received.files.is_empty() {
        return Ok(());
    }
    let limits = &question.kind.files().ok_or(Error::NotFound)?.limits;
    let mut tx = state.db.begin_write().await?;
    let mut draft = locked(state, &mut tx, holder, reference).await?;
    let place = file::Question { application: draft.id, id: question.id, limits };
    let last = draft.answers.last_file();
    let (kept, unnamed) = file::keep_with_draft(state, &mut tx, (place, last), received).await?;
    name(&mut draft.answers, question, &kept);
    put(state, &mut tx, &draft).await?;
    tx.commit().await?;
    file::let_go(state, &unnamed).await;
    Ok(())
}

/// Takes one away. Done again it does nothing.
pub(super) async fn remove(
    state: &AppState,
    (holder, reference): (Holder, &str),
    question: &'static Question,
    number: i64,
) -> Result<(), Error> {
    let mut tx = state.db.begin_write().await?;
    let mut draft = locked(state, &mut tx, holder, reference).await?;
    let of = (draft.id, question.id);
    let (kept, unnamed) = file::take_from_draft(state, &mut tx, of, Some(number)).await?;
    if unnamed.is_empty() {
        return Ok(());
    }
    name(&mut draft.answers, question, &kept);
    put(state, &mut tx, &draft).await?;
    tx.commit().await?;
    file::let_go(state, &unnamed).await;
    Ok(())
}

/// The answer names what is there, in the transaction in which that changes.
fn name(answers: &mut Answers, question: &Question, kept: &[KeptFile]) {
    let last = kept.iter().map(|file| file.number).max().unwrap_or_default();
    answers.put_last_file(last.max(answers.last_file()));
    answers.put(question.id, KeptFile::answer(kept));
}
