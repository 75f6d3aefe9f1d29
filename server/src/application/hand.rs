//! Who of the program has an application: taking it, giving it to a colleague, putting it back. One step of many goes
//! through the same functions as a single one.

use app::{
    application::{Kind, Told},
    locale::Locale,
    officer::{
        Place,
        bulk::{
            Standing, Step, Why,
            form::{Colleague, Order},
            refusal,
        },
    },
    path::Path,
};
use uuid::Uuid;

use super::{
    Done,
    open::Opened,
    staff::{Act, act, asked_for, case},
    store::{self, hand},
    worklist::hands,
};
use crate::{
    db::Tx,
    error::Error,
    form::{Claim, FormKey, Sent, claim},
    person::{self, PersonId, Staff},
    state::AppState,
};

impl Opened {
    /// Why an officer cannot do something with it now; `to` is who would get it.
    pub fn refuses(&self, staff: &Staff, step: Step, to: Option<Uuid>) -> Option<Why> {
        let is_theirs = to.is_some() && self.officer == to;
        refusal(step, Standing { events: &self.events, hands: hands(staff, self.officer), is_theirs })
    }
}

/// The other officers of the organization, by name.
pub async fn colleagues(state: &AppState, tx: &mut Tx, staff: &Staff) -> Result<Vec<Colleague>, Error> {
    let mut found = Vec::new();
    for row in hand::colleagues(tx.conn(), staff).await? {
        let name = person::open_name(state, row.holder, row.name)?.filter(|name| !name.is_empty());
        let name = name.or(row.subject).unwrap_or_default();
        found.push(Colleague { id: row.holder.simple().to_string(), name });
    }
    found.sort_by_cached_key(|one| (one.name.to_lowercase(), one.id.clone()));
    Ok(found)
}

/// The one of a case that is worked on until the transaction ends, as it stands now.
pub(super) async fn held(state: &AppState, tx: &mut Tx, staff: &Staff, reference: &str) -> Result<Opened, Error> {
    let one = case(state, tx, staff, reference).await?;
    store::lock(tx.conn(), one.id).await?;
    case(state, tx, staff, reference).await
}

/// Does a step with an application that is held, or says why not.
pub(super) async fn step(
    state: &AppState,
    tx: &mut Tx,
    staff: &Staff,
    (one, order): (&Opened, &Order),
) -> Result<Option<Why>, Error> {
    let to = match order {
        Order::Give(to) => Some(Uuid::try_parse(&to.id).map_err(|_| Error::BadRequest)?),
        _ => None,
    };
    if let Some(why) = one.refuses(staff, order.step(), to) {
        return Ok(Some(why));
    }
    let who = person::name(state, tx, staff.person).await?.unwrap_or_default();
    let told = Told { who, ..Told::default() };
    let entry = match (order, to) {
        (Order::Take, _) => {
            let taken = hand::take(tx.conn(), staff, one.id).await?;
            taken.then_some(Act { kind: Kind::Taken, name: "application.take", told })
        }
        (Order::Give(_), Some(to)) => {
            if !hand::hold_power(tx.conn(), staff, to).await? {
                return Ok(Some(Why::Left));
            }
            let name = person::name(state, tx, PersonId::of_row(to)).await?.unwrap_or_default();
            let given = hand::give(tx.conn(), staff, one.id, to).await?;
            given.then_some(Act { kind: Kind::Given, name: "application.give", told: Told { to: name, ..told } })
        }
        (Order::Give(_), None) => None,
        (Order::PutBack, _) => {
            let released = hand::release(tx.conn(), staff, one.id).await?;
            released.then_some(Act { kind: Kind::PutBack, name: "application.put-back", told })
        }
        (Order::Ask(wanted), _) => Some(asked_for(told, one.locale, wanted)),
    };
    let Some(entry) = entry else { return Ok(Some(Why::Changed)) };
    act(state, tx, staff, one, entry).await?;
    Ok(None)
}

/// An officer takes an application; one that somebody has stays with them, and of one that is decided nothing changes.
pub async fn take(state: &AppState, staff: &Staff, reference: &str) -> Result<(), Error> {
    let mut tx = state.db.begin_write().await?;
    let one = held(state, &mut tx, staff, reference).await?;
    if step(state, &mut tx, staff, (&one, &Order::Take)).await?.is_none() {
        tx.commit().await?;
    }
    Ok(())
}

/// An officer gives an application to a colleague, or puts it back. What cannot be done leads to where it stands.
pub async fn hand_on(
    state: &AppState,
    staff: &Staff,
    reference: &str,
    locale: Locale,
    (key, order): (&FormKey, &Order),
) -> Result<Done, Error> {
    let mut tx = state.db.begin_write().await?;
    let one = case(state, &mut tx, staff, reference).await?;
    let answer = Path::Officer(Place::Case(staff.organization.clone(), one.reference)).href(locale);
    let to = if let Order::Give(to) = order { to.id.as_str() } else { "" };
    let body = [reference, order.step().code(), to];
    let sent = Sent { form: "officer.hand-on", key, body: &body, answer: &answer };
    match claim(&mut tx, state.clock.millis(), &sent).await? {
        Claim::Same(answer) => return Ok(Done::At(answer)),
        Claim::Other(answer) => return Ok(Done::Before(answer)),
        Claim::New => {}
    }
    let one = held(state, &mut tx, staff, reference).await?;
    if step(state, &mut tx, staff, (&one, order)).await?.is_some() {
        return Ok(Done::Before(answer));
    }
    tx.commit().await?;
    Ok(Done::At(answer))
}
