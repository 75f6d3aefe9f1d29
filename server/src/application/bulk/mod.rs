//! One step with several applications. What is ticked is kept first; then each application has a transaction of its own,
//! which does the step by the function of the single step and notes what came of it. So a step that is interrupted goes
//! on where it stopped, and no application gets it twice.
//!
//! | to change | look in |
//! |---|---|
//! | what is looked at before | `look.rs` |
//! | keeping it, doing it, what came of it | here |
//! | the statements | `store.rs` |

mod look;
pub mod store;

pub use look::{Looked, look};

use app::{
    locale::{Locale, Localized},
    officer::bulk::{
        Place, Step, Why,
        done_page::{DonePage, Outcome},
        form::{Colleague, Order, Wanted},
    },
    reference::Reference,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    Done,
    hand::{self, held},
    history::unreadable,
    store::hand::hold_power,
};
use crate::{
    db::Tx,
    error::Error,
    form::{Claim, FormKey, Sent, claim},
    person::Staff,
    state::AppState,
};

/// What a step was told, as it is kept.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Words {
    /// The id and the name of whoever gets them.
    to: Option<(String, String)>,
    name: Localized<String>,
    why: Localized<String>,
    due: String,
}

impl Words {
    fn of(order: &Order) -> Self {
        match order {
            Order::Take | Order::PutBack => Self::default(),
            Order::Give(to) => Self { to: Some((to.id.clone(), to.name.clone())), ..Self::default() },
            Order::Ask(Wanted { name, why, due }) => {
                Self { name: name.clone(), why: why.clone(), due: due.to_string(), to: None }
            }
        }
    }

    fn order(self, step: Step) -> Option<Order> {
        Some(match step {
            Step::Take => Order::Take,
            Step::PutBack => Order::PutBack,
            Step::Give => Order::Give(self.to.map(|(id, name)| Colleague { id, name })?),
            Step::Ask => Order::Ask(Wanted { name: self.name, why: self.why, due: self.due.parse().ok()? }),
        })
    }
}

/// What was ticked: the reference of each, and the number of the last entry that was seen.
pub type Ticked = [(Reference, i64)];

/// Keeps a step and does it. Sent again it goes on where it stopped.
pub async fn begin(
    state: &AppState,
    staff: &Staff,
    locale: Locale,
    (key, order, ticked): (&FormKey, &Order, &Ticked),
) -> Result<Done, Error> {
    // the key of the form is made here, for one form
    let id = Uuid::try_parse(key.as_str()).map_err(|_| Error::BadRequest)?;
    let answer = Place::Done(staff.organization.clone(), id.simple().to_string()).href(locale);
    let words = serde_json::to_string(&Words::of(order)).map_err(|error| Error::Internal(error.to_string()))?;
    let cases: Vec<String> = ticked.iter().map(|(one, seen)| format!("{one} {seen}")).collect();
    let body: Vec<&str> =
        [order.step().code(), words.as_str()].into_iter().chain(cases.iter().map(String::as_str)).collect();
    let mut tx = state.db.begin_write().await?;
    let sent = Sent { form: "officer.bulk", key, body: &body, answer: &answer };
    match claim(&mut tx, state.clock.millis(), &sent).await? {
        Claim::Other(answer) => return Ok(Done::Before(answer)),
        Claim::Same(_) => drop(tx),
        Claim::New => {
            let words = state.keys.seal(&state.clock, &place(id), &words).map_err(unreadable)?;
            let new = store::New { id, step: order.step().code(), words, now: state.clock.millis() };
            store::insert(tx.conn(), staff, new).await?;
            for (position, (reference, seen)) in (1..).zip(ticked) {
                store::insert_case(tx.conn(), id, (position, &reference.to_string(), *seen)).await?;
            }
            tx.commit().await?;
        }
    }
    go_on(state, staff, id).await?;
    Ok(Done::At(answer))
}

/// Does what of a step still waits.
pub async fn go_on(state: &AppState, staff: &Staff, id: Uuid) -> Result<(), Error> {
    let mut tx = state.db.begin_read().await?;
    let (order, _) = find(state, &mut tx, staff, id).await?;
    let cases = store::cases(tx.conn(), staff, id).await?;
    drop(tx);
    for case in cases.iter().filter(|case| case.outcome.is_none()) {
        if let Err(error) = once(state, staff, (id, case), &order).await {
            // one that cannot be read keeps no other from being done
            tracing::error!(reference = case.reference, %error, "a step with several applications failed for one");
            let mut tx = state.db.begin_write().await?;
            store::settle(tx.conn(), id, case.position, Outcome::Not(Why::Failed).code()).await?;
            tx.commit().await?;
        }
    }
    Ok(())
}

/// One of them, with what came of it, in one transaction.
async fn once(
    state: &AppState,
    staff: &Staff,
    (id, case): (Uuid, &store::CaseRow),
    order: &Order,
) -> Result<(), Error> {
    let mut tx = state.db.begin_write().await?;
    if !store::hold(tx.conn(), id, case.position).await? {
        return Ok(());
    }
    let outcome = match one(state, &mut tx, staff, (case, order)).await? {
        None => Outcome::Done,
        Some(why) => Outcome::Not(why),
    };
    store::settle(tx.conn(), id, case.position, outcome.code()).await?;
    Ok(tx.commit().await?)
}

/// Does it, or says why not.
async fn one(
    state: &AppState,
    tx: &mut Tx,
    staff: &Staff,
    (case, order): (&store::CaseRow, &Order),
) -> Result<Option<Why>, Error> {
    if !hold_power(tx.conn(), staff, staff.person.uuid()).await? {
        return Ok(Some(Why::Right));
    }
    let found = match held(state, tx, staff, &case.reference).await {
        Err(Error::NotFound) => return Ok(Some(Why::Unknown)),
        found => found?,
    };
    let to = if let Order::Give(to) = order { Uuid::try_parse(&to.id).ok() } else { None };
    match found.refuses(staff, order.step(), to) {
        Some(why) => Ok(Some(why)),
        None if look::last(&found) != case.seen => Ok(Some(Why::Changed)),
        None => hand::step(state, tx, staff, (&found, order)).await,
    }
}

/// A step that this officer did, and when. Nobody else learns of it.
async fn find(state: &AppState, tx: &mut Tx, staff: &Staff, id: Uuid) -> Result<(Order, i64), Error> {
    let row = store::find(tx.conn(), staff, id).await?.ok_or(Error::NotFound)?;
    let unknown = || Error::Internal(format!("the step {id} cannot be read"));
    let text = state.keys.open(&place(id), &row.words).map_err(unreadable)?;
    let words: Words = serde_json::from_str(&text).map_err(|_| unknown())?;
    let order = Step::parse(&row.step).and_then(|step| words.order(step)).ok_or_else(unknown)?;
    Ok((order, row.made_at))
}

/// What came of it.
pub async fn done(state: &AppState, tx: &mut Tx, staff: &Staff, id: Uuid) -> Result<DonePage, Error> {
    let (order, at) = find(state, tx, staff, id).await?;
    let rows = store::cases(tx.conn(), staff, id).await?;
    let read = |row: &store::CaseRow| {
        Some((Reference::parse(&row.reference)?, row.outcome.as_deref().and_then(Outcome::parse)))
    };
    let rows = rows.iter().filter_map(read).collect();
    let step = order.step();
    let (to, wanted) = match order {
        Order::Give(to) => (Some(to.name), None),
        Order::Ask(wanted) => (None, Some((wanted.name, wanted.due.to_string()))),
        Order::Take | Order::PutBack => (None, None),
    };
    let (organization, key) = (staff.organization.clone(), staff.visit.form_key(&state.clock));
    Ok(DonePage { organization, id: id.simple().to_string(), step, at, to, wanted, rows, key })
}

/// The steps of this officer that were interrupted: the id of each, and how many wait.
pub async fn interrupted(tx: &mut Tx, staff: &Staff) -> Result<Vec<(String, usize)>, Error> {
    let read = |(id, waits): (Uuid, i64)| (id.simple().to_string(), usize::try_from(waits).unwrap_or_default());
    Ok(store::interrupted(tx.conn(), staff).await?.into_iter().map(read).collect())
}

fn place(bulk: Uuid) -> String {
    format!("officer_bulk.words {}", bulk.simple())
}
