//! Identities that get other names because a provider's do: a new address, another client, pairwise numbers.
//!
//! The institution is given a list of old and new names by the provider. It is carried out whole or not at all: with
//! half of it, some people would find their page and others an empty one.

use std::collections::HashMap;

use serde::Deserialize;
use thiserror::Error;

use super::{
    back_channel::mark,
    store::{self, identity, session},
};
use crate::{
    audit::{self, Deed},
    clock::Clock,
    db::{Db, StoreError},
};

/// The columns of the list.
const COLUMNS: [&str; 4] = ["old_issuer", "old_subject", "new_issuer", "new_subject"];

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Move {
    pub old_issuer: String,
    pub old_subject: String,
    pub new_issuer: String,
    pub new_subject: String,
}

impl Move {
    fn origin(&self) -> (&str, &str) {
        (&self.old_issuer, &self.old_subject)
    }

    fn target(&self) -> (&str, &str) {
        (&self.new_issuer, &self.new_subject)
    }
}

/// Whether it is carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Run {
    Dry,
    Real,
}

/// What became of the lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moved {
    /// Identities that have their new name.
    pub moved: usize,
    /// They had it already.
    pub known: usize,
    /// Nobody was ever here under the old name.
    pub unknown: usize,
}

#[derive(Debug, Error)]
pub enum MoveError {
    #[error("line {line}: {reason}")]
    Line { line: u64, reason: String },
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Reads the list, each line with its number.
pub fn read_moves(bytes: &[u8]) -> Result<Vec<(u64, Move)>, MoveError> {
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(bytes);
    let wrong = |line, reason: String| MoveError::Line { line, reason };
    let head = reader.headers().map_err(|error| wrong(1, error.to_string()))?;
    if head.iter().map(|name| name.trim_start_matches('\u{feff}')).ne(COLUMNS) {
        return Err(wrong(1, format!("the columns must be {}", COLUMNS.join(","))));
    }
    // as they stand there, whatever mark the file begins with
    reader.set_headers(COLUMNS.to_vec().into());
    let mut moves = Vec::new();
    let mut row = csv::StringRecord::new();
    while reader.read_record(&mut row).map_err(|error| wrong(line(&error), error.to_string()))? {
        let at = row.position().map_or(0, csv::Position::line);
        let one: Move = row.deserialize(None).map_err(|error| wrong(at, error.to_string()))?;
        let Move { old_issuer, old_subject, new_issuer, new_subject } = &one;
        if [old_issuer, old_subject, new_issuer, new_subject].iter().any(|name| name.is_empty()) {
            return Err(wrong(at, "a name is empty".to_owned()));
        }
        moves.push((at, one));
    }
    check(&moves)?;
    Ok(moves)
}

fn line(error: &csv::Error) -> u64 {
    error.position().map_or(0, csv::Position::line)
}

/// Each name once: of two lines neither could be believed, and a chain would depend on their order.
fn check(moves: &[(u64, Move)]) -> Result<(), MoveError> {
    let mut named: HashMap<(&str, &str), u64> = HashMap::new();
    for (at, one) in moves {
        for name in [one.origin(), one.target()] {
            if let Some(before) = named.insert(name, *at) {
                let reason = format!("{} {} stands on line {before} already", name.0, name.1);
                return Err(MoveError::Line { line: *at, reason });
            }
        }
    }
    Ok(())
}

/// Gives identities their new names in one transaction. Whose sessions began under the old one, signs in again.
pub async fn move_identities(db: &Db, clock: &Clock, moves: &[(u64, Move)], run: Run) -> Result<Moved, MoveError> {
    let mut done = Moved::default();
    let mut tx = db.begin_write().await?;
    for (at, one) in moves {
        let old = store::find_identity(tx.conn(), &one.old_issuer, &one.old_subject).await?;
        let new = store::find_identity(tx.conn(), &one.new_issuer, &one.new_subject).await?;
        match (old, new) {
            (Some(_), None) => {
                identity::rename(tx.conn(), one.origin(), one.target()).await?;
                let mark = mark(&one.old_issuer, &one.old_subject);
                session::end_over(tx.conn(), session::Over::Subject(&mark, uuid::Uuid::nil())).await?;
                done.moved += 1;
            }
            (None, Some(_)) => done.known += 1,
            (None, None) => done.unknown += 1,
            (Some(_), Some(_)) => {
                let reason = "somebody has the new name already".to_owned();
                return Err(MoveError::Line { line: *at, reason });
            }
        }
    }
    if run == Run::Dry {
        return Ok(done);
    }
    let subject = format!("{} identities", done.moved);
    let deed = Deed { actor: "operator", act: "identity.move", organization: "", subject: &subject };
    audit::record(&mut tx, clock, deed).await?;
    tx.commit().await?;
    Ok(done)
}
