//! Whoever leads a desk is told, once, what has stood in its list for more than a working day.

use app::{handoff::Hours, reference::Reference, telling::letter};
use jiff::Timestamp;

use super::store;
use crate::{
    db::StoreError,
    handoff::{Desk, organization_name},
    outbox::{self, Letter, Posting},
    shift,
    state::AppState,
};

/// Done again it tells nothing.
pub(super) async fn warn(state: &AppState) -> Result<(), StoreError> {
    for desk in state.desks.all() {
        warn_desk(state, desk).await?;
    }
    Ok(())
}

/// Whether the working day after the one on which a letter failed is over.
fn is_old(hours: Hours, failed_at: i64, now: i64) -> bool {
    let failed = Timestamp::from_millisecond(failed_at).unwrap_or_default();
    Hours { days: 1, ..hours }.promise(failed) <= now
}

async fn warn_desk(state: &AppState, desk: &Desk) -> Result<(), StoreError> {
    let now = state.clock.millis();
    let mut tx = state.db.begin_read().await?;
    let mut old = store::standing(tx.conn(), &desk.organization).await?;
    drop(tx);
    old.retain(|one| is_old(desk.hours, one.failed_at, now));
    if old.is_empty() {
        return Ok(());
    }
    let mut tx = state.db.begin_write().await?;
    let leads = shift::leads(state, &mut tx, desk).await?;
    if leads.is_empty() {
        return Ok(());
    }
    let mut references: Vec<Reference> = Vec::new();
    for one in old {
        let marked = store::alarmed(tx.conn(), one.id, now).await?;
        let reference = Reference::parse(&one.reference).filter(|_| marked);
        references.extend(reference.filter(|reference| !references.contains(reference)));
    }
    if references.is_empty() {
        return Ok(());
    }
    for lead in leads {
        let name = organization_name(state, lead.language, &desk.organization);
        let words = letter::alarm(lead.language, &state.site.origin, (&desk.organization, &name), &references);
        let letter = Letter { to: lead.mail, subject: words.subject, text: words.text, stop: None, calendar: None };
        let key = format!("telling.alarm {}", state.clock.id().simple());
        let record = format!("desk {}", desk.organization);
        outbox::post(state, &mut tx, Posting { key: &key, holder: lead.person, record: &record, letter: &letter })
            .await?;
    }
    tx.commit().await
}
