//! What editors decide about a link, each in one transaction with its entry in the chain. Done again it does nothing.

use super::{
    standing::Standing,
    store::{self, HiddenRow, Row},
    view::Known,
};
use crate::{
    audit::{self, Deed},
    catalogue,
    db::{StoreError, Tx},
    person::Staff,
    state::AppState,
};

/// Has it looked at once more, before all others.
pub(super) async fn check(state: &AppState, staff: &Staff, row: &Row) -> Result<(), StoreError> {
    let mut tx = state.db.begin_write().await?;
    store::ask(tx.conn(), row.id).await?;
    note(state, &mut tx, staff, "link.check", &row.address).await?;
    tx.commit().await
}

/// Takes it from readers, on every server.
pub(super) async fn hide(state: &AppState, staff: &Staff, link: &HiddenRow) -> Result<(), StoreError> {
    let mut tx = state.db.begin_write().await?;
    if store::hide(tx.conn(), link, state.clock.millis()).await? {
        publish(state, tx, staff, "link.hide", link).await?;
    }
    Ok(())
}

/// Gives it back.
pub(super) async fn show(state: &AppState, staff: &Staff, link: &HiddenRow) -> Result<(), StoreError> {
    let mut tx = state.db.begin_write().await?;
    if store::show(tx.conn(), link).await? {
        publish(state, tx, staff, "link.show", link).await?;
    }
    Ok(())
}

async fn publish(
    state: &AppState,
    mut tx: Tx,
    staff: &Staff,
    act: &'static str,
    link: &HiddenRow,
) -> Result<(), StoreError> {
    catalogue::head::advance(&mut tx, state.clock.millis()).await?;
    note(state, &mut tx, staff, act, &format!("{} {} {}", link.kind, link.record, link.address)).await?;
    tx.commit().await?;
    // other servers see it within a second; this one at once
    if let Err(error) = catalogue::refresh(state).await {
        tracing::warn!(%error, "a link that was hidden or shown is not read yet");
    }
    Ok(())
}

/// Whoever wrote sees on the page of their reference that somebody read it.
pub(super) async fn read(state: &AppState, staff: &Staff, known: &Known, page: &Standing) -> Result<(), StoreError> {
    let ids = known.reports.ids(page.kind, &page.record);
    let mut tx = state.db.begin_write().await?;
    for id in &ids {
        store::read_report(tx.conn(), *id, state.clock.millis()).await?;
    }
    if !ids.is_empty() {
        note(state, &mut tx, staff, "link.read", &format!("{} {}", page.kind.code(), page.record)).await?;
    }
    tx.commit().await
}

async fn note(
    state: &AppState,
    tx: &mut Tx,
    staff: &Staff,
    act: &'static str,
    subject: &str,
) -> Result<(), StoreError> {
    let actor = staff.person.actor();
    let deed = Deed { actor: &actor, act, organization: &staff.organization, subject };
    audit::record(tx, &state.clock, deed).await
}
