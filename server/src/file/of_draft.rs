//! The files of a draft: named in the transaction that keeps the answer, and a part of the record once the draft is
//! sent. Whoever calls has locked the draft, and shown that somebody may write to it.

use std::collections::BTreeSet;

use app::{
    application::KeptFile,
    file::{Limits, Refusal},
};
use uuid::Uuid;

use super::{
    keep::{Kept, Place, kind, name_place, opened_name},
    receive::{Entry, Received},
    store::{
        self,
        draft::{self, New, Row},
    },
};
use crate::{
    db::{StoreError, Tx},
    error::Error,
    person::{Holder, PersonId},
    state::AppState,
};

const TABLE: &str = "draft_file";

/// To what a file is added: a question of a draft.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    pub application: Uuid,
    pub id: &'a str,
    pub limits: &'a Limits,
}

/// Names what is good of it in the transaction, numbered after `last`. What is not taken here goes to those that are
/// refused; what is there already stays once. Gives the files of the question, and the contents that nothing names.
pub async fn keep_with_draft(
    state: &AppState,
    tx: &mut Tx,
    (question, mut last): (Question<'_>, i64),
    received: &mut Received,
) -> Result<(Vec<KeptFile>, Vec<Uuid>), Error> {
    let rows = draft::of_draft(tx.conn(), question.application).await?;
    let own: Vec<&Row> = rows.iter().filter(|row| row.question == question.id).collect();
    let mut there: BTreeSet<String> = own.iter().map(|row| row.sha256.clone()).collect();
    let mut kept: Vec<KeptFile> = own.iter().map(|row| opened(state, row)).collect::<Result<_, _>>()?;
    let mut unnamed = Vec::new();
    for file in std::mem::take(&mut received.files) {
        if let Some(refusal) = refusal(question.limits, (&file.kind, file.size)) {
            unnamed.push(file.id);
            received.refused.push((file.name, refusal));
        } else if there.contains(&file.sha256) {
            unnamed.push(file.id);
        } else if kept.len() >= question.limits.many {
            unnamed.push(file.id);
            received.refused.push((file.name, Refusal::TooMany));
        } else {
            last += 1;
            insert(state, tx, (question, last), &file).await?;
            there.insert(file.sha256.clone());
            kept.push(KeptFile { number: last, kind: file.kind, size: file.size, name: file.name.clone() });
            received.files.push(file);
        }
    }
    Ok((kept, unnamed))
}

async fn insert(
    state: &AppState,
    tx: &mut Tx,
    (question, number): (Question<'_>, i64),
    file: &Entry,
) -> Result<(), Error> {
    let name = state.keys.seal(&state.clock, &name_place((TABLE, file.id)), &file.name);
    let new = New {
        id: file.id,
        application: question.application,
        question: question.id,
        number,
        name: name.map_err(|error| Error::Internal(error.to_string()))?,
        kind: file.kind.code(),
        size: file.size,
        sha256: &file.sha256,
        received_at: state.clock.millis(),
    };
    Ok(draft::insert(tx.conn(), new).await?)
}

fn refusal(limits: &Limits, (kind, size): (&app::file::Kind, i64)) -> Option<Refusal> {
    if !limits.kinds.contains(kind) {
        return Some(Refusal::Kind);
    }
    usize::try_from(size).is_ok_and(|size| size > limits.largest).then_some(Refusal::TooLarge)
}

/// Takes away those of a question: one by its number, or all. Gives what stays, and the contents that nothing names.
pub async fn take_from_draft(
    state: &AppState,
    tx: &mut Tx,
    (application, question): (Uuid, &str),
    number: Option<i64>,
) -> Result<(Vec<KeptFile>, Vec<Uuid>), Error> {
    let (mut kept, mut unnamed) = (Vec::new(), Vec::new());
    for row in draft::of_draft(tx.conn(), application).await?.iter().filter(|row| row.question == question) {
        if number.is_none_or(|number| number == row.number) {
            draft::delete(tx.conn(), application, row.id).await?;
            unnamed.push(row.id);
        } else {
            kept.push(opened(state, row)?);
        }
    }
    Ok((kept, unnamed))
}

/// Files of a draft that is sent become those of an entry of its history, under their numbers. What is not asked any
/// more is not sent: gives the contents that nothing names then.
pub async fn send_with(
    state: &AppState,
    tx: &mut Tx,
    (person, place): (PersonId, Place),
    asked: impl Fn(&str) -> bool,
) -> Result<Vec<Uuid>, Error> {
    let mut unnamed = Vec::new();
    for row in draft::of_draft(tx.conn(), place.application).await? {
        draft::delete(tx.conn(), place.application, row.id).await?;
        if !asked(&row.question) {
            unnamed.push(row.id);
            continue;
        }
        let name = opened_name(state, (TABLE, row.id), &row.name)?;
        let name = state.keys.seal(&state.clock, &name_place(("file", row.id)), &name);
        let new = store::New {
            id: row.id,
            application: place.application,
            event: place.event,
            number: row.number,
            person,
            name: name.map_err(|error| Error::Internal(error.to_string()))?,
            kind: &row.kind,
            size: row.size,
            sha256: &row.sha256,
            received_at: row.received_at,
        };
        store::insert(tx.conn(), new).await?;
    }
    Ok(unnamed)
}

/// One of them, by its number.
pub async fn one_of_draft(state: &AppState, tx: &mut Tx, application: Uuid, number: &str) -> Result<Kept, Error> {
    let number: i64 = number.parse().map_err(|_| Error::NotFound)?;
    let rows = draft::of_draft(tx.conn(), application).await?;
    let row = rows.into_iter().find(|row| row.number == number).ok_or(Error::NotFound)?;
    Ok(Kept { id: row.id, name: opened_name(state, (TABLE, row.id), &row.name)?, kind: kind(&row.kind)? })
}

/// The contents that go with what somebody began for themselves.
pub async fn of_own_drafts(tx: &mut Tx, holder: Holder) -> Result<Vec<Uuid>, StoreError> {
    draft::of_own_drafts(tx.conn(), holder).await
}

fn opened(state: &AppState, row: &Row) -> Result<KeptFile, Error> {
    Ok(KeptFile {
        number: row.number,
        kind: kind(&row.kind)?,
        size: row.size,
        name: opened_name(state, (TABLE, row.id), &row.name)?,
    })
}
