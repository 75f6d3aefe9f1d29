//! Looks for what somebody has in hand who is away, or works there no more, and moves it: to the stand-in, else back to
//! the queue in its old place. What one of them has moves in one transaction; done again, or by two servers, it does nothing.

use std::{sync::Arc, time::Duration};

use uuid::Uuid;

use super::{
    assign::moved,
    store::{self, Due},
    team::members,
};
use crate::{
    db::{StoreError, Tx},
    error::Error,
    handoff::{Request, is_about},
    person::PersonId,
    state::AppState,
};

/// How often to look: an absence begins within its first minute.
const EVERY: Duration = Duration::from_secs(20);

/// Moves for as long as the program runs.
pub async fn watch(state: Arc<AppState>) {
    loop {
        if let Err(error) = look(&state).await {
            tracing::warn!(%error, "what people have in hand who are away waits for the database");
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// Moves what is due now. Done again it does nothing.
pub async fn look(state: &AppState) -> Result<(), Error> {
    let due = store::due(state.db.begin_read().await?.conn(), state.clock.millis()).await?;
    for of_one in due.chunk_by(|one, other| one.held_by == other.held_by && one.organization == other.organization) {
        // one whose requests cannot be moved must not stop the others
        if let Err(error) = empty(state, of_one).await {
            tracing::error!(%error, "what somebody had in hand cannot be moved");
        }
    }
    Ok(())
}

/// What one of them has, all of it or nothing.
async fn empty(state: &AppState, due: &[Due]) -> Result<(), Error> {
    let Some(first) = due.first() else { return Ok(()) };
    let mut tx = state.db.begin_write().await?;
    let stand_in = there(state, &mut tx, first).await?;
    let mut gone = Vec::new();
    for one in due {
        let to = match stand_in {
            Some(person) if may_get(state, &mut tx, one.id, person).await? => Some(person),
            _ => None,
        };
        if store::go(tx.conn(), one, to, state.clock.millis()).await? {
            gone.push((one, to));
        }
    }
    // the chain of the audit is held from the first entry on: whoever answers one of them at this moment needs it too
    for (one, to) in gone {
        moved(state, &mut tx, one, to).await?;
    }
    Ok(tx.commit().await?)
}

/// The stand-in, where they work there and are not away themselves.
async fn there(state: &AppState, tx: &mut Tx, due: &Due) -> Result<Option<PersonId>, Error> {
    let Some(stand_in) = due.stand_in else { return Ok(None) };
    let now = state.clock.millis();
    let members = members(state, tx, &due.organization).await?;
    let there = members.iter().find(|member| member.person.uuid() == stand_in && !member.is_away(now));
    Ok(there.map(|member| member.person))
}

/// Nobody gets a complaint about what they answered.
async fn may_get(state: &AppState, tx: &mut Tx, request: Uuid, person: PersonId) -> Result<bool, Error> {
    let Some(request) = Request::to_move(state, tx, request).await? else { return Ok(false) };
    let about: Result<bool, StoreError> = is_about(tx, &request.card, person).await;
    Ok(!about?)
}
