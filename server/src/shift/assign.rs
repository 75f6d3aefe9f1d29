//! Giving a request to a colleague, or back to the queue: it moves, its lease ends, its promise stays.

use app::{
    handoff::{Channel, Kind},
    shift::form::{Assignment, Barred},
};
use uuid::Uuid;

use super::store;
use crate::{
    audit::{self, Deed},
    db::{StoreError, Tx},
    desk,
    form::{Claim, FormKey, Sent, claim},
    handoff::{Request, add_event},
    person::{Lead, PersonId},
    state::AppState,
};

/// An assignment as it was sent.
#[derive(Clone, Copy, Debug)]
pub(super) struct Assigning<'a> {
    pub(super) lead: &'a Lead,
    pub(super) request: &'a Request,
    pub(super) key: &'a FormKey,
    pub(super) assignment: &'a Assignment,
    /// Whom it names, and why they cannot get it.
    pub(super) to: Option<PersonId>,
    pub(super) barred: Option<Barred>,
    /// How much had happened when the page was made.
    pub(super) seen: i64,
    /// Where it leads to.
    pub(super) address: &'a str,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Done {
    Kept,
    /// Something else was sent under this key.
    Other,
    /// Something happened since the page was made.
    Newer,
    /// Whoever it names cannot get it.
    Barred(Barred),
}

pub(super) async fn assign(state: &AppState, assigning: Assigning<'_>) -> Result<Done, StoreError> {
    let Assigning { lead: Lead(staff), request, key, assignment, to, barred, seen, address } = assigning;
    let (reference, now) = (request.reference.to_string(), state.clock.millis());
    let body = [reference.as_str(), assignment.to.as_deref().unwrap_or_default(), &assignment.note];
    let mut tx = state.db.begin_write().await?;
    match claim(&mut tx, now, &Sent { form: "request.assign", key, body: &body, answer: address }).await? {
        Claim::Same(_) => return Ok(Done::Kept),
        Claim::Other(_) => return Ok(Done::Other),
        Claim::New => {}
    }
    if let Some(why) = barred {
        return Ok(Done::Barred(why));
    }
    // the row is held from here on: whoever answers at this moment was before, or finds it gone
    if !store::assign(tx.conn(), (request.id, staff), to, now).await?
        || desk::happened(&mut tx, request.id).await? != seen
    {
        return Ok(Done::Newer);
    }
    let note = (Channel::Web, Some(assignment.note.as_str()), Some(staff));
    add_event(state, &mut tx, request.id, Kind::Note, note).await?;
    let event = add_event(state, &mut tx, request.id, kind(to), (Channel::Web, None, Some(staff))).await?;
    let from = request.holder(now);
    let moved = store::Assignment { event, request: request.id, from, to, reason: "lead", now };
    store::insert_assignment(tx.conn(), moved).await?;
    let (actor, organization) = (staff.person.actor(), staff.organization.as_str());
    let deed = Deed { actor: &actor, act: "request.assign", organization, subject: &request.subject() };
    audit::record(&mut tx, &state.clock, deed).await?;
    tx.commit().await?;
    Ok(Done::Kept)
}

/// What tells of it.
const fn kind(to: Option<PersonId>) -> Kind {
    match to {
        Some(_) => Kind::Reassigned,
        None => Kind::Returned,
    }
}

/// What somebody had who is not there: written down as it moves. Says nothing of who looked.
pub(super) async fn moved(
    state: &AppState,
    tx: &mut Tx,
    due: &store::Due,
    to: Option<PersonId>,
) -> Result<(), StoreError> {
    let now = state.clock.millis();
    let event: Uuid = add_event(state, tx, due.id, kind(to), (Channel::Web, None, None)).await?;
    let reason = if due.absence.is_some() { "absence" } else { "power" };
    let moved = store::Assignment { event, request: due.id, from: Some(due.held_by), to, reason, now };
    store::insert_assignment(tx.conn(), moved).await?;
    let subject = format!("request {}", due.reference);
    let deed = Deed { actor: "job shift", act: "request.assign", organization: &due.organization, subject: &subject };
    audit::record(tx, &state.clock, deed).await
}
