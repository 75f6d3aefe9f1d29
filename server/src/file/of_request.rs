//! The files of a request: named in the transaction that keeps what they came with, and found again by whoever may
//! read the request.

use app::{file::Enclosed, path::Path};
use uuid::Uuid;

use super::{
    keep::{Kept, kind, name_place, opened_name},
    receive::Entry,
    store::request::{self, New, Row},
};
use crate::{
    db::{StoreError, Tx},
    error::Error,
    person::Holder,
    state::AppState,
};

const TABLE: &str = "request_file";

/// With what files came: a contact of a request to which nobody else is writing.
#[derive(Clone, Copy, Debug)]
pub struct Contact {
    pub request: Uuid,
    pub event: Uuid,
    /// Whoever sent them in a browser that is known.
    pub holder: Option<Holder>,
}

/// Names files in the transaction: they belong to the request from its end on.
pub async fn keep_with(state: &AppState, tx: &mut Tx, contact: Contact, files: &[Entry]) -> Result<(), StoreError> {
    let last = request::last(tx.conn(), contact.request).await?;
    for (number, file) in (last + 1..).zip(files) {
        let name = state.keys.seal(&state.clock, &name_place((TABLE, file.id)), &file.name);
        let new = New {
            id: file.id,
            request: contact.request,
            event: contact.event,
            number,
            holder: contact.holder,
            name: name.map_err(|error| StoreError::Encode(error.into()))?,
            kind: file.kind.code(),
            size: file.size,
            sha256: &file.sha256,
            received_at: state.clock.millis(),
        };
        request::insert(tx.conn(), new).await?;
    }
    Ok(())
}

/// The files of a request that somebody was shown, each with the contact that it came with; `path` is where they get it.
pub async fn of_request(
    state: &AppState,
    tx: &mut Tx,
    request: Uuid,
    path: impl Fn(i64) -> Path,
) -> Result<Vec<(Uuid, Enclosed)>, Error> {
    let rows = request::of_request(tx.conn(), request).await?;
    rows.into_iter().map(|row| Ok((row.event, opened(state, &row, path(row.number))?))).collect()
}

/// One of them, by its number.
pub async fn one_of_request(state: &AppState, tx: &mut Tx, request: Uuid, number: &str) -> Result<Kept, Error> {
    let number: i64 = number.parse().map_err(|_| Error::NotFound)?;
    let rows = request::of_request(tx.conn(), request).await?;
    let row = rows.into_iter().find(|row| row.number == number).ok_or(Error::NotFound)?;
    Ok(Kept { id: row.id, name: opened_name(state, (TABLE, row.id), &row.name)?, kind: kind(&row.kind)? })
}

/// The contents that nothing names once a request is deleted.
pub async fn contents_of(tx: &mut Tx, request: Uuid) -> Result<Vec<Uuid>, StoreError> {
    let rows = request::of_request(tx.conn(), request).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// Removes contents that nothing names any more. What stays behind is swept later.
pub async fn let_go(state: &AppState, contents: &[Uuid]) {
    for id in contents {
        if let Err(error) = state.files.delete(*id).await {
            tracing::warn!(%error, "a file that is deleted waits to be swept");
        }
    }
}

/// What a guest sent becomes a person’s: for whoever merges the two.
pub async fn adopt(tx: &mut Tx, guest: Holder, person: Holder) -> Result<(), StoreError> {
    request::adopt(tx.conn(), guest, person).await
}

/// The same once somebody’s requests are deleted.
pub async fn sent_to_own(tx: &mut Tx, holder: Holder) -> Result<Vec<Uuid>, StoreError> {
    request::sent_to_own(tx.conn(), holder).await
}

fn opened(state: &AppState, row: &Row, path: Path) -> Result<Enclosed, Error> {
    Ok(Enclosed {
        number: row.number,
        // the contact that it came with is named beside it
        event: 0,
        name: opened_name(state, (TABLE, row.id), &row.name)?,
        kind: kind(&row.kind)?,
        size: row.size,
        received_at: row.received_at,
        path,
        withdraw: None,
        withdrawn_at: None,
    })
}
