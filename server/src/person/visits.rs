//! Who was here when. A visit is noted beside the answer: nobody waits for it, and all that are due go together.
//!
//! What is not noted when the program ends was a minute: a session then ends that much sooner.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use super::store::session::touch_session;
use crate::{
    db::{Db, StoreError},
    state::AppState,
};

/// A visit is noted once a minute at most. Milliseconds.
const TOUCH: i64 = 60 * 1000;

/// The visits that no database holds yet.
#[derive(Clone, Debug, Default)]
pub struct Visits(Arc<Mutex<Waiting>>);

#[derive(Debug, Default)]
struct Waiting {
    /// The hash of a session and when it was seen last, in Unix milliseconds. In the order of the hashes, so that two
    /// servers never wait for each other's rows.
    seen: BTreeMap<String, i64>,
    /// Whether somebody writes them.
    writing: bool,
}

impl Visits {
    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The visit of a session that is not in the database yet: Unix milliseconds, 0 for none. Asked before the row is
    /// read, so that a visit which is noted meanwhile is in one of them.
    pub(super) fn waits(&self, hash: &str) -> i64 {
        self.waiting().seen.get(hash).copied().unwrap_or_default()
    }

    /// A visit of a session that was last seen at `last`: when it counts as seen now.
    pub(super) fn note(&self, db: &Db, (hash, last): (&str, i64), now: i64) -> i64 {
        let mut waiting = self.waiting();
        let last = waiting.seen.get(hash).map_or(last, |seen| last.max(*seen));
        if now - last < TOUCH {
            return last;
        }
        waiting.seen.insert(hash.to_owned(), now);
        if !std::mem::replace(&mut waiting.writing, true) {
            let (visits, db) = (self.clone(), db.clone());
            tokio::spawn(async move { visits.write(&db).await });
        }
        now
    }

    /// Until none waits. What comes meanwhile goes with the next transaction.
    async fn write(&self, db: &Db) {
        loop {
            let due = {
                let mut waiting = self.waiting();
                if waiting.seen.is_empty() {
                    waiting.writing = false;
                    return;
                }
                waiting.seen.clone()
            };
            if let Err(error) = keep(db, &due).await {
                // the next visit notes it again
                tracing::warn!(%error, "visits are not noted");
            }
            self.waiting().seen.retain(|hash, seen| due.get(hash) != Some(seen));
        }
    }
}

async fn keep(db: &Db, due: &BTreeMap<String, i64>) -> Result<(), StoreError> {
    let mut tx = db.begin_write().await?;
    for (hash, seen_at) in due {
        touch_session(tx.conn(), hash, *seen_at).await?;
    }
    tx.commit().await
}

/// Waits for what is being noted, for whoever ends the program.
pub async fn flush(state: &AppState) {
    state.visits.write(&state.db).await;
}
