//! Seals everything again under the newest key while the portal goes on. It may stop at any moment and begin anew: what
//! is done is not done twice. Where somebody writes at the same time, theirs stays.

use thiserror::Error;
use uuid::Uuid;

use super::{
    Keys,
    store::{COLUMNS, Column},
};
use crate::{
    clock::Clock,
    db::{Db, StoreError},
    file::{Folder, FolderError},
};

/// Rows that are sealed again in one transaction: whoever writes waits no longer than for these.
const BATCH: i64 = 200;
/// Servers may seal with the old key until they look at the file: what they wrote meanwhile is found by another round.
const ROUNDS: usize = 5;

#[derive(Debug, Error)]
pub enum ResealError {
    #[error("the database: {0}")]
    Store(#[from] StoreError),
    #[error(transparent)]
    Folder(#[from] FolderError),
}

/// What was sealed again in one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resealed {
    /// A column, or `file.contents`.
    pub place: &'static str,
    pub count: u64,
    /// What no key opens any more: it stays as it is.
    pub shut: u64,
}

/// Seals again what other keys than the newest sealed.
pub async fn reseal(db: &Db, files: &Folder, keys: &Keys, clock: &Clock) -> Result<Vec<Resealed>, ResealError> {
    let mut done = Vec::new();
    for column in COLUMNS {
        let mut whole = Resealed { place: column.name, count: 0, shut: 0 };
        for _ in 0..ROUNDS {
            let round = pass(db, keys, clock, column).await?;
            whole.count += round.count;
            whole.shut = round.shut;
            if round.count == 0 {
                break;
            }
        }
        done.push(whole);
    }
    let (count, shut) = files.reseal(keys, clock).await?;
    done.push(Resealed { place: "file.contents", count, shut });
    Ok(done)
}

/// Goes once through a column.
async fn pass(db: &Db, keys: &Keys, clock: &Clock, column: Column) -> Result<Resealed, ResealError> {
    let mut round = Resealed { place: column.name, count: 0, shut: 0 };
    let mut after = Uuid::nil();
    loop {
        let mut tx = db.begin_read().await?;
        let rows = column.others(tx.conn(), keys.newest(), after, BATCH).await?;
        drop(tx);
        let Some((last, _)) = rows.last() else { return Ok(round) };
        after = *last;
        let mut again = Vec::new();
        for (id, old) in rows {
            let place = format!("{} {}", column.name, id.simple());
            let new = keys.open_bytes(&place, &old).and_then(|plain| keys.seal_bytes(clock, &place, &plain));
            match new {
                Ok(new) => again.push((id, old, new)),
                Err(_) => round.shut += 1,
            }
        }
        let mut tx = db.begin_write().await?;
        for (id, old, new) in again {
            round.count += u64::from(column.replace(tx.conn(), id, (old, new)).await?);
        }
        tx.commit().await?;
    }
}

/// The places that still need other keys than the newest, or one of them: empty where none does.
pub async fn needs(db: &Db, files: &Folder, keys: &Keys, number: u8) -> Result<Vec<&'static str>, ResealError> {
    let mut found = Vec::new();
    for column in COLUMNS {
        let mut tx = db.begin_read().await?;
        let mut after = Uuid::nil();
        loop {
            let rows = column.others(tx.conn(), keys.newest(), after, BATCH).await?;
            let Some((last, _)) = rows.last() else { break };
            after = *last;
            if rows.iter().any(|(_, sealed)| sealed.first() == Some(&number)) {
                found.push(column.name);
                break;
            }
        }
    }
    found.extend(files.sealed_with(number).await?.then_some("file.contents"));
    Ok(found)
}
