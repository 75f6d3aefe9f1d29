//! What is due for a draft, and ordering its payment.

use std::collections::HashMap;

use app::{
    application::payment::{DOLLARS, Payment, Pays, State, known_words},
    locale::Locale,
    privacy::{Item, Kind, Known},
};

use super::{
    payer::LASTS,
    store::{self, Row},
};
use crate::{
    application::open::Opened,
    db::Tx,
    error::Error,
    firm::Membership,
    person::{Holder, PersonId},
    state::AppState,
};
use uuid::Uuid;

/// Every payment of an application that somebody may see, the last one first.
pub async fn payments(tx: &mut Tx, one: &Opened) -> Result<Vec<Payment>, Error> {
    Ok(store::of_application(tx.conn(), one.id).await?.iter().filter_map(Row::read).collect())
}

/// What was paid for the applications of a firm, and what of it is owed back: cents, by reference.
pub async fn of_firm(tx: &mut Tx, own: &Membership) -> Result<HashMap<String, (i64, i64)>, Error> {
    let rows = store::of_firm(tx.conn(), own).await?;
    Ok(rows.into_iter().map(|(reference, paid, owed)| (reference, (paid, owed))).collect())
}

/// What somebody went to pay, for what is known about them.
pub async fn known(tx: &mut Tx, locale: Locale, holder: Holder) -> Result<Known, Error> {
    let item = |row: &Row| {
        let payment = row.read()?;
        Some(Item { text: known_words(locale, &payment), code: Some(row.reference.clone()), at: payment.at })
    };
    let items = store::of_person(tx.conn(), holder).await?.iter().filter_map(item).collect();
    Ok(Known { kind: Kind::Payments, items })
}

/// The one with which it can be sent: what was asked is what it costs now.
pub(super) fn enough(rows: &[Row], costs: i64) -> Option<&Row> {
    rows.iter().rev().find(|row| row.state == State::Kept.code() && row.asked == costs)
}

/// What still has to be paid before a draft is sent. Where there is no payer the program asks for it itself.
pub(in crate::application) async fn due(state: &AppState, tx: &mut Tx, draft: &Opened) -> Result<Option<i64>, Error> {
    let Some(costs) = draft.program.costs(&draft.answers).filter(|_| state.payer.is_some()) else { return Ok(None) };
    let rows = store::of_application(tx.conn(), draft.id).await?;
    Ok(enough(&rows, costs).is_none().then_some(costs))
}

/// The same, as the page says it before the button.
pub(in crate::application) async fn pays(state: &AppState, tx: &mut Tx, draft: &Opened) -> Result<Pays, Error> {
    let Some(costs) = draft.program.costs(&draft.answers) else { return Ok(Pays::Nothing) };
    let rows = store::of_application(tx.conn(), draft.id).await?;
    Ok(match (enough(&rows, costs), &state.payer) {
        (Some(_), _) => Pays::Already,
        (None, Some(payer)) => Pays::Now(costs, payer.payee()),
        (None, None) => Pays::Elsewhere(costs),
    })
}

/// Orders a payment. One of the same person that is open for the same amount goes on: pressed twice it is one order.
/// Whoever else pays has an order of their own, so that it is sent by who paid.
pub(in crate::application) async fn order(
    state: &AppState,
    tx: &mut Tx,
    draft: &Opened,
    (person, locale, costs): (PersonId, Locale, i64),
) -> Result<(), Error> {
    let now = state.clock.millis();
    let rows = store::of_application(tx.conn(), draft.id).await?;
    if rows.iter().any(|row| row.is_of(person) && row.is_open(costs, now)) {
        return Ok(());
    }
    let row = new(state, draft, (State::Open, Some(person), locale, costs));
    Ok(store::insert(tx.conn(), &row).await?)
}

/// Of what was paid, that with which an application is sent; what else came is owed back: names these. Where nothing was
/// paid that it costs, the program asks for it itself.
pub(in crate::application) async fn used(
    state: &AppState,
    tx: &mut Tx,
    draft: &Opened,
    locale: Locale,
) -> Result<Vec<Uuid>, Error> {
    let now = state.clock.millis();
    let rows = store::of_application(tx.conn(), draft.id).await?;
    let mut used = None;
    if let Some(costs) = draft.program.costs(&draft.answers) {
        match enough(&rows, costs) {
            Some(row) => {
                store::use_one(tx.conn(), row.id, now).await?;
                used = Some(row.id);
            }
            None => {
                let row = new(state, draft, (State::Elsewhere, None, locale, costs));
                store::insert(tx.conn(), &row).await?;
            }
        }
    }
    store::owe_rest(tx.conn(), draft.id, now).await?;
    let kept = rows.iter().filter(|row| row.state == State::Kept.code()).map(|row| row.id);
    Ok(kept.filter(|id| Some(*id) != used).collect())
}

fn new(
    state: &AppState,
    draft: &Opened,
    (standing, person, locale, asked): (State, Option<PersonId>, Locale, i64),
) -> Row {
    let (id, now) = (state.clock.id(), state.clock.millis());
    Row {
        id,
        of_order: id,
        application: Some(draft.id),
        person: person.map(PersonId::uuid),
        reference: draft.reference.to_string(),
        organization: draft.program.organization.to_owned(),
        program: draft.program.id.to_owned(),
        locale: locale.code().to_owned(),
        state: standing.code().to_owned(),
        asked,
        paid: 0,
        currency: DOLLARS.to_owned(),
        tax: 0,
        receipt: String::new(),
        at: now,
        made_at: now,
        changed_at: now,
    }
}

impl Row {
    pub(super) fn read(&self) -> Option<Payment> {
        Some(Payment {
            state: State::parse(&self.state)?,
            asked: self.asked,
            paid: self.paid,
            currency: self.currency.clone(),
            tax: self.tax,
            receipt: self.receipt.clone(),
            at: self.at,
            changed: self.changed_at,
        })
    }

    /// Whether somebody can still go to the payer with it.
    pub(super) fn is_open(&self, costs: i64, now: i64) -> bool {
        self.state == State::Open.code() && self.asked == costs && now < self.made_at + LASTS
    }

    pub(super) fn is_of(&self, person: PersonId) -> bool {
        self.person == Some(person.uuid())
    }
}
