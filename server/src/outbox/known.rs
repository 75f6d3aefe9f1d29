//! The letters that somebody got, as their own page lists them.

use app::{
    locale::Locale,
    outbox::{Sent, Standing},
    privacy::{Item, Kind, Known, letter_words},
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
        })
    };
    rows.iter().filter_map(read).collect()
}

pub async fn known(state: &AppState, tx: &mut Tx, locale: Locale, holder: Holder) -> Result<Known, StoreError> {
    let posted = store::of_holder(tx.conn(), holder).await?;
    let letter = |posted: store::Posted| {
        let subject = open(state, posted.id, &posted.letter).ok().map(|letter| letter.subject);
        Item { text: letter_words(locale, subject), code: None, at: posted.created_at }
    };
    Ok(Known { kind: Kind::Letters, items: posted.into_iter().map(letter).collect() })
}
