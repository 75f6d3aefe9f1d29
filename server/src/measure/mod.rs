//! How much the portal is used: counts by service, channel and language, without anything about a person.
//!
//! A handler says what its answer counts for ([`Counted`]); a finished page keeps its counters, so that answering it
//! costs one addition. Counts stay in memory and are written every few seconds: no request waits for the database,
//! and while it is down nothing is lost. Words that found nothing are cleaned first, and are not even written down
//! until several searches had the same.
//!
//! | to change | look in |
//! |---|---|
//! | what counts as somebody | `reader.rs` |
//! | what an answer counts for | `counted.rs` |
//! | words that found nothing | `missed.rs` |
//! | how counts are kept and written | `memory.rs`, `store.rs` |
//! | the page and the file | `figures.rs`, `routes.rs` |

mod counted;
mod figures;
mod memory;
mod missed;
mod reader;
pub mod routes;
pub mod store;

use std::{sync::Arc, time::Duration};

use jiff::tz::TimeZone;
use tokio::time::{MissedTickBehavior, interval};

use crate::{clock::Clock, state::AppState};

pub use counted::{Cell, Counted};
pub use memory::{Counter, Measures};
pub use missed::clean;
pub use reader::is_reader;
pub use store::add;

/// How much is lost when the machine loses its power.
const EVERY: Duration = Duration::from_secs(10);

/// Writes what was counted, until the program ends.
pub async fn watch(state: Arc<AppState>) {
    let mut ticks = interval(EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        flush(&state).await;
    }
}

/// Writes what was counted so far; what cannot be written now waits for the next time.
pub async fn flush(state: &AppState) {
    if let Err(error) = state.measures.write(&state.db, &day(&state.clock)).await {
        tracing::warn!(%error, "what was counted waits for the database");
    }
}

/// The day that counts are of: `2026-11-22`, in Universal Time.
pub fn day(clock: &Clock) -> String {
    clock.now().to_zoned(TimeZone::UTC).date().to_string()
}
