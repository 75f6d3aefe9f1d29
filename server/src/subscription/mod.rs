//! What somebody follows, and telling them once of each change: on their page, and in letters as they chose.
//!
//! A change makes a bulletin, in the transaction of an alert or once a new catalogue is seen. The bulletin is spread to
//! whoever follows what it concerns, batch by batch, by any server. Then letters are written, of which each message
//! stands in one at most.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `routes.rs`, `follow.rs` |
//! | what counts as a change | `record.rs`, `look.rs` |
//! | what a bulletin is, whom it concerns | `bulletin.rs` |
//! | how it reaches its followers | `spread.rs` |
//! | when letters are due, what stands in them | `due.rs`, `letters.rs` |
//! | the links that stop | `stop.rs` |
//! | how subjects and messages are named | `view.rs` |
//! | the statements | `store/` |

mod bulletin;
mod due;
mod follow;
mod letters;
mod look;
mod record;
pub mod routes;
mod spread;
mod stop;
pub mod store;
mod view;

use std::{sync::Arc, time::Duration};

use app::subscription::Delivery;

use crate::{
    db::{StoreError, Tx},
    error::Error,
    person::{Holder, PersonId},
    state::AppState,
};

pub use bulletin::{Change, publish};
pub use due::before;
pub use stop::stop_in;
pub use store::{
    follow::{FOLLOWED_SUMMARY as FOLLOWED, SAID_SUMMARY as SAID},
    message::SUMMARY as NEWS,
};
pub use view::{count, followed, known, named, news};

/// How often to look.
const EVERY: Duration = Duration::from_secs(2);
/// How long messages are kept. Milliseconds.
const KEPT: i64 = 365 * 24 * 60 * 60 * 1000;

/// Tells for as long as the program runs.
pub async fn watch(state: Arc<AppState>) {
    let mut written = None;
    loop {
        let eight = last_eight(&state);
        // letters of the day and of the week are looked for once after their hour, those at once each time
        let rhythms: &[Delivery] = if written == Some(eight) { &[Delivery::AtOnce] } else { &RHYTHMS };
        match tell_in(&state, rhythms).await {
            Ok(()) => written = Some(eight),
            Err(error) => tracing::warn!(%error, "news wait for the database"),
        }
        tokio::time::sleep(EVERY).await;
    }
}

const RHYTHMS: [Delivery; 3] = [Delivery::AtOnce, Delivery::Daily, Delivery::Weekly];

fn last_eight(state: &AppState) -> i64 {
    before(Delivery::Daily, state.clock.now(), &state.config.time_zone)
}

/// Tells everything that is to be told now. Done again it tells nothing.
pub async fn tell(state: &AppState) -> Result<(), Error> {
    tell_in(state, &RHYTHMS).await
}

async fn tell_in(state: &AppState, rhythms: &[Delivery]) -> Result<(), Error> {
    look::look(state).await?;
    while spread::spread(state).await? {}
    for rhythm in rhythms {
        letters::write_due(state, *rhythm).await?;
    }
    if rhythms.len() == RHYTHMS.len() {
        let mut tx = state.db.begin_write().await?;
        store::message::forget(tx.conn(), state.clock.millis() - KEPT).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Whether somebody said that they want to read on their page only.
pub async fn wants_page_only(tx: &mut Tx, person: PersonId) -> Result<bool, StoreError> {
    let said = store::follow::preference(tx.conn(), person).await?;
    Ok(said.is_some_and(|said| said.delivery == Delivery::Page))
}

/// Makes a guest's subscriptions and messages a person's, each once.
pub async fn adopt(tx: &mut Tx, guest: Holder, person: PersonId) -> Result<(), StoreError> {
    store::follow::merge(tx, guest, person).await
}
