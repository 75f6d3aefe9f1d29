//! How much the portal is used: counts by service, channel and language, without anything about a person.
//!
//! A handler says what its answer counts for ([`Counted`]); a finished page keeps its counters, so that answering it
//! costs one addition. Counts stay in memory and are written every few seconds: no request waits for the database,
//! and while it is down nothing is lost. Words that found nothing are cleaned first, and are not even written down
//! until several searches had the same. The public sees days that are over, read once a day beside the requests; old
//! days are folded into months.
//!
//! | to change | look in |
//! |---|---|
//! | what counts as somebody | `reader.rs` |
//! | what an answer counts for | `counted.rs` |
//! | words that found nothing | `missed.rs` |
//! | how counts are kept and written | `memory.rs`, `store.rs` |
//! | what is published when, how long days are kept | `published.rs` |
//! | the page and the files | `figures.rs`, `routes.rs` |

mod counted;
mod figures;
mod memory;
mod missed;
mod published;
mod reader;
pub mod routes;
pub mod store;

use std::{sync::Arc, time::Duration};

use jiff::{ToSpan, tz::TimeZone};
use tokio::time::{MissedTickBehavior, interval};

use crate::{
    clock::Clock,
    db::{Db, StoreError},
    state::AppState,
};

pub use counted::{Cell, Counted};
pub use memory::{Counter, Measures};
pub use missed::clean;
pub use published::{Reading, ReadingError};
pub use reader::is_reader;
pub use store::{MissedRow, add};

/// How much is lost when the machine loses its power.
const EVERY: Duration = Duration::from_secs(10);

/// Writes what was counted and publishes the days that are over, until the program ends.
pub async fn watch(state: Arc<AppState>) {
    let mut ticks = interval(EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        flush(&state).await;
        publish(&state).await;
    }
}

/// Writes what was counted so far; what cannot be written now waits for the next time.
pub async fn flush(state: &AppState) {
    if let Err(error) = state.measures.write(&state.db, &state.clock).await {
        tracing::warn!(%error, "what was counted waits for the database");
    }
}

/// Reads the day that is over, once a day; while the database is down, what was read last stays.
pub async fn publish(state: &AppState) {
    if !state.is_database_up() {
        return;
    }
    if let Err(error) = state.measures.published.renew(&state.db, &state.clock).await {
        tracing::warn!(%error, "the figures of the last day cannot be read");
    }
}

/// What the public sees; `None` where nothing was read yet, and the database is down.
pub async fn reading(state: &AppState) -> Option<Arc<Reading>> {
    let published = &state.measures.published;
    if let Some(reading) = published.last() {
        return Some(reading);
    }
    if !state.is_database_up() {
        // known already: nobody needs to wait to hear it
        return None;
    }
    let read = published.read(&state.db, &state.clock).await;
    read.inspect_err(|error| tracing::warn!(%error, "figures cannot be read")).ok()
}

/// The words that found nothing in the last days, today included, the most frequent first.
pub async fn missed(db: &Db, clock: &Clock, days: u16) -> Result<Vec<MissedRow>, StoreError> {
    let today = clock.now().to_zoned(TimeZone::UTC).date();
    let since = today.saturating_sub(i32::from(days.saturating_sub(1)).days()).to_string();
    let mut tx = db.begin_read().await?;
    store::missed(tx.conn(), &since).await
}

/// The same as a CSV for editors.
pub async fn missed_words(db: &Db, clock: &Clock, days: u16) -> Result<Vec<u8>, ReadingError> {
    Ok(figures::missed_file(&missed(db, clock, days).await?)?)
}

/// The day that counts are of: `2026-11-22`, in Universal Time.
pub fn day(clock: &Clock) -> String {
    clock.now().to_zoned(TimeZone::UTC).date().to_string()
}
