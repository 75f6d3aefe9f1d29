//! Telling everybody who follows something, batch by batch. A batch is one transaction and one statement, whatever the
//! number of followers: nobody is ever held in memory. Servers share the work; one that falls over leaves the rest of it
//! to the others.

use uuid::Uuid;

use super::store::message as store;
use crate::{db::StoreError, state::AppState};

/// Followers of one batch: a transaction of some tens of milliseconds, so that forms wait no longer.
const BATCH: i64 = 500;

/// Tells the next batch. Says whether there was one.
pub(super) async fn spread(state: &AppState) -> Result<bool, StoreError> {
    let mut tx = state.db.begin_write().await?;
    let Some(taken) = store::take(tx.conn()).await? else { return Ok(false) };
    let last = store::last(tx.conn(), &taken, BATCH).await?;
    store::spread(tx.conn(), &taken, last.unwrap_or(Uuid::max())).await?;
    store::go_on(tx.conn(), &taken, last).await?;
    tx.commit().await?;
    Ok(true)
}
