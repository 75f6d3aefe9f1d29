//! What became of letters that were sent.

use uuid::Uuid;

use super::store;
use crate::db::{Db, StoreError};

/// As whoever carries letters reports it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    Delivered,
    /// Why, in their word.
    Failed(&'static str),
}

/// Notes what became of a letter. One that failed stands with those that staff must see to, and on the page of whoever
/// it was for. What they asked to be told is not changed by it.
/// `now`: Unix milliseconds.
pub async fn settle(db: &Db, now: i64, id: Uuid, fate: Fate) -> Result<(), StoreError> {
    let mut tx = db.begin_write().await?;
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
