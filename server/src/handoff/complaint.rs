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
    person::PersonId,
    shift,
    state::AppState,
};

/// A letter to each who leads the desk, where somebody does. It says nothing of what was written.
pub(super) async fn tell_lead(
    state: &AppState,
    tx: &mut Tx,
    (reference, organization): (Reference, &str),
    card: &Card,
) -> Result<(), StoreError> {
    let Some(desk) = state.desks.find(organization).filter(|_| card.complaint) else { return Ok(()) };
    for lead in shift::leads(state, tx, desk).await? {
        let name = organization_name(state, lead.language, organization);
        let words = letter::complaint(lead.language, &state.site.origin, (organization, &name), reference);
        let (key, record) = (format!("request.complaint {reference}{}", lead.mark()), subject(reference));
        let letter = Letter { to: lead.mail, subject: words.subject, text: words.text, stop: None, calendar: None };
        outbox::post(state, tx, Posting { key: &key, holder: lead.person, record: &record, letter: &letter }).await?;
    }
    Ok(())
}

/// Whether a complaint is about what this one of the staff answered: then a colleague answers it.
pub async fn is_about(tx: &mut Tx, card: &Card, staff: PersonId) -> Result<bool, StoreError> {
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
