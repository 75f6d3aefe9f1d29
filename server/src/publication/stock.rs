//! What becomes of an order: copies are promised to one, and leave the shelf once.

use std::sync::Arc;

use app::{
    handoff::{Channel, Hours, Kind, letter},
    publication::{Fate, Left, Order, Publication, Supply},
};
use uuid::Uuid;

use super::store::{self, Named};
use crate::{
    db::{StoreError, Tx},
    handoff::{Request, add_event},
    outbox::{self, Letter, Posting},
    person::Staff,
    state::AppState,
};

/// What an order was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    pub fate: Fate,
    /// Until when it leaves. Unix milliseconds.
    pub due: i64,
}

/// What came of sending one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sending {
    Sent,
    /// It was sent before, or never ordered.
    Gone,
    /// There are not as many copies that nobody else was promised.
    TooFew,
}

pub(super) fn named(order: &Order) -> (String, String) {
    (order.publication.clone(), order.item())
}

pub(super) fn publication<'a>(state: &'a AppState, id: &str) -> Option<&'a Arc<Publication>> {
    state.content.publications.iter().find(|one| one.id == id)
}

/// What is left of an item for the next one who orders.
pub(super) async fn left(tx: &mut Tx, named: Named<'_>, supply: Supply) -> Result<Left, StoreError> {
    let Supply::Stock { copies, .. } = supply else { return Ok(Left::Made) };
    let copies = store::copies(tx.conn(), named).await?.unwrap_or(copies);
    Ok(Left::Copies(copies - store::promised(tx.conn(), named).await?))
}

/// What an order would be told now, by the hours of the desk that sends it.
pub(super) fn placed(state: &AppState, what: &Publication, order: &Order, left: Left) -> Placed {
    let fate = left.fate(order.copies);
    let days = what.item(&order.item()).map_or(what.days, |item| item.days(what.days, fate));
    let hours = state.desks.sending(&order.organization).hours;
    Placed { fate, due: Hours { days, ..hours }.promise(state.clock.now()) }
}

/// Decides what becomes of an order. Whoever orders the same at the same time waits, and is told what is left then.
pub async fn place(state: &AppState, tx: &mut Tx, order: &Order) -> Result<Placed, StoreError> {
    let unknown = || StoreError::Protocol(format!("there is no publication {}", order.publication));
    let what = publication(state, &order.publication).ok_or_else(unknown)?;
    let code = order.item();
    let item = what.item(&code).ok_or_else(unknown)?;
    let named = Named { publication: &order.publication, item: &code };
    if let Supply::Stock { copies, .. } = item.supply {
        store::put(tx.conn(), named, copies).await?;
        store::hold(tx.conn(), named).await?;
    }
    let left = left(tx, named, item.supply).await?;
    Ok(placed(state, what, order, left))
}

/// Keeps what was decided, with the request.
pub async fn keep(
    state: &AppState,
    tx: &mut Tx,
    request: Uuid,
    (order, placed): (&Order, Placed),
) -> Result<(), StoreError> {
    let (publication, item) = named(order);
    let named = Named { publication: &publication, item: &item };
    store::insert(tx.conn(), request, named, (order.copies, placed.fate.code())).await?;
    if placed.fate == Fate::Backordered {
        add_event(state, tx, request, Kind::Backordered, (Channel::Web, None, None)).await?;
    }
    Ok(())
}

/// Marks an order as sent, counts the shelf down and tells whoever ordered. Nothing is written where it cannot be sent;
/// the caller drops the transaction then.
pub async fn send(
    state: &AppState,
    tx: &mut Tx,
    (staff, request): (&Staff, &Request),
    carrier: &str,
) -> Result<Sending, StoreError> {
    let Some(order) = &request.card.order else { return Ok(Sending::Gone) };
    let (publication, item) = named(order);
    let named = Named { publication: &publication, item: &item };
    store::hold(tx.conn(), named).await?;
    let Some(fate) = store::fate(tx.conn(), request.id).await?.and_then(|fate| Fate::parse(&fate)) else {
        return Ok(Sending::Gone);
    };
    if !store::sent(tx.conn(), request.id, staff, state.clock.millis()).await? {
        return Ok(Sending::Gone);
    }
    if !leaves_shelf(tx, named, (fate, order.copies)).await? {
        return Ok(Sending::TooFew);
    }
    let text = (!carrier.is_empty()).then_some(carrier);
    let event = add_event(state, tx, request.id, Kind::Sent, (Channel::Mail, text, Some(staff))).await?;
    tell(state, tx, (request, event), carrier).await?;
    Ok(Sending::Sent)
}

/// Says whether the copies were there; made ones never were.
async fn leaves_shelf(tx: &mut Tx, named: Named<'_>, (fate, copies): (Fate, i64)) -> Result<bool, StoreError> {
    match fate {
        Fate::Made => Ok(true),
        Fate::InStock => store::take(tx.conn(), named, copies).await,
        // those of the next printing that nobody else was promised
        Fate::Backordered => {
            let there = store::copies(tx.conn(), named).await?.unwrap_or(0);
            let promised = store::promised(tx.conn(), named).await?;
            Ok(there - promised >= copies && store::take(tx.conn(), named, copies).await?)
        }
    }
}

async fn tell(
    state: &AppState,
    tx: &mut Tx,
    (request, event): (&Request, Uuid),
    carrier: &str,
) -> Result<(), StoreError> {
    let Some(mail) = request.card.reach.mail() else { return Ok(()) };
    let locale = request.card.locale;
    let words = letter::sent(locale, &state.site.origin, &request.standing(state, locale), carrier);
    let letter = Letter { to: mail.to_owned(), subject: words.subject, text: words.text, stop: None, calendar: None };
    let (key, record) = (format!("request.sent {}", event.simple()), request.subject());
    outbox::post(state, tx, Posting { key: &key, holder: request.holder, record: &record, letter: &letter }).await
}
