//! Takes what waits and sends it. A letter is taken for a while: whoever took it and fell over leaves it to the next,
//! under the same message id, so that a mail server that has it already can tell.

use std::{sync::Arc, time::Duration};

use super::{
    open,
    post::{Post, Undelivered},
    store::{self, Taken},
};
use crate::{db::StoreError, retry, state::AppState};

/// How long a letter is taken for: longer than any attempt lasts. Milliseconds.
const TAKEN: i64 = 10 * MINUTE;
const MINUTE: i64 = 60 * 1000;
/// How long to wait after the first failure, the second and so on; after the last, staff are told. Milliseconds.
const PAUSES: [i64; 5] = [MINUTE, 5 * MINUTE, 30 * MINUTE, 120 * MINUTE, 720 * MINUTE];
/// How often to look.
const EVERY: Duration = Duration::from_secs(2);

/// Sends letters for as long as the program runs.
pub async fn deliver(state: Arc<AppState>) {
    let post = match Post::new(&state.config) {
        Ok(post) => post,
        Err(error) => return tracing::error!(%error, "no mail can be sent"),
    };
    loop {
        while let Ok(true) = next(&state, &post).await.inspect_err(|error| {
            tracing::warn!(%error, "letters cannot be read");
        }) {}
        tokio::time::sleep(EVERY).await;
    }
}

/// Sends the letter that waits longest. Says whether there was one.
pub async fn next(state: &AppState, post: &Post) -> Result<bool, StoreError> {
    let now = state.clock.millis();
    let mut tx = state.db.begin_write().await?;
    let Some(taken) = store::take(tx.conn(), now, now + TAKEN).await? else { return Ok(false) };
    tx.commit().await?;
    let outcome = match open(state, taken.id, &taken.letter) {
        Ok(letter) => post.send(state, (taken.id, &taken.record), &letter).await,
        Err(error) => Err(Undelivered::ForGood(error.to_string())),
    };
    note(state, post, taken, outcome).await?;
    Ok(true)
}

async fn note(state: &AppState, post: &Post, taken: Taken, outcome: Result<(), Undelivered>) -> Result<(), StoreError> {
    let now = state.clock.millis();
    let mut tx = state.db.begin_write().await?;
    match outcome {
        Ok(()) => {
            // what was sent is not kept, but where it is shown, or may still come back
            let kept = if post.keeps() { taken.letter } else { Vec::new() };
            store::sent(tx.conn(), taken.id, kept, now).await?;
        }
        Err(Undelivered::ForNow(error)) if retry::pause(&PAUSES, taken.tries).is_some() => {
            let due = now + retry::pause(&PAUSES, taken.tries).unwrap_or_default();
            store::later(tx.conn(), taken.id, due, &error, now).await?;
        }
        Err(Undelivered::ForNow(error) | Undelivered::ForGood(error)) => {
            tracing::warn!(letter = %taken.id, record = taken.record, "a letter cannot be delivered");
            store::failed(tx.conn(), taken.id, &error, now).await?;
        }
    }
    tx.commit().await
}
