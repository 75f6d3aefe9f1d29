//! Reminders of what is asked for and was not given yet, and of drafts that have to be sent soon.

use app::{
    application::{Due, day, day_of, due as last_day, letter::News, open as still_open},
    reference::Reference,
};
use jiff::{ToSpan, civil};
use uuid::Uuid;

use super::{
    history,
    letter::{self, Told},
    store,
};
use crate::{db::Tx, error::Error, state::AppState};

/// How many days before the last one.
const BEFORE: i32 = 3;
/// The same of a draft, which takes longer.
const BEFORE_SENDING: i32 = 14;

/// Writes what is due on a day: three days before the last one, or as soon as possible after that, and on the last day.
/// Done again it writes nothing: each letter has its key.
pub async fn remind(state: &AppState, today: civil::Date) -> Result<(), Error> {
    remind_of_asked(state, today).await?;
    remind_of_drafts(state, today).await
}

/// Two weeks before the last day of a draft, or as soon as possible after that, and on the last day.
async fn remind_of_drafts(state: &AppState, today: civil::Date) -> Result<(), Error> {
    let until = today.saturating_add(BEFORE_SENDING.days()).to_string();
    let (mut from, mut after) = (today.to_string(), Uuid::nil());
    loop {
        let mut tx = state.db.begin_read().await?;
        let rows = store::drafts_due(tx.conn(), (&from, after), &until).await?;
        drop(tx);
        let Some((last, _, day)) = rows.last() else { return Ok(()) };
        (after, from) = (*last, day.clone());
        for (id, text, due) in rows {
            let Some(reference) = Reference::parse(&text) else { continue };
            if let Err(error) = remind_of_draft(state, today, (id, reference), due).await {
                tracing::error!(%reference, %error, "nobody can be reminded of a draft");
            }
        }
    }
}

async fn remind_of_draft(
    state: &AppState,
    today: civil::Date,
    (application, reference): (Uuid, Reference),
    due: String,
) -> Result<(), Error> {
    let mut tx = state.db.begin_write().await?;
    store::lock(tx.conn(), application).await?;
    // it was sent, or its last day moved, meanwhile
    if store::draft_due(tx.conn(), application).await?.as_ref() != Some(&due) {
        return Ok(());
    }
    // another last day is another letter
    let event = due.replace('-', "").parse().unwrap_or_default();
    let news = if due == today.to_string() { News::DraftToday(due) } else { News::DraftSoon(due) };
    letter::write(state, &mut tx, &Told { application, reference, event, news }).await?;
    Ok(tx.commit().await?)
}

async fn remind_of_asked(state: &AppState, today: civil::Date) -> Result<(), Error> {
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
    let told = still_open(&events).into_iter().filter_map(|event| {
        let due = last_day(&events, &event);
        // another last day is another letter
        Some((due.set_by, news(&due, today)?))
    });
    Ok(told.collect())
}

/// What is told of something that is asked for. On the day on which it was asked, or put off, there was a letter already.
fn news(due: &Due, today: civil::Date) -> Option<News> {
    let last = day(&due.day)?;
    let left = today.until(last).ok()?.get_days();
    let text = due.day.clone();
    match left {
        0 => Some(News::DueToday(text)),
        1..=BEFORE if day_of(due.set_at) < today => Some(News::DueSoon(text)),
        _ => None,
    }
}
