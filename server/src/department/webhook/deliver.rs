//! Tells what waits. A message is taken for a while: whoever took it and fell over leaves it to the next, under the same
//! id, so that a system that has it already can tell.

use std::{sync::Arc, time::Duration};

use jiff::Timestamp;
use reqwest::{Client, StatusCode, header, redirect::Policy};
use serde_json::json;
use url::Url;

use super::{
    sign::sign,
    store::{self, Goal, Taken},
};
use crate::{config::is_safe, db::StoreError, retry, state::AppState};

/// A system that says nothing for so long is not there.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long a message is taken for: longer than any attempt lasts. Milliseconds.
const TAKEN: i64 = MINUTE;
const MINUTE: i64 = 60 * 1000;
/// How long to wait after the first failure, the second and so on: three days in all. Milliseconds.
const PAUSES: [i64; 8] =
    [MINUTE / 12, 5 * MINUTE, 30 * MINUTE, 120 * MINUTE, 300 * MINUTE, 600 * MINUTE, 1200 * MINUTE, 1800 * MINUTE];
/// How often to look.
const EVERY: Duration = Duration::from_secs(2);

/// Whether the system of a department may stand at an address: with TLS, or on this machine.
pub fn is_address(text: &str) -> bool {
    let Ok(url) = Url::parse(text) else { return false };
    url.username().is_empty() && is_safe(&url)
}

/// Tells departments for as long as the program runs.
pub async fn watch(state: Arc<AppState>) {
    let caller = match Caller::new() {
        Ok(caller) => caller,
        Err(error) => return tracing::error!(%error, "no department can be told anything"),
    };
    loop {
        while let Ok(true) = next(&state, &caller).await.inspect_err(|error| {
            tracing::warn!(%error, "what departments are to be told cannot be read");
        }) {}
        tokio::time::sleep(EVERY).await;
    }
}

/// Who calls departments, and systems on this machine.
#[derive(Clone, Debug)]
pub struct Caller {
    away: Client,
    here: Client,
}

impl Caller {
    /// Follows no redirect: what a department is told goes where its operator said.
    pub fn new() -> Result<Self, reqwest::Error> {
        let builder = || Client::builder().redirect(Policy::none()).timeout(PATIENCE).user_agent("passerelle");
        Ok(Self { away: builder().https_only(true).build()?, here: builder().no_proxy().build()? })
    }

    fn to(&self, address: &str) -> &Client {
        if address.starts_with("https://") { &self.away } else { &self.here }
    }
}

/// Tells what waits longest. Says whether there was something.
pub async fn next(state: &AppState, caller: &Caller) -> Result<bool, StoreError> {
    let now = state.clock.millis();
    let mut tx = state.db.begin_write().await?;
    let Some(taken) = store::take(tx.conn(), now, now + TAKEN).await? else { return Ok(false) };
    let goal = store::goal(tx.conn(), &taken).await?;
    tx.commit().await?;
    let outcome = match &goal {
        Some(goal) => tell(state, caller, &taken, goal).await,
        None => Ok(()),
    };
    note(state, &taken, outcome).await?;
    Ok(true)
}

/// What a department is told names the entry. What stands in it is had with a token.
async fn tell(state: &AppState, caller: &Caller, taken: &Taken, goal: &Goal) -> Result<(), String> {
    let at = Timestamp::from_millisecond(taken.at).unwrap_or_default();
    let Goal { program, reference, .. } = goal;
    let body = json!({
        "type": format!("application.{}", taken.kind),
        "timestamp": at.to_string(),
        "data": {
            "reference": reference,
            "program": program,
            "event": taken.event,
            "url": format!("{}/api/v1/applications/{reference}", state.config.http.origin),
        },
    })
    .to_string();
    let (id, second) = (format!("msg_{}", taken.id.simple()), state.clock.millis() / 1000);
    let request = caller
        .to(&goal.address)
        .post(&goal.address)
        .header(header::CONTENT_TYPE, "application/json")
        .header("webhook-id", &id)
        .header("webhook-timestamp", second)
        .header("webhook-signature", sign(&state.keys, &taken.webhook, (&id, second, &body)))
        .body(body);
    let answer = request.send().await.map_err(|error| {
        // the address may hold what only the department should read
        if error.is_timeout() { "no answer in time" } else { "no connection" }.to_owned()
    })?;
    match answer.status() {
        status if status.is_success() => Ok(()),
        // it says that it wants none any more: staff hear of it at once
        StatusCode::GONE => Err(GONE.to_owned()),
        status => Err(format!("answered {}", status.as_u16())),
    }
}

const GONE: &str = "answered 410";

async fn note(state: &AppState, taken: &Taken, outcome: Result<(), String>) -> Result<(), StoreError> {
    let now = state.clock.millis();
    let mut tx = state.db.begin_write().await?;
    match outcome {
        Ok(()) => store::told(tx.conn(), taken.id).await?,
        Err(error) => match retry::pause(&PAUSES, taken.tries).filter(|_| error != GONE) {
            Some(pause) => store::later(tx.conn(), taken.id, now + pause, &error).await?,
            None => {
                tracing::warn!(webhook = taken.webhook, error, "a department cannot be told");
                store::failed(tx.conn(), taken.id, &error).await?;
            }
        },
    }
    tx.commit().await
}
