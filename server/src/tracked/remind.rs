//! Tells people once that an answer from elsewhere is late.

use app::{
    application::{Promise, day},
    tracked::{Answer, expected, letter},
};
use jiff::{ToSpan, civil};
use uuid::Uuid;

use super::store::{self, Followed};
use crate::{
    error::Error,
    outbox::{self, Letter, Posting},
    person::{self, PersonId},
    state::AppState,
};

/// What is late for longer was told before, or is old news. Days.
const NEWS: i64 = 7;

pub async fn remind(state: &AppState, today: civil::Date) -> Result<(), Error> {
    let mut after = Uuid::nil();
    loop {
        let mut tx = state.db.begin_read().await?;
        let rows = store::of_people(tx.conn(), after).await?;
        drop(tx);
        let Some(last) = rows.last() else { return Ok(()) };
        after = last.id;
        for row in rows {
            if let Some(by) = late(state, &row, today) {
                tell(state, &row, by).await?;
            }
        }
    }
}

/// The day on which an answer was expected, where it passed lately.
fn late(state: &AppState, row: &Followed, today: civil::Date) -> Option<civil::Date> {
    let catalogue = state.catalogue();
    let promise = Promise::of(catalogue.service(&row.service)?);
    match expected(day(&row.sent_on)?, promise, today, state.holidays) {
        Answer::Late(by) if by >= today.checked_sub(NEWS.days()).ok()? => Some(by),
        _ => None,
    }
}

async fn tell(state: &AppState, row: &Followed, by: civil::Date) -> Result<(), Error> {
    let mut tx = state.db.begin_write().await?;
    let Some(holder) = row.holder else { return Ok(()) };
    let Some(address) = person::address(state, &mut tx, PersonId::of_row(holder)).await? else { return Ok(()) };
    let (subject, text) = letter::late(address.locale, &state.site.origin, by);
    let letter = Letter { to: address.mail, subject, text, stop: None, calendar: None };
    // everybody who acts for a firm gets one
    let whose = row.firm.map_or_else(String::new, |_| format!(" {}", holder.simple()));
    let (key, record) = (format!("tracked.late {} {by}{whose}", row.reference), format!("tracked {}", row.reference));
    let posting = Posting { key: &key, holder: Some(holder), record: &record, letter: &letter };
    outbox::post(state, &mut tx, posting).await?;
    Ok(tx.commit().await?)
}
