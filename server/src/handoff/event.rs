//! What happens to a request, as it is written down.

use app::handoff::{Channel, Kind};
use uuid::Uuid;

use super::{
    request::{unsealed, words_place},
    store,
};
use crate::{
    db::{StoreError, Tx},
    person::Staff,
    state::AppState,
};

/// Adds to what happened.
pub async fn add_event(
    state: &AppState,
    tx: &mut Tx,
    request: Uuid,
    kind: Kind,
    happened: (Channel, Option<&str>, Option<&Staff>),
) -> Result<Uuid, StoreError> {
    let (channel, text, staff) = happened;
    let id = state.clock.id();
    let seal = |text: &str| state.keys.seal(&state.clock, &words_place(id), text).map_err(unsealed);
    let row = store::EventRow {
        id,
        kind: kind.code().to_owned(),
        channel: channel.code().to_owned(),
        words: text.map(seal).transpose()?,
        by_staff: staff.map(|staff| staff.person.uuid()),
        at: state.clock.millis(),
    };
    store::insert_event(tx.conn(), request, row).await?;
    Ok(id)
}
