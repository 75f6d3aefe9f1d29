//! What became of letters that were sent, and telling whoever they did not reach.

use app::{
    handoff,
    locale::Locale,
    my_page::Part,
    outbox::{Unreached, unreached as part},
    path::Path,
    reference::{Reference, of_record},
};
use uuid::Uuid;

use super::{open, store};
use crate::{
    db::{StoreError, Tx},
    person::Holder,
    state::AppState,
};

/// As whoever carries letters reports it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    Delivered,
    /// Why, in their word.
    Failed(&'static str),
}

/// Notes what became of a letter. One that failed stands with those that staff must see to, and on the page of whoever
/// it was for. What they asked to be told is not changed by it.
pub async fn settle(state: &AppState, id: Uuid, fate: Fate) -> Result<(), StoreError> {
    let now = state.clock.millis();
    let mut tx = state.db.begin_write().await?;
    match fate {
        Fate::Delivered => store::delivered(tx.conn(), id, now).await?,
        Fate::Failed(why) => {
            if store::bounced(tx.conn(), id, why, now).await? {
                tracing::warn!(letter = %id, why, "a letter did not arrive");
            }
        }
    }
    tx.commit().await
}

/// The letters that did not reach somebody, as a part of their page; nothing where all did.
pub async fn unreached(
    state: &AppState,
    tx: &mut Tx,
    locale: Locale,
    holder: Holder,
) -> Result<Option<Part>, StoreError> {
    let rows = store::unreached(tx.conn(), holder).await?;
    let letters: Vec<Unreached> = rows
        .into_iter()
        .map(|row| {
            let change = row.record.starts_with("request ").then(|| Reference::parse(of_record(&row.record))).flatten();
            Unreached {
                subject: open(state, row.id, &row.letter).ok().map(|letter| letter.subject),
                at: row.changed_at,
                change: change.map(|reference| Path::Handoff(handoff::Place::Change(reference))),
            }
        })
        .collect();
    Ok((!letters.is_empty()).then(|| part(locale, &letters)))
}
