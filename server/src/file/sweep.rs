//! Removes contents that no row names: their form was not kept, the machine stopped before it was, or the request that
//! they came with is gone.

use std::{sync::Arc, time::Duration};

use uuid::Uuid;

use super::{folder::FolderError, store};
use crate::{error::Error, state::AppState};

/// How often to look.
const EVERY: Duration = Duration::from_secs(60 * 60);
/// A form may still be on its way for so long: longer than any upload lasts. Milliseconds.
const UNTIL: i64 = 60 * 60 * 1000;

/// Sweeps for as long as the program runs.
pub async fn watch(state: Arc<AppState>) {
    loop {
        match sweep(&state).await {
            Ok(0) => {}
            Ok(count) => tracing::info!(count, "files that nothing names were removed"),
            Err(error) => tracing::warn!(%error, "the folder of files cannot be swept"),
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// Removes what is old enough and not named. Says how many there were.
pub async fn sweep(state: &AppState) -> Result<usize, Error> {
    let unreadable = |error: FolderError| Error::Internal(error.to_string());
    let old = state.clock.millis() - UNTIL;
    let mut swept = 0;
    for id in state.files.list().await.map_err(unreadable)? {
        if !written_before(id, old) {
            continue;
        }
        let mut tx = state.db.begin_read().await?;
        let named = store::is_named(tx.conn(), id).await?;
        drop(tx);
        state.files.delete_unfinished(id).map_err(unreadable)?;
        if !named {
            state.files.delete(id).await.map_err(unreadable)?;
            swept += 1;
        }
    }
    Ok(swept)
}

/// Ids hold the time at which they were made.
fn written_before(id: Uuid, instant: i64) -> bool {
    let made = id.get_timestamp().map(|made| made.to_unix());
    made.is_some_and(|(seconds, _)| i64::try_from(seconds).unwrap_or(i64::MAX).saturating_mul(1000) < instant)
}
