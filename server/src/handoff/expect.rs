//! How long such questions really took.

use app::handoff::{DAYS, Expected, Way, expected};

use super::store::expected::waits;
use crate::{db::StoreError, state::AppState};

const DAY: i64 = 24 * 60 * 60 * 1000;

/// What is told of the next question of its kind. Where the database is away nothing is told: the page is shown all the
/// same.
pub(super) async fn expect(state: &AppState, organization: &str, way: Way) -> Option<Expected> {
    if way == Way::Phone {
        return None;
    }
    match counted(state, organization, way).await {
        Ok(waits) => Some(expected(way, waits)),
        Err(error) => {
            tracing::warn!(%error, "how long people waited cannot be counted");
            None
        }
    }
}

async fn counted(state: &AppState, organization: &str, way: Way) -> Result<Vec<i64>, StoreError> {
    let mut tx = state.db.begin_read().await?;
    waits(tx.conn(), state.clock.millis() - DAYS * DAY, (organization, way.code())).await
}
