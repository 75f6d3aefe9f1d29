//! What somebody states, and takes back.

use app::personalization::{Fact, Kind, RuleId};

use super::{
    statement::{Statement, Subject},
    store::{self, NewStatement},
};
use crate::{
    db::{StoreError, Tx},
    error::Error,
    keys::Unopened,
    person::{Holder, PersonId},
    state::AppState,
};

/// Everything that somebody stated, and since when (Unix milliseconds).
pub(super) async fn stated(state: &AppState, tx: &mut Tx, holder: Holder) -> Result<Vec<(Statement, i64)>, Error> {
    let mut stated = Vec::new();
    for row in store::stated(tx.conn(), holder).await? {
        let statement = Statement::open(state, row.id, &row.stated).map_err(sealed)?;
        stated.extend(statement.map(|statement| (statement, row.at)));
    }
    Ok(stated)
}

/// Makes these the facts that somebody states. Those that stay keep their day.
pub(super) async fn state_facts(state: &AppState, tx: &mut Tx, holder: Holder, facts: &[Fact]) -> Result<(), Error> {
    let before = stated(state, tx, holder).await?;
    for kind in Kind::ALL {
        match facts.iter().find(|fact| fact.kind() == kind) {
            Some(fact) if before.iter().any(|(known, _)| *known == Statement::Fact(*fact)) => {}
            Some(fact) => keep(state, tx, holder, &Statement::Fact(*fact), state.clock.millis()).await?,
            None => withdraw(state, tx, holder, kind).await?,
        }
    }
    Ok(())
}

/// Takes a fact back.
pub(super) async fn withdraw(state: &AppState, tx: &mut Tx, holder: Holder, kind: Kind) -> Result<(), StoreError> {
    store::withdraw(tx.conn(), holder, &Subject::Fact(kind).mark(state, holder)).await
}

/// Says that a suggestion is not for somebody. Where suggestions are off, nothing is kept: there is none to refuse.
pub(super) async fn refuse(state: &AppState, tx: &mut Tx, holder: Holder, rule: RuleId) -> Result<(), Error> {
    if !store::is_personalized(tx.conn(), holder).await? {
        return Ok(());
    }
    keep(state, tx, holder, &Statement::Refused(rule), state.clock.millis()).await
}

/// Off means off: what was stated goes.
pub(super) async fn turn_off(tx: &mut Tx, holder: Holder) -> Result<(), StoreError> {
    store::withdraw_all(tx.conn(), holder).await?;
    store::personalize(tx.conn(), holder, 0).await
}

pub(super) async fn turn_on(tx: &mut Tx, holder: Holder) -> Result<(), StoreError> {
    store::personalize(tx.conn(), holder, 1).await
}

/// How many statements there are.
pub async fn count(tx: &mut Tx, holder: Holder) -> Result<i64, StoreError> {
    store::count(tx.conn(), holder).await
}

/// Makes what a guest stated a person's, where the person did not state otherwise, and wants suggestions.
pub async fn merge(state: &AppState, tx: &mut Tx, guest: Holder, person: PersonId) -> Result<(), Error> {
    let person = Holder::Person(person);
    if !store::is_personalized(tx.conn(), person).await? {
        return Ok(());
    }
    let own: Vec<Subject> = stated(state, tx, person).await?.iter().map(|(known, _)| known.subject()).collect();
    for (statement, at) in stated(state, tx, guest).await? {
        if !own.contains(&statement.subject()) {
            keep(state, tx, person, &statement, at).await?;
        }
    }
    Ok(())
}

async fn keep(state: &AppState, tx: &mut Tx, holder: Holder, statement: &Statement, at: i64) -> Result<(), Error> {
    let id = state.clock.id();
    let mark = statement.subject().mark(state, holder);
    let stated = statement.seal(state, id).map_err(sealed)?;
    Ok(store::state(tx.conn(), holder, NewStatement { id, mark, stated, at }).await?)
}

fn sealed(error: Unopened) -> Error {
    Error::Internal(error.to_string())
}

/// The facts that somebody states, for a form that asks the same.
pub async fn facts(state: &AppState, tx: &mut Tx, holder: Holder) -> Result<Vec<Fact>, Error> {
    let stated = stated(state, tx, holder).await?;
    let fact = |(statement, _): (Statement, i64)| match statement {
        Statement::Fact(fact) => Some(fact),
        Statement::Refused(_) => None,
    };
    Ok(stated.into_iter().filter_map(fact).collect())
}
