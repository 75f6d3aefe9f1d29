//! Promises that are about to be broken: marked once, and told to whoever leads the desk, before it is too late.

use std::{sync::Arc, time::Duration};

use app::{
    desk::letter::{self, Pressing},
    reference::Reference,
};

use super::store::{self, Soon};
use crate::{
    db::{StoreError, Tx},
    handoff::{Desk, organization_name},
    outbox::{self, Letter, Posting},
    shift,
    state::AppState,
};

/// How often to look.
const EVERY: Duration = Duration::from_secs(60);

/// Warns for as long as the program runs.
pub async fn watch(state: Arc<AppState>) {
    loop {
        if let Err(error) = warn(&state).await {
            tracing::warn!(%error, "promises that end soon wait for the database");
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// Marks what is pressing now at each desk, and posts a letter about it. Done again it marks nothing.
pub async fn warn(state: &AppState) -> Result<(), StoreError> {
    for desk in state.desks.all() {
        warn_desk(state, desk).await?;
    }
    Ok(())
}

async fn warn_desk(state: &AppState, desk: &Desk) -> Result<(), StoreError> {
    let now = state.clock.millis();
    let until = now + desk.pressing;
    let mut tx = state.db.begin_read().await?;
    // most of the time there is nothing, and nothing has to be written
    if store::soon(tx.conn(), &desk.organization, until).await?.is_empty() {
        return Ok(());
    }
    drop(tx);
    let mut tx = state.db.begin_write().await?;
    let mut pressing = Vec::new();
    for Soon { id, reference, promised_at } in store::soon(tx.conn(), &desk.organization, until).await? {
        let marked = store::mark(tx.conn(), id, promised_at, now).await?;
        let reference = Reference::parse(&reference).filter(|_| marked);
        pressing.extend(reference.map(|reference| Pressing { reference, left: promised_at - now }));
    }
    if !pressing.is_empty() {
        tell(state, &mut tx, desk, &pressing).await?;
    }
    tx.commit().await
}

/// A letter to each who leads the desk.
async fn tell(state: &AppState, tx: &mut Tx, desk: &Desk, pressing: &[Pressing]) -> Result<(), StoreError> {
    let record = format!("desk {}", desk.organization);
    for lead in shift::leads(state, tx, desk).await? {
        let name = organization_name(state, lead.language, &desk.organization);
        let words = letter::alarm(lead.language, &state.site.origin, (&desk.organization, &name), pressing);
        let letter = Letter { to: lead.mail, subject: words.subject, text: words.text, stop: None, calendar: None };
        let key = format!("desk.alarm {}", state.clock.id().simple());
        outbox::post(state, tx, Posting { key: &key, holder: lead.person, record: &record, letter: &letter }).await?;
    }
    Ok(())
}
