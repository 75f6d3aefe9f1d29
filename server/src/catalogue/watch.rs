//! Sees that something was published, by this server or another, and reads the catalogue again.

use std::{sync::Arc, time::Duration};

use tokio::time::{MissedTickBehavior, interval};

use super::{load, store};
use crate::{db::StoreError, state::AppState};

/// A publication shows within two seconds: one to see it, one to read it.
const EVERY: Duration = Duration::from_secs(1);

/// Runs until the program ends. While the database is down, pages go on with what is in memory.
pub async fn watch(state: Arc<AppState>) {
    let mut ticks = interval(EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut down = false;
    loop {
        ticks.tick().await;
        let looked = refresh(&state).await;
        state.database_answers(looked.is_ok());
        match looked {
            Ok(()) if down => tracing::info!("the database answers again"),
            Err(error) if !down => tracing::warn!(%error, "the database does not answer; public pages go on"),
            _ => {}
        }
        down = !state.is_database_up();
    }
}

/// Reads the catalogue again where another version is published than the one in memory.
pub async fn refresh(state: &AppState) -> Result<(), StoreError> {
    let mut tx = state.db.begin_read().await?;
    let head = store::head(tx.conn()).await?;
    drop(tx);
    if head.version == state.catalogue().version {
        return Ok(());
    }
    match load(&state.db, &state.content, &state.classifier).await {
        Ok(catalogue) => {
            tracing::info!(version = catalogue.version, "a new catalogue is published");
            state.publish(catalogue);
        }
        Err(error) => tracing::error!(%error, "the new catalogue cannot be read; the last one stays"),
    }
    Ok(())
}
