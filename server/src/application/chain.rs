//! The chain of a history: each entry holds a mark of itself and of all before it, which only the institution's keys can
//! make. Whoever reaches the database alone changes no history unseen: `passerelle audit verify` names the first entry
//! that does not fit.

use app::reference::Reference;
use serde::Serialize;
use uuid::Uuid;

use super::{
    history::{place, unreadable},
    store::{self, chain, event::EventRow},
};
use crate::{db::Db, error::Error, keys::Keys};

/// An entry as it is marked.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) struct Link<'a> {
    /// The mark of the entry before; empty for the first.
    pub(super) before: &'a str,
    pub(super) id: Uuid,
    pub(super) application: Uuid,
    pub(super) number: i64,
    pub(super) kind: &'a str,
    pub(super) at: i64,
    pub(super) noted_at: i64,
    pub(super) made_by: Option<Uuid>,
    /// As it was before it was sealed: another key changes no mark.
    pub(super) told: &'a str,
}

impl Link<'_> {
    pub(super) fn mark(&self, keys: &Keys) -> Result<String, Error> {
        let words = serde_json::to_string(self).map_err(|error| Error::Internal(error.to_string()))?;
        Ok(keys.mark("application_event", &words))
    }
}

/// The mark of a whole history, made of its last entry.
pub(super) fn head(keys: &Keys, application: Uuid, (number, last): (i64, &str)) -> String {
    keys.mark("application.history", &format!("{} {number} {last}", application.simple()))
}

/// What a look at every history finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Histories {
    /// Every entry fits: how many there are, and how many are older than the marks.
    Whole { entries: usize, unmarked: usize },
    /// The first that does not fit: whose history, and its number. One that is missing at the end has the number after
    /// the last.
    Broken(Option<Reference>, i64),
}

/// Follows the history of every application.
pub async fn verify(db: &Db, keys: &Keys) -> Result<Histories, Error> {
    let (mut after, mut entries, mut unmarked) = (Uuid::nil(), 0, 0);
    loop {
        let mut tx = db.begin_read().await?;
        let found = chain::marked(tx.conn(), after).await?;
        let Some(last) = found.last() else { return Ok(Histories::Whole { entries, unmarked }) };
        after = last.id;
        for one in &found {
            let rows = store::event::events(tx.conn(), one.id).await?;
            if let Some(number) = broken(keys, one, &rows)? {
                return Ok(Histories::Broken(Reference::parse(&one.reference), number));
            }
            entries += rows.len();
            unmarked += rows.iter().filter(|row| row.mark.is_empty()).count();
        }
    }
}

/// The number of the first entry that does not fit.
fn broken(keys: &Keys, one: &chain::Marked, rows: &[EventRow]) -> Result<Option<i64>, Error> {
    let mut before: &str = "";
    for (row, number) in rows.iter().zip(1..) {
        let old = row.mark.is_empty() && before.is_empty();
        if row.number != number || !(old || row.mark == link(keys, one.id, (before, row))?) {
            return Ok(Some(number));
        }
        before = &row.mark;
    }
    let last = rows.last().map_or(0, |row| row.number);
    let whole = match before {
        "" => one.history_mark.is_empty(),
        _ => one.history_mark == head(keys, one.id, (last, before)),
    };
    Ok((!whole).then_some(last + 1))
}

/// The mark that an entry should have. One that does not open was altered: no mark fits it.
fn link(keys: &Keys, application: Uuid, (before, row): (&str, &EventRow)) -> Result<String, Error> {
    let Ok(told) = keys.open(&place(row.id), &row.told).map_err(unreadable) else { return Ok(String::new()) };
    let EventRow { id, number, kind, at, noted_at, made_by, .. } = row;
    let (id, number, at, noted_at, made_by) = (*id, *number, *at, *noted_at, *made_by);
    Link { before, id, application, number, kind, at, noted_at, made_by, told: &told }.mark(keys)
}
