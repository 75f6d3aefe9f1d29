//! The letters that somebody got, as their own page lists them.

use app::{
    locale::Locale,
    privacy::{Item, Kind, Known, letter_words},
};

use super::{open, store};
use crate::{
    db::{StoreError, Tx},
    person::Holder,
    state::AppState,
};

pub async fn known(state: &AppState, tx: &mut Tx, locale: Locale, holder: Holder) -> Result<Known, StoreError> {
    let posted = store::of_holder(tx.conn(), holder).await?;
    let letter = |posted: store::Posted| {
        let subject = open(state, posted.id, &posted.letter).ok().map(|letter| letter.subject);
        Item { text: letter_words(locale, subject), code: None, at: posted.created_at }
    };
    Ok(Known { kind: Kind::Letters, items: posted.into_iter().map(letter).collect() })
}
