//! Looks for letters about requests that failed, and goes on with each.

use std::{sync::Arc, time::Duration};

use app::handoff::{Channel, Kind};
use uuid::Uuid;

use super::{
    again, alarm,
    store::{self, Due, Failed},
};
use crate::{db::StoreError, error::Error, handoff::add_event, state::AppState};

/// How often to look.
const EVERY: Duration = Duration::from_secs(3);

/// Tells for as long as the program runs.
pub async fn watch(state: Arc<AppState>) {
    loop {
        if let Err(error) = tell(&state).await {
            tracing::warn!(%error, "letters that failed wait for the database");
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// Notes what failed, tries what can be tried, and tells the leads of desks what still stands. Done again it does nothing.
pub async fn tell(state: &AppState) -> Result<(), StoreError> {
    let mut tx = state.db.begin_read().await?;
    let failed = store::failed(tx.conn()).await?;
    drop(tx);
    for letter in &failed {
        note(state, letter).await?;
    }
    let mut tx = state.db.begin_read().await?;
    let due = store::due(tx.conn()).await?;
    drop(tx);
    for entry in &due {
        // one that cannot be read must not stop the others
        if let Err(error) = go_on(state, entry).await {
            tracing::error!(%error, entry = %entry.id, "a letter that failed cannot be gone on with");
        }
    }
    alarm::warn(state).await
}

/// From here on the pages say that it did not arrive.
async fn note(state: &AppState, failed: &Failed) -> Result<(), StoreError> {
    let mut tx = state.db.begin_write().await?;
    let about = (told_in(&failed.key), state.clock.millis());
    if store::insert(tx.conn(), state.clock.id(), failed, about).await? {
        add_event(state, &mut tx, failed.request, Kind::Unreached, (Channel::Mail, None, None)).await?;
    }
    tx.commit().await
}

/// The answer that a letter told, by its key: `request.reply 0198…`. A receipt tells none.
fn told_in(key: &str) -> Option<Uuid> {
    key.split(' ').nth(1).filter(|_| !key.starts_with("request.receipt")).and_then(|id| Uuid::try_parse(id).ok())
}

/// What became of it is written down; what became of nothing is tried by another way.
async fn go_on(state: &AppState, due: &Due) -> Result<(), Error> {
    let now = state.clock.millis();
    let mut tx = state.db.begin_write().await?;
    let happened = match due.found.as_str() {
        "arrived" => Some((Kind::Arrived, Channel::Mail)),
        "read" => Some((Kind::ReadHere, Channel::Web)),
        // the call stands in the history already
        "told" => None,
        _ if again::send(state, &mut tx, due).await? => Some((Kind::SentAgain, Channel::Mail)),
        _ => {
            store::tried(tx.conn(), due.id, now).await?;
            return Ok(tx.commit().await?);
        }
    };
    let standing = if due.found == "open" { "again" } else { due.found.as_str() };
    if !store::settle(tx.conn(), due.id, standing, now).await? {
        return Ok(());
    }
    if let Some((kind, channel)) = happened {
        add_event(state, &mut tx, due.request, kind, (channel, None, None)).await?;
    }
    Ok(tx.commit().await?)
}
