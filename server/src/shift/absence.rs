//! Announcing an absence, for oneself or for one of the team, and coming back from it.

use app::{handoff::Zone, shift::form::Absence};
use jiff::civil::Date;

use super::store::{self, Announced};
use crate::{
    audit::{self, Deed},
    db::{StoreError, Tx},
    form::{Claim, FormKey, Sent, claim},
    person::{PersonId, Staff},
    state::AppState,
};

/// What is said of an absence.
#[derive(Clone, Debug)]
pub(super) enum Saying {
    Away(Absence, Option<PersonId>),
    Back,
}

/// It as it was sent.
#[derive(Clone, Copy, Debug)]
pub(super) struct Said<'a> {
    pub(super) staff: &'a Staff,
    /// Of whom it is said.
    pub(super) person: PersonId,
    pub(super) saying: &'a Saying,
    pub(super) key: &'a FormKey,
    /// Where it leads to.
    pub(super) address: &'a str,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Done {
    Kept,
    /// Something else was sent under this key.
    Other,
    /// Something else was said at the same time.
    Newer,
}

/// The first moment of a day in a zone: where clocks change at midnight, the first that there is. Unix milliseconds.
fn start(day: Date, zone: Zone) -> Option<i64> {
    day.to_zoned(zone.time_zone()).ok().map(|start| start.timestamp().as_millisecond())
}

/// The first moment of an absence, and the first one after it.
fn times(absence: &Absence, zone: Zone) -> Option<(i64, i64)> {
    start(absence.first, zone).zip(absence.last.tomorrow().ok().and_then(|day| start(day, zone)))
}

pub(super) async fn say(state: &AppState, said: Said<'_>) -> Result<Done, StoreError> {
    let Said { staff, person, saying, key, address } = said;
    let (subject, now) = (person.actor(), state.clock.millis());
    let (form, words) = match saying {
        Saying::Away(absence, _) => {
            let stand_in = absence.stand_in.clone().unwrap_or_default();
            ("absence.announce", [absence.first.to_string(), absence.last.to_string(), stand_in].join(" "))
        }
        Saying::Back => ("absence.end", String::new()),
    };
    let body = [staff.organization.as_str(), &subject, &words];
    let mut tx = state.db.begin_write().await?;
    match claim(&mut tx, now, &Sent { form, key, body: &body, answer: address }).await? {
        Claim::Same(_) => return Ok(Done::Kept),
        Claim::Other(_) => return Ok(Done::Other),
        Claim::New => {}
    }
    let ended = store::end(tx.conn(), person, &staff.organization, now).await?;
    if let Saying::Away(absence, stand_in) = saying {
        let zone = state.desks.of(&staff.organization).zone;
        let Some(times) = times(absence, zone) else { return Ok(Done::Newer) };
        let new = Announced { id: state.clock.id(), person, zone: zone.code(), times, stand_in: *stand_in, now };
        if !store::announce(tx.conn(), staff, new).await? {
            return Ok(Done::Newer);
        }
    }
    // who is back already is back
    if ended || matches!(saying, Saying::Away(..)) {
        let deed =
            Deed { actor: &staff.person.actor(), act: form, organization: &staff.organization, subject: &subject };
        audit::record(&mut tx, &state.clock, deed).await?;
    }
    tx.commit().await?;
    Ok(Done::Kept)
}

/// Whether one of the staff is away.
pub async fn is_away(state: &AppState, tx: &mut Tx, staff: &Staff) -> Result<bool, StoreError> {
    let found = store::absence(tx.conn(), staff.person, &staff.organization, state.clock.millis()).await?;
    Ok(found.is_some())
}

/// Whoever takes a request says that they are back, in the same transaction.
pub async fn come_back(state: &AppState, tx: &mut Tx, staff: &Staff) -> Result<(), StoreError> {
    if store::end(tx.conn(), staff.person, &staff.organization, state.clock.millis()).await? {
        let actor = staff.person.actor();
        let deed = Deed { actor: &actor, act: "absence.end", organization: &staff.organization, subject: &actor };
        audit::record(tx, &state.clock, deed).await?;
    }
    Ok(())
}
