//! A complaint: who is told of it at once, and who may not be alone in answering it.

use app::{
    handoff::{Card, letter},
    reference::Reference,
};

use super::{
    request::{organization_name, subject},
    store::complaint::answered_by,
};
use crate::{
    db::{StoreError, Tx},
    outbox::{self, Letter, Posting},
    person::Staff,
    state::AppState,
};

/// A letter to whoever leads the desk, where somebody does. It says nothing of what was written.
pub(super) async fn tell_lead(
    state: &AppState,
    tx: &mut Tx,
    (reference, organization): (Reference, &str),
    card: &Card,
) -> Result<(), StoreError> {
    let lead = state.desks.find(organization).and_then(|desk| desk.lead.as_ref()).filter(|_| card.complaint);
    let Some(lead) = lead else { return Ok(()) };
    let name = organization_name(state, lead.language, organization);
    let words = letter::complaint(lead.language, &state.site.origin, (organization, &name), reference);
    let letter = Letter { to: lead.mail.clone(), subject: words.subject, text: words.text, stop: None, calendar: None };
    let (key, record) = (format!("request.complaint {reference}"), subject(reference));
    outbox::post(state, tx, Posting { key: &key, holder: None, record: &record, letter: &letter }).await
}

/// Whether a complaint is about what this one of the staff answered: then a colleague answers it.
pub async fn is_about(tx: &mut Tx, card: &Card, staff: &Staff) -> Result<bool, StoreError> {
    if !card.complaint {
        return Ok(false);
    }
    for earlier in &card.earlier {
        if answered_by(tx.conn(), &earlier.reference, staff).await? {
            return Ok(true);
        }
    }
    Ok(false)
}
