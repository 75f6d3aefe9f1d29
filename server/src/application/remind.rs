//! Reminders of what is asked for and was not given yet.

use app::application::{Event, day, day_of, letter::News, open as still_open};
use jiff::civil;
use uuid::Uuid;

use super::{
    letter::{self, Told},
    open::opened,
    store::{self, Row},
};
use crate::{error::Error, state::AppState};

/// How many days before the last one.
const BEFORE: i32 = 3;

/// Writes what is due on a day: three days before the last one, or as soon as possible after that, and on the last day.
/// Done again it writes nothing: each letter has its key.
pub async fn remind(state: &AppState, today: civil::Date) -> Result<(), Error> {
    let mut after = Uuid::nil();
    loop {
        let mut tx = state.db.begin_read().await?;
        let rows = store::asked(tx.conn(), after).await?;
        drop(tx);
        let Some(last) = rows.last() else { return Ok(()) };
        after = last.id;
        for row in rows {
            let reference = row.reference.clone();
            // one that cannot be read keeps no reminder from the others
            if let Err(error) = remind_of(state, today, row).await {
                tracing::error!(reference, %error, "nobody can be reminded of an application");
            }
        }
    }
}

async fn remind_of(state: &AppState, today: civil::Date, row: Row) -> Result<(), Error> {
    let mut tx = state.db.begin_write().await?;
    store::lock(tx.conn(), row.id).await?;
    let application = row.id;
    // its history is read now, so that nobody is reminded of what they just gave
    let one = opened(state, &mut tx, row).await?;
    let due: Vec<(i64, News)> =
        still_open(&one.events).into_iter().filter_map(|event| Some((event.number, news(event, today)?))).collect();
    for (event, news) in due {
        letter::write(state, &mut tx, &Told { application, reference: one.reference, event, news }).await?;
    }
    Ok(tx.commit().await?)
}

/// What is told of something that is asked for. On the day on which it was asked there was a letter already.
fn news(asked: &Event, today: civil::Date) -> Option<News> {
    let due = day(&asked.told.due)?;
    let left = today.until(due).ok()?.get_days();
    let text = asked.told.due.clone();
    match left {
        0 => Some(News::DueToday(text)),
        1..=BEFORE if day_of(asked.at) < today => Some(News::DueSoon(text)),
        _ => None,
    }
}
