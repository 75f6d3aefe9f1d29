//! Tells the open pages of a queue what changed in it, by this server or another; and the open page of a request what
//! happened to it (`news.rs`).
//!
//! While somebody listens, each server looks twice a second at a few sums over what waits; nothing has to be written for
//! that, and where nobody listens nothing is asked. A stream ends with the visit of whoever listens, with their power,
//! and when the program stops. It keeps no visit open by itself.

use std::{
    collections::HashMap,
    convert::Infallible,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use app::{desk::Filter, locale::Locale};
use axum::{
    extract::{Query, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response, Sse, sse::Event},
};
use futures_util::stream::unfold;
use tokio::sync::watch;

use super::{
    news::{self, Open},
    routes::App,
    store::{self, Mark},
    view,
};
use crate::{
    error::Error,
    form::Words,
    person::{Desk, Staff},
    render::{self, Asked},
    state::AppState,
};

/// How often to look, so that what another program or server did shows within a second.
const EVERY: Duration = Duration::from_millis(500);
/// How often whoever listens is looked at, while nothing happens.
const CHECK: Duration = Duration::from_secs(5);
/// Spans of time on the page are true to the minute. Milliseconds.
const MINUTE: i64 = 60 * 1000;
/// How many listen at once, on one server.
const MOST: usize = 512;

/// What was last seen of a queue, and in which minute.
type Seen = (Mark, i64);

/// Who listens to which organization's queue.
#[derive(Debug, Default)]
pub struct Live {
    queues: Mutex<HashMap<String, watch::Sender<Seen>>>,
    stopped: AtomicBool,
}

impl Live {
    /// Ends every stream, so that the program can stop.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Hears of a queue from now on; `None` where too many listen.
    fn listen(&self, state: &Arc<AppState>, organization: &str) -> Option<watch::Receiver<Seen>> {
        let mut queues = self.queues.lock().unwrap_or_else(PoisonError::into_inner);
        let listening: usize = queues.values().map(watch::Sender::receiver_count).sum();
        if listening >= MOST || self.stopped.load(Ordering::Relaxed) {
            return None;
        }
        if let Some(queue) = queues.get(organization) {
            return Some(queue.subscribe());
        }
        let (queue, heard) = watch::channel(Seen::default());
        queues.insert(organization.to_owned(), queue.clone());
        tokio::spawn(look(state.clone(), organization.to_owned(), queue));
        Some(heard)
    }

    /// Whether nobody listens any more; then the queue is forgotten, before anybody else can begin to.
    fn is_over(&self, organization: &str, queue: &watch::Sender<Seen>) -> bool {
        let mut queues = self.queues.lock().unwrap_or_else(PoisonError::into_inner);
        let over = queue.receiver_count() == 0 || self.stopped.load(Ordering::Relaxed);
        if over {
            queues.remove(organization);
        }
        over
    }
}

/// Looks at a queue for as long as somebody listens.
async fn look(state: Arc<AppState>, organization: String, queue: watch::Sender<Seen>) {
    while !state.live.is_over(&organization, &queue) {
        match read(&state, &organization).await {
            Ok(mark) => {
                let seen = (mark, state.clock.millis() / MINUTE);
                queue.send_if_modified(|last| std::mem::replace(last, seen) != seen);
            }
            Err(error) => tracing::warn!(%error, "who listens to a queue waits for the database"),
        }
        tokio::time::sleep(EVERY).await;
    }
}

async fn read(state: &AppState, organization: &str) -> Result<Mark, crate::db::StoreError> {
    let mut tx = state.db.begin_read().await?;
    store::mark_of(tx.conn(), organization).await
}

/// What is open.
#[derive(Clone, Copy, Debug)]
pub(super) enum Shown {
    Queue(Filter),
    Request(Open),
}

/// Somebody who listens, and what they are shown.
pub(super) struct Listening {
    state: Arc<AppState>,
    staff: Staff,
    locale: Locale,
    shown: Shown,
    heard: watch::Receiver<Seen>,
}

/// A stream of the list of the queue, each time that it changed. Whoever asks for something else gets nothing.
pub(super) async fn follow(
    State(state): App,
    asked: Asked,
    Desk(staff): Desk,
    Query(query): Query<Words>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let filter = Filter::parse(asked.locale, |name| query.get(name).map(String::as_str));
    stream(Listening::of(&state, staff, asked.locale, Shown::Queue(filter))?, &headers)
}

/// A stream, for whoever asks for one.
pub(super) fn stream(listening: Listening, headers: &HeaderMap) -> Result<Response, Error> {
    let streams = headers.get(header::ACCEPT).is_some_and(|kinds| kinds.as_bytes().starts_with(b"text/event-stream"));
    if !streams {
        return Ok(StatusCode::NOT_ACCEPTABLE.into_response());
    }
    Ok(Sse::new(unfold(listening, next)).into_response())
}

/// The next thing to say; nothing more once the visit or the power is over.
async fn next(mut listening: Listening) -> Option<(Result<Event, Infallible>, Listening)> {
    let heard = tokio::time::timeout(CHECK, listening.heard.changed()).await;
    if !listening.staff.is_still(&listening.state).await.unwrap_or(false) {
        return None;
    }
    let event = match heard {
        Ok(Ok(())) => listening.event().await.ok()?,
        // the program stops
        Ok(Err(_)) => return None,
        // nothing happened: a proxy sees that the stream is alive
        Err(_) => Event::default().comment(""),
    };
    Some((Ok(event), listening))
}

impl Listening {
    /// Begins to listen. Something may have happened since the page was made, so it is told at once.
    pub(super) fn of(state: &Arc<AppState>, staff: Staff, locale: Locale, shown: Shown) -> Result<Self, Error> {
        let heard = state.live.listen(state, &staff.organization);
        let mut heard = heard.ok_or_else(|| Error::Unavailable("too many listen".to_owned()))?;
        heard.mark_changed();
        Ok(Self { state: state.clone(), staff, locale, shown, heard })
    }

    /// What is said when something changed.
    async fn event(&self) -> Result<Event, Error> {
        // a line of an event ends where its line ends
        let data = |name: &str, html: String| Event::default().event(name).data(html.replace('\r', ""));
        Ok(match self.shown {
            Shown::Queue(filter) => data("queue", self.list(filter).await?),
            Shown::Request(open) => match news::words(&self.state, &self.staff, self.locale, open).await? {
                Some(html) => data("request", html),
                // it was another request
                None => Event::default().comment(""),
            },
        })
    }

    /// What the page of the queue shows, made anew.
    async fn list(&self, filter: Filter) -> Result<String, Error> {
        let mut tx = self.state.db.begin_read().await?;
        let rows = store::queue(tx.conn(), &self.staff, self.state.clock.millis()).await?;
        drop(tx);
        let page = view::queue(&self.state, self.locale, &self.staff, (filter, rows));
        Ok(render::part(|| page.list(self.locale)))
    }
}
