//! The letters that somebody got, as their own page lists them.

use app::{
    handoff,
    locale::Locale,
    outbox::{Sent, Standing},
    path::Path,
    privacy::{Item, Kind, Known, letter_words},
    reference::{Reference, of_record},
};

use super::{open, store};
use crate::{
    db::{StoreError, Summary, Tx},
    person::Holder,
    state::AppState,
};

/// The letters that these rows are of ([`SUMMARY`](super::SUMMARY)).
pub fn summed(state: &AppState, rows: &[Summary]) -> Vec<Sent> {
    let read = |row: &Summary| {
        let letter = open(state, row.id?, row.sealed.as_deref()?).ok();
        Some(Sent {
            subject: letter.map(|letter| letter.subject).filter(|subject| !subject.is_empty()),
            standing: Standing::parse(row.state.as_deref()?)?,
            at: row.at,
            change: row.reference.as_deref().and_then(change),
        })
    };
    rows.iter().filter_map(read).collect()
}

/// Where the address of a letter about this record is changed.
fn change(record: &str) -> Option<Path> {
    let question = record.starts_with("request ").then(|| Reference::parse(of_record(record))).flatten();
    question.map(|reference| Path::Handoff(handoff::Place::Change(reference)))
}

pub async fn known(state: &AppState, tx: &mut Tx, locale: Locale, holder: Holder) -> Result<Known, StoreError> {
    let posted = store::of_holder(tx.conn(), holder).await?;
    let letter = |posted: store::Posted| {
        let subject = open(state, posted.id, &posted.letter).ok().map(|letter| letter.subject);
        Item { text: letter_words(locale, subject), code: None, at: posted.created_at }
    };
    Ok(Known { kind: Kind::Letters, items: posted.into_iter().map(letter).collect() })
}
