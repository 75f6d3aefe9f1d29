//! Keeping what officers write of a template: each save is a version.

use app::template::form::Given;
use uuid::Uuid;

use super::store;
use crate::{
    audit::{self, Deed},
    db::{StoreError, Tx},
    form::{Claim, FormKey, Sent, claim},
    person::Staff,
    state::AppState,
};

/// What became of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    At(String),
    /// Something else was sent under this key: where that is.
    Before(String),
    /// Somebody saved another version since it was read.
    Changed,
}

fn body(given: &Given) -> [&str; 6] {
    let offered = if given.is_offered { "offered" } else { "" };
    [given.purpose.code(), &given.name.en, &given.name.fr, &given.text.en, &given.text.fr, offered]
}

/// Begins one. The same form twice is one.
pub(super) async fn begin(
    state: &AppState,
    staff: &Staff,
    (key, given): (&FormKey, &Given),
    address: impl Fn(Uuid) -> String,
) -> Result<Outcome, StoreError> {
    let (id, at) = (state.clock.id(), state.clock.millis());
    let answer = address(id);
    let sent = Sent { form: "template.begin", key, body: &body(given), answer: &answer };
    let mut tx = state.db.begin_write().await?;
    match claim(&mut tx, at, &sent).await? {
        Claim::Same(answer) => return Ok(Outcome::At(answer)),
        Claim::Other(answer) => return Ok(Outcome::Before(answer)),
        Claim::New => {}
    }
    store::insert(&mut tx, staff, id, given, at).await?;
    note(state, &mut tx, staff, (id, 1)).await?;
    tx.commit().await?;
    Ok(Outcome::At(answer))
}

/// Saves the next version of what still is at the version that was read.
pub(super) async fn change(
    state: &AppState,
    staff: &Staff,
    (id, version): (Uuid, i64),
    (key, given): (&FormKey, &Given),
    answer: String,
) -> Result<Outcome, StoreError> {
    let at = state.clock.millis();
    let (name, number) = (id.simple().to_string(), version.to_string());
    let body = [&[name.as_str(), &number][..], &body(given)].concat();
    let sent = Sent { form: "template.save", key, body: &body, answer: &answer };
    let mut tx = state.db.begin_write().await?;
    match claim(&mut tx, at, &sent).await? {
        Claim::Same(answer) => return Ok(Outcome::At(answer)),
        Claim::Other(answer) => return Ok(Outcome::Before(answer)),
        Claim::New => {}
    }
    if !store::update(&mut tx, staff, (id, version), given, at).await? {
        return Ok(Outcome::Changed);
    }
    note(state, &mut tx, staff, (id, version + 1)).await?;
    tx.commit().await?;
    Ok(Outcome::At(answer))
}

async fn note(state: &AppState, tx: &mut Tx, staff: &Staff, (id, number): (Uuid, i64)) -> Result<(), StoreError> {
    let (actor, subject) = (staff.person.actor(), format!("template {} version {number}", id.simple()));
    let deed = Deed { actor: &actor, act: "template.save", organization: &staff.organization, subject: &subject };
    audit::record(tx, &state.clock, deed).await
}
