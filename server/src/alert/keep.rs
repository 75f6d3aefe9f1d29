//! Keeping what editors write; publishing and ending it, with what is told of it, in one transaction.

use app::{
    alert::{Reach, State, form::Given},
    subscription::{ChangeKind, Kind, Subject},
};
use uuid::Uuid;

use super::{
    Warning,
    store::{self, Written},
};
use crate::{
    audit::{self, Deed},
    catalogue,
    db::{StoreError, Tx},
    form::{Claim, FormKey, Sent, claim},
    person::Staff,
    state::AppState,
    subscription::{self, Change},
};

/// Begins a draft. The same form twice is one: gives the address of the first.
pub(super) async fn begin(
    state: &AppState,
    staff: &Staff,
    given: &Given,
    key: &FormKey,
    address: impl Fn(Uuid) -> String,
) -> Result<String, StoreError> {
    let (id, at) = (state.clock.id(), state.clock.millis());
    let answer = address(id);
    let sent = Sent { form: "alert.begin", key, body: &[&given.title.en, &given.title.fr], answer: &answer };
    let mut tx = state.db.begin_write().await?;
    match claim(&mut tx, at, &sent).await? {
        Claim::Same(answer) | Claim::Other(answer) => return Ok(answer),
        Claim::New => {}
    }
    store::insert(&mut tx, staff, Written { id, given, at }).await?;
    note(state, &mut tx, staff, "alert.begin", id).await?;
    tx.commit().await?;
    Ok(answer)
}

/// Changes a draft. Says whether it still was at the version that was read.
pub(super) async fn change(
    state: &AppState,
    staff: &Staff,
    warning: &Warning,
    given: &Given,
    version: i64,
) -> Result<bool, StoreError> {
    let mut tx = state.db.begin_write().await?;
    let written = Written { id: warning.id, given, at: state.clock.millis() };
    if !store::update(&mut tx, staff, written, version).await? {
        return Ok(false);
    }
    note(state, &mut tx, staff, "alert.change", warning.id).await?;
    tx.commit().await?;
    Ok(true)
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Settled {
    Done,
    /// Somebody changed it since it was read.
    Overtaken,
    /// It reaches every page: that is for whoever is on call.
    NotOnCall,
}

/// Publishes or ends an alert, and tells of it.
pub(super) async fn settle(
    state: &AppState,
    staff: &Staff,
    warning: &Warning,
    to: State,
) -> Result<Settled, StoreError> {
    let at = state.clock.millis();
    let (act, kind, step) = match to {
        State::Ended => ("alert.end", ChangeKind::Over, "over"),
        _ => ("alert.publish", ChangeKind::Alert, "published"),
    };
    let mut tx = state.db.begin_write().await?;
    if warning.reach == Reach::Everywhere && !staff.is_on_call(&mut tx).await? {
        return Ok(Settled::NotOnCall);
    }
    if !store::settle(tx.conn(), staff, warning, to, at).await? {
        return Ok(Settled::Overtaken);
    }
    catalogue::head::advance(&mut tx, at).await?;
    let key = format!("alert {} {step}", warning.id.simple());
    subscription::publish(state, &mut tx, &key, vec![told(warning, kind)]).await?;
    note(state, &mut tx, staff, act, warning.id).await?;
    tx.commit().await?;
    // other servers see it within a second; this one at once
    if let Err(error) = catalogue::refresh(state).await {
        tracing::warn!(%error, "an alert is not read yet");
    }
    Ok(Settled::Done)
}

/// Whoever follows what it concerns, or the organization that warns.
fn told(warning: &Warning, kind: ChangeKind) -> Change {
    let organization = Subject::parse(Kind::Organization, &warning.organization);
    Change {
        kind,
        record: format!("alert {}", warning.id.simple()),
        title: warning.title.clone(),
        parts: Vec::new(),
        instead: None,
        total: 1,
        subjects: warning.concerns.iter().cloned().chain(organization).collect(),
    }
}

async fn note(state: &AppState, tx: &mut Tx, staff: &Staff, act: &'static str, id: Uuid) -> Result<(), StoreError> {
    let (actor, subject) = (staff.person.actor(), format!("alert {}", id.simple()));
    let deed = Deed { actor: &actor, act, organization: &staff.organization, subject: &subject };
    audit::record(tx, &state.clock, deed).await
}
