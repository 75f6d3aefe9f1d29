//! Naming what was written, in the transaction that keeps the answer; and finding it again.

use app::{
    file::{Enclosed, Kind},
    path::Path,
};
use uuid::Uuid;

use super::{
    receive::Entry,
    store::{self, New, Row},
};
use crate::{db::Tx, error::Error, person::PersonId, state::AppState};

/// To what files are added: an entry of the history of an application that nobody else is writing to.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    pub application: Uuid,
    /// The number of the entry.
    pub event: i64,
}

/// Names files in the transaction: they belong to the record from its end on.
pub async fn keep(state: &AppState, tx: &mut Tx, person: PersonId, place: Place, files: &[Entry]) -> Result<(), Error> {
    let last = store::last(tx.conn(), place.application).await?;
    for (number, file) in (last + 1..).zip(files) {
        let name = state.keys.seal(&state.clock, &name_place(("file", file.id)), &file.name);
        let new = New {
            id: file.id,
            application: place.application,
            event: place.event,
            number,
            person,
            name: name.map_err(|error| Error::Internal(error.to_string()))?,
            kind: file.kind.code(),
            size: file.size,
            sha256: &file.sha256,
            received_at: state.clock.millis(),
        };
        store::insert(tx.conn(), new).await?;
    }
    Ok(())
}

/// The files of an application that somebody was shown; `path` is where they get each.
pub async fn of_application(
    state: &AppState,
    tx: &mut Tx,
    application: Uuid,
    path: impl Fn(i64) -> Path,
) -> Result<Vec<Enclosed>, Error> {
    let rows = store::of_application(tx.conn(), application).await?;
    rows.into_iter().map(|row| opened(state, &row, path(row.number))).collect()
}

/// A file that is given out.
#[derive(Clone, Debug)]
pub struct Kept {
    pub(super) id: Uuid,
    pub(super) name: String,
    pub(super) kind: Kind,
}

impl Kept {
    /// As people see it.
    pub fn shown_name(&self) -> &str {
        &self.name
    }
}

/// One of them, by its number.
pub async fn one(state: &AppState, tx: &mut Tx, application: Uuid, number: &str) -> Result<Kept, Error> {
    let number = number.parse().map_err(|_| Error::NotFound)?;
    let row = store::one(tx.conn(), application, number).await?.ok_or(Error::NotFound)?;
    let (name, kind) = (name(state, row.id, &row.name)?, kind(&row.kind)?);
    Ok(Kept { id: row.id, name, kind })
}

fn opened(state: &AppState, row: &Row, path: Path) -> Result<Enclosed, Error> {
    Ok(Enclosed {
        number: row.number,
        event: row.event,
        name: name(state, row.id, &row.name)?,
        kind: kind(&row.kind)?,
        size: row.size,
        received_at: row.received_at,
        path,
        withdraw: None,
        withdrawn_at: row.withdrawn_at,
    })
}

fn name(state: &AppState, id: Uuid, sealed: &[u8]) -> Result<String, Error> {
    opened_name(state, ("file", id), sealed)
}

/// The name of a file of which a row of this table tells.
pub(super) fn opened_name(state: &AppState, row: (&str, Uuid), sealed: &[u8]) -> Result<String, Error> {
    state.keys.open(&name_place(row), sealed).map_err(|error| Error::Internal(error.to_string()))
}

pub(super) fn kind(code: &str) -> Result<Kind, Error> {
    Kind::parse(code).ok_or_else(|| Error::Internal(format!("no file is of the kind {code}")))
}

pub(super) fn name_place((table, id): (&str, Uuid)) -> String {
    format!("{table}.name {}", id.simple())
}
