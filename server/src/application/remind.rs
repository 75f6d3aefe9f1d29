//! Reminders of what is asked for and was not given yet.

use app::{
    application::{Event, day, day_of, letter::News, open as still_open},
    reference::Reference,
};
use jiff::civil;
use uuid::Uuid;

use super::{
    history,
    letter::{self, Told},
    store,
};
use crate::{db::Tx, error::Error, state::AppState};

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
        let Some((last, _)) = rows.last() else { return Ok(()) };
        after = *last;
        for (id, text) in rows {
            let Some(reference) = Reference::parse(&text) else { continue };
            // one that cannot be read keeps no reminder from the others
            if let Err(error) = remind_of(state, today, id, reference).await {
                tracing::error!(%reference, %error, "nobody can be reminded of an application");
            }
        }
    }
}

/// Whoever writes is not held up by a look at what is asked: only what is due is looked at once more, and written.
async fn remind_of(state: &AppState, today: civil::Date, id: Uuid, reference: Reference) -> Result<(), Error> {
    if due(state, &mut state.db.begin_read().await?, id, today).await?.is_empty() {
        return Ok(());
    }
    let mut tx = state.db.begin_write().await?;
    store::lock(tx.conn(), id).await?;
    // its history is read now, so that nobody is reminded of what they just gave
    for (event, news) in due(state, &mut tx, id, today).await? {
        letter::write(state, &mut tx, &Told { application: id, reference, event, news }).await?;
    }
    Ok(tx.commit().await?)
}

/// The number of each entry of which somebody is told today, and what.
async fn due(state: &AppState, tx: &mut Tx, id: Uuid, today: civil::Date) -> Result<Vec<(i64, News)>, Error> {
    let events = history::read(state, tx, id).await?;
    let told = still_open(&events).into_iter().filter_map(|event| Some((event.number, news(event, today)?)));
    Ok(told.collect())
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
