//! Keeping what somebody tracks, and reading it. References and notes are sealed.

use app::{
    application::{Promise, day, day_of},
    firm::{Act, Right, Role},
    locale::Locale,
    reference::Reference,
    tracked::{Given, Tracked, expected},
};
use jiff::civil;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::store::{self, Found, Owner, Row};
use crate::{
    db::{StoreError, Summary, Tx},
    error::Error,
    firm::{self, Done},
    form::{Claim, FormKey, Sent, claim},
    person::Holder,
    state::AppState,
};

/// What is sealed.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Words {
    reference: String,
    notes: String,
}

/// Everything that somebody tracks, the last sent first.
pub async fn list(state: &AppState, tx: &mut Tx, holder: Holder, locale: Locale) -> Result<Vec<Tracked>, Error> {
    summed(state, locale, &store::list(tx.conn(), holder).await?)
}

/// What these rows are of ([`SUMMARY`](super::SUMMARY)).
pub fn summed(state: &AppState, locale: Locale, rows: &[Summary]) -> Result<Vec<Tracked>, Error> {
    let (today, catalogue) = (day_of(state.clock.millis()), state.catalogue());
    let shown = rows.iter().filter_map(Row::of).map(|row| -> Result<Tracked, Error> {
        let service = catalogue.service(&row.service);
        let found = read(state, &row)?;
        let promise = service.and_then(|service| Promise::of(service));
        Ok(Tracked {
            reference: Reference::parse(&row.reference).ok_or(Error::NotFound)?,
            service: service.map(|service| service.link(locale)),
            answer: expected(found.sent_on, promise, today, state.holidays),
            theirs: found.reference,
            sent_on: found.sent_on,
            remind_on: found.remind_on,
            notes: found.notes,
        })
    });
    shown.collect()
}

/// How many things somebody tracks.
pub async fn count(tx: &mut Tx, holder: Holder) -> Result<usize, StoreError> {
    Ok(store::list(tx.conn(), holder).await?.len())
}

/// One of them, which this holder may change: theirs, or that of a firm for which they do more than read.
pub(super) async fn find(tx: &mut Tx, holder: Holder, one: Reference) -> Result<Found, Error> {
    let found = store::find(tx.conn(), holder, one).await?.ok_or(Error::NotFound)?;
    let right = found.role.as_deref().and_then(Role::parse).map(Role::right);
    let may = found.firm.is_none() || right.is_some_and(|right| right >= Right::Write);
    if may { Ok(found) } else { Err(Error::NotFound) }
}

/// What was noted.
pub(super) fn read(state: &AppState, row: &Row) -> Result<Given, Error> {
    let unreadable = || Error::Internal("something tracked cannot be read".to_owned());
    let text = state.keys.open(&place(row.id), &row.words).map_err(|_| unreadable())?;
    let words: Words = serde_json::from_str(&text).map_err(|_| unreadable())?;
    let written = |text: &str| -> Option<civil::Date> { day(text) };
    Ok(Given {
        reference: words.reference,
        sent_on: written(&row.sent_on).ok_or_else(unreadable)?,
        remind_on: row.remind_on.as_deref().and_then(written),
        notes: words.notes,
    })
}

fn write(state: &AppState, id: Uuid, reference: Reference, service: &str, given: &Given) -> Result<Row, Error> {
    let words = Words { reference: given.reference.clone(), notes: given.notes.clone() };
    let text = serde_json::to_string(&words).map_err(|error| Error::Internal(error.to_string()))?;
    let sealed = state.keys.seal(&state.clock, &place(id), &text);
    Ok(Row {
        id,
        reference: reference.to_string(),
        service: service.to_owned(),
        sent_on: given.sent_on.to_string(),
        remind_on: given.remind_on.map(|day| day.to_string()),
        words: sealed.map_err(|error| Error::Internal(error.to_string()))?,
    })
}

/// Begins to track something. The same form twice is one; `false` where something else was sent under its key.
pub(super) async fn begin(
    state: &AppState,
    (owner, key): (Owner, &FormKey),
    service: &str,
    given: &Given,
    answer: &str,
) -> Result<bool, Error> {
    let (sent_on, remind_on) = (given.sent_on.to_string(), given.remind_on.map(|day| day.to_string()));
    let body = [service, &given.reference, &sent_on, remind_on.as_deref().unwrap_or_default(), &given.notes];
    for reference in state.clock.references() {
        let mut tx = state.db.begin_write().await?;
        let sent = Sent { form: "tracked.begin", key, body: &body, answer };
        match claim(&mut tx, state.clock.millis(), &sent).await? {
            Claim::Same(_) => return Ok(true),
            Claim::Other(_) => return Ok(false),
            Claim::New => {}
        }
        let row = write(state, state.clock.id(), reference, service, given)?;
        if store::insert(tx.conn(), owner, row, state.clock.millis()).await? {
            if let Owner::Firm(firm, person) = owner {
                firm::note(state, &mut tx, (firm, person), noted(Act::Followed, &given.reference)).await?;
            }
            tx.commit().await?;
            return Ok(true);
        }
    }
    Err(Error::Internal("no reference is free".to_owned()))
}

/// Changes what is noted; done twice it is the same.
pub(super) async fn change(state: &AppState, holder: Holder, one: Reference, given: &Given) -> Result<(), Error> {
    let mut tx = state.db.begin_write().await?;
    let row = find(&mut tx, holder, one).await?.row;
    let changed = write(state, row.id, one, &row.service, given)?;
    store::update(tx.conn(), holder, changed, state.clock.millis()).await?;
    Ok(tx.commit().await?)
}

/// Done twice it is the same: what is not there any more is not followed.
pub(super) async fn end(state: &AppState, holder: Holder, one: Reference) -> Result<(), Error> {
    let mut tx = state.db.begin_write().await?;
    let found = match find(&mut tx, holder, one).await {
        Err(Error::NotFound) => return Ok(()),
        found => found?,
    };
    let theirs = read(state, &found.row)?.reference;
    store::delete(tx.conn(), &found).await?;
    if let Some(of) = found.firm.zip(holder.as_person()) {
        firm::note(state, &mut tx, of, noted(Act::Unfollowed, &theirs)).await?;
    }
    Ok(tx.commit().await?)
}

/// The record of a firm names it as the organization does.
fn noted(act: Act, theirs: &str) -> Done<'_> {
    Done { what: theirs, ..Done::of(act) }
}

/// What a guest tracked becomes a person's.
pub async fn adopt(tx: &mut Tx, from: Holder, to: Holder) -> Result<(), StoreError> {
    store::adopt(tx.conn(), from, to).await
}

fn place(id: Uuid) -> String {
    format!("tracked.words {}", id.simple())
}
