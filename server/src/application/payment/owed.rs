//! What an organization has to return, and that it did.

use app::{
    application::payment::owed_page::{Owed, Standing},
    reference::Reference,
};
use uuid::Uuid;

use super::{entry, settle::tell, store};
use crate::{
    application::store as applications,
    audit::{self, Deed},
    db::Tx,
    error::Error,
    person::{self, Staff},
    state::AppState,
};

/// The oldest first.
pub async fn owed(state: &AppState, tx: &mut Tx, staff: &Staff) -> Result<Vec<Owed>, Error> {
    let read = |one: &store::OwedRow| {
        let standing = match (one.row.application, one.sent_at) {
            (None, _) => Standing::Gone,
            (Some(_), None) => Standing::Draft,
            (Some(_), Some(_)) => Standing::Sent,
        };
        Some(Owed {
            id: one.row.id.simple().to_string(),
            program: state.programs.iter().find(|program| program.id == one.row.program)?,
            reference: Reference::parse(&one.row.reference)?,
            standing,
            payment: one.row.read()?,
        })
    };
    Ok(store::owed(tx.conn(), staff).await?.iter().filter_map(read).collect())
}

/// How many.
pub async fn owed_count(tx: &mut Tx, staff: &Staff) -> Result<u64, Error> {
    Ok(u64::try_from(store::count_owed(tx.conn(), staff).await?).unwrap_or_default())
}

/// An officer says that one was returned; whoever paid is told. Said again it changes nothing.
pub async fn give_back(state: &AppState, staff: &Staff, id: Uuid) -> Result<(), Error> {
    let mut tx = state.db.begin_write().await?;
    // in the order in which what the payer says takes them
    if let Some(application) = store::find(tx.conn(), id).await?.and_then(|row| row.application) {
        applications::lock(tx.conn(), application).await?;
    }
    if store::give_back(tx.conn(), staff, id, state.clock.millis()).await? {
        let (actor, subject) = (staff.person.actor(), format!("payment {}", id.simple()));
        let deed = Deed { actor: &actor, act: "payment.return", organization: &staff.organization, subject: &subject };
        audit::record(&mut tx, &state.clock, deed).await?;
        let who = person::name(state, &mut tx, staff.person).await?.unwrap_or_default();
        entry::note(state, &mut tx, id, (Some(staff.person.uuid()), who)).await?;
        tell(state, &mut tx, id).await?;
        tx.commit().await?;
    }
    Ok(())
}
