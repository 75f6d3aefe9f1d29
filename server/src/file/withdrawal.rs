//! Taking a file away: its contents go for good, its name stays with the history; and who at the program had it.

use app::application::{FileReader, Opening};
use uuid::Uuid;

use super::{
    keep::Kept,
    store::withdrawal::{self, ReadingRow},
};
use crate::{
    db::{StoreError, Tx},
    state::AppState,
};

/// Takes one of the files of an application away, once. Gives its id: the contents are let go of when the transaction
/// is kept, and what stays behind is swept.
pub async fn withdraw(
    state: &AppState,
    tx: &mut Tx,
    application: Uuid,
    number: i64,
) -> Result<Option<Uuid>, StoreError> {
    withdrawal::withdraw(tx, (application, number), state.clock.millis()).await
}

/// Notes that somebody at the program has a file, in the transaction that gives it out.
pub async fn note_reading(state: &AppState, tx: &mut Tx, kept: &Kept, reader: FileReader) -> Result<(), StoreError> {
    let id = (state.clock.id(), kept.id);
    withdrawal::insert_reading(tx.conn(), id, reader.code(), state.clock.millis()).await
}

/// Who at the program had it, the first time first.
pub async fn openings(tx: &mut Tx, application: Uuid, number: i64) -> Result<Vec<Opening>, StoreError> {
    let rows = withdrawal::readings(tx.conn(), (application, number)).await?;
    Ok(rows.into_iter().map(|ReadingRow { reader, at }| Opening { by: reader, at }).collect())
}
