//! What ends one: the person withdraws or revokes it, the representative gives it up. Done twice it is the same.

use app::{
    reference::Reference,
    representative::{Mandate, Side, State},
};

use super::{
    invite::note,
    read,
    store::{self, Row},
};
use crate::{db::Tx, error::Error, person::PersonId, state::AppState};

/// One of this person, from either side.
pub(super) async fn find(
    state: &AppState,
    tx: &mut Tx,
    person: PersonId,
    one: Reference,
) -> Result<(Row, Mandate), Error> {
    let row = store::find(tx.conn(), person, one).await?.ok_or(Error::NotFound)?;
    let mandate = read(state, tx, person, &row).await?.ok_or(Error::NotFound)?;
    Ok((row, mandate))
}

/// Its link opens nothing any more.
pub(super) async fn withdraw(state: &AppState, person: PersonId, one: Reference) -> Result<(), Error> {
    change(state, (person, Side::Given), one, (State::Waiting, State::Withdrawn)).await
}

/// The representative may do nothing more.
pub(super) async fn revoke(state: &AppState, person: PersonId, one: Reference) -> Result<(), Error> {
    change(state, (person, Side::Given), one, (State::Accepted, State::Revoked)).await
}

/// The same, by the representative.
pub(super) async fn give_up(state: &AppState, person: PersonId, one: Reference) -> Result<(), Error> {
    change(state, (person, Side::Held), one, (State::Accepted, State::GivenUp)).await
}

async fn change(
    state: &AppState,
    (person, side): (PersonId, Side),
    one: Reference,
    (from, to): (State, State),
) -> Result<(), Error> {
    let mut tx = state.db.begin_write().await?;
    let (row, mandate) = find(state, &mut tx, person, one).await?;
    if mandate.side != side {
        return Err(Error::NotFound);
    }
    if store::settle(tx.conn(), row.id, (from, to), state.clock.millis()).await? {
        let act = match to {
            State::Withdrawn => "representative.withdraw",
            State::Revoked => "representative.revoke",
            _ => "representative.give-up",
        };
        note(state, &mut tx, person, act, one).await?;
        tx.commit().await?;
    }
    Ok(())
}
