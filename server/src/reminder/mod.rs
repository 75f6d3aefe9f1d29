//! Reminders by mail: what is asked of somebody and due soon, and answers that are late. Written once a day, in the
//! morning of the institution's zone; a start later in the day makes up for it.
//!
//! | to change | look in |
//! |---|---|
//! | when they are written | here |
//! | of what, and with which words | `remind.rs` and the letters of each feature |

use std::{sync::Arc, time::Duration};

use jiff::{Zoned, civil};

use crate::{application, error::Error, state::AppState, tracked};

/// The hour of the morning from which letters are written.
const FROM: i8 = 8;
/// How often to look at the clock.
const EVERY: Duration = Duration::from_secs(10 * 60);

/// Reminds for as long as the program runs.
pub async fn watch(state: Arc<AppState>) {
    let mut done: Option<civil::Date> = None;
    loop {
        let now = now(&state);
        if now.hour() >= FROM && done != Some(now.date()) {
            match remind(&state).await {
                Ok(()) => done = Some(now.date()),
                Err(error) => tracing::warn!(%error, "reminders wait for the database"),
            }
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// Writes what is due today. Done again it writes nothing.
pub async fn remind(state: &AppState) -> Result<(), Error> {
    let today = now(state).date();
    application::remind(state, today).await?;
    tracked::remind(state, today).await
}

fn now(state: &AppState) -> Zoned {
    state.clock.now().to_zoned(state.config.time_zone.clone())
}
