//! Keeping what was asked: the request, its first event, who may follow it, the receipt, the audit — all of it in one
//! transaction, and before anybody is told that it is kept.

use app::{
    handoff::{Card, Channel, Hours, Kind, Place, State},
    locale::Locale,
    path::Path,
    publication::Order,
    reference::Reference,
};
use uuid::Uuid;

use super::{
    complaint,
    event::add_event,
    receipt::receipt,
    request::{card_text, seal_card, subject},
    store::{self, New},
};
use crate::{
    answer::{self, Given},
    audit::{self, Deed},
    db::{StoreError, Tx},
    form::{Claim, FormKey, Sent, claim},
    person::{Holder, PersonId, Staff},
    publication,
    state::AppState,
};

/// What is asked, by whom.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    pub locale: Locale,
    pub key: &'a FormKey,
    pub card: &'a Card,
    pub by: By<'a>,
}

/// Who writes it down.
#[derive(Clone, Copy, Debug)]
pub enum By<'a> {
    Holder(Holder),
    /// Somebody called: what was answered, and whether anything is left to do.
    Staff {
        staff: &'a Staff,
        said: &'a str,
        /// The answers that it gave.
        given: &'a Given,
        state: State,
    },
}

/// Where it is now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    At(String),
    /// Something else was sent under this key: where that is.
    Before(String),
}

pub async fn keep(state: &AppState, asked: Asked<'_>) -> Result<Kept, StoreError> {
    for reference in state.clock.references() {
        if let Some(kept) = attempt(state, reference, asked).await? {
            return Ok(kept);
        }
    }
    Err(StoreError::Protocol("no reference is free".to_owned()))
}

/// `None` where the reference was taken already.
async fn attempt(state: &AppState, reference: Reference, asked: Asked<'_>) -> Result<Option<Kept>, StoreError> {
    let (form, answer) = match asked.by {
        By::Holder(_) => ("request", Path::Handoff(Place::Request(reference))),
        By::Staff { staff, .. } => {
            ("request.call", Path::Desk(app::desk::Place::Request(staff.organization.clone(), reference)))
        }
    };
    let (card, answer) = (card_text(asked.card), answer.href(asked.locale));
    let said = if let By::Staff { said, .. } = asked.by { said } else { "" };
    let sent = Sent { form, key: asked.key, body: &[&card, said], answer: &answer };
    let now = state.clock.millis();
    let mut tx = state.db.begin_write().await?;
    match claim(&mut tx, now, &sent).await? {
        Claim::Same(address) => {
            // a second click came from the same hand, perhaps before its browser had a session
            if let (By::Holder(holder), Some(reference)) = (asked.by, last(&address)) {
                store::insert_follower(tx.conn(), reference, holder, now).await?;
                tx.commit().await?;
            }
            return Ok(Some(Kept::At(address)));
        }
        Claim::Other(address) => return Ok(Some(Kept::Before(address))),
        Claim::New => {}
    }
    if !write(state, &mut tx, reference, asked).await? {
        return Ok(None);
    }
    tx.commit().await?;
    Ok(Some(Kept::At(answer)))
}

fn last(address: &str) -> Option<&str> {
    address.rsplit('/').next()
}

/// Says whether the reference was free.
async fn write(state: &AppState, tx: &mut Tx, reference: Reference, asked: Asked<'_>) -> Result<bool, StoreError> {
    let Asked { card, by, .. } = asked;
    let id = state.clock.id();
    let catalogue = state.catalogue();
    let routed = state.desks.answering(&catalogue, card);
    let (organization, holder, standing) = match by {
        By::Holder(holder) => (routed.organization.as_str(), Some(holder), State::Waiting),
        By::Staff { staff, state, .. } => (staff.organization.as_str(), None, state),
    };
    let placed = placed(state, tx, card).await?;
    let promised_at = placed.map_or_else(|| promised(state, organization, card), |(_, placed)| placed.due);
    let new = New {
        organization,
        state: standing.code(),
        promised_at,
        holder: holder.map(Holder::uuid),
        ..row(state, id, reference, card)?
    };
    if !store::insert(tx.conn(), new).await? {
        return Ok(false);
    }
    let subject = subject(reference);
    match by {
        By::Holder(holder) => {
            begun(state, tx, (id, card, holder), (reference, organization, promised_at), placed).await?;
        }
        By::Staff { staff, said, given, state: standing } => {
            let event = called(state, tx, (id, card), (staff, said, standing)).await?;
            answer::stamp(tx, event, given).await?;
        }
    }
    let (actor, act) = match by {
        By::Holder(holder) => (actor(holder), "request.ask"),
        By::Staff { staff, .. } => (staff.person.actor(), "request.call"),
    };
    audit::record(tx, &state.clock, Deed { actor: &actor, act, organization, subject: &subject }).await?;
    Ok(true)
}

/// What becomes of an order, where the card has one.
async fn placed<'a>(
    state: &AppState,
    tx: &mut Tx,
    card: &'a Card,
) -> Result<Option<(&'a Order, publication::Placed)>, StoreError> {
    let Some(order) = &card.order else { return Ok(None) };
    Ok(Some((order, publication::place(state, tx, order).await?)))
}

/// That somebody asked, or what they ordered: from now on they follow it, and get a receipt.
async fn begun(
    state: &AppState,
    tx: &mut Tx,
    (id, card, holder): (Uuid, &Card, Holder),
    (reference, organization, promised_at): (Reference, &str, i64),
    placed: Option<(&Order, publication::Placed)>,
) -> Result<(), StoreError> {
    match placed {
        Some(placed) => {
            add_event(state, tx, id, Kind::Ordered, (Channel::Web, None, None)).await?;
            publication::keep(state, tx, id, placed).await?;
        }
        None => {
            add_event(state, tx, id, Kind::Asked, (Channel::Web, Some(&card.question), None)).await?;
            if card.step.is_some() {
                add_event(state, tx, id, Kind::Checking, (Channel::Web, None, None)).await?;
            }
        }
    }
    store::insert_follower(tx.conn(), &reference.to_string(), holder, state.clock.millis()).await?;
    let fate = placed.map(|(_, placed)| placed.fate);
    receipt(state, tx, (reference, organization, promised_at, fate), card, holder).await?;
    complaint::tell_lead(state, tx, (reference, organization), card).await
}

/// A call that staff wrote down: what was asked, what was answered, whether it is done. Gives the answer’s event.
async fn called(
    state: &AppState,
    tx: &mut Tx,
    (id, card): (Uuid, &Card),
    (staff, said, standing): (&Staff, &str, State),
) -> Result<Uuid, StoreError> {
    add_event(state, tx, id, Kind::Asked, (Channel::Phone, Some(&card.question), Some(staff))).await?;
    let event = add_event(state, tx, id, Kind::Called, (Channel::Phone, Some(said), Some(staff))).await?;
    if standing == State::Resolved {
        add_event(state, tx, id, Kind::Resolved, (Channel::Phone, None, Some(staff))).await?;
    }
    Ok(event)
}

/// What the card alone says of a request.
pub(super) fn row<'a>(state: &AppState, id: Uuid, reference: Reference, card: &'a Card) -> Result<New<'a>, StoreError> {
    Ok(New {
        id,
        reference: reference.to_string(),
        organization: "",
        locale: card.locale.code(),
        way: card.reach.way().code(),
        service: card.service(),
        card: seal_card(&state.keys, &state.clock, id, card)?,
        window: card.reach.window().map(|window| (window.zone.code(), window.start, window.end)),
        state: State::Waiting.code(),
        promised_at: 0,
        complaint: card.complaint.into(),
        holder: None,
        now: state.clock.millis(),
    })
}

/// Until when an answer is promised: the end of the window, else what the desk publishes. Unix milliseconds.
pub(super) fn promised(state: &AppState, organization: &str, card: &Card) -> i64 {
    let hours = state.desks.of(organization);
    let days = if card.complaint { state.desks.complaints(organization).days } else { hours.days };
    let published = || Hours { days, ..hours }.promise(state.clock.now());
    card.reach.window().map_or_else(published, |window| window.end)
}

/// Who acted, as the audit says it.
pub(super) fn actor(holder: Holder) -> String {
    holder.as_person().map_or_else(|| format!("guest {}", holder.uuid().simple()), PersonId::actor)
}
