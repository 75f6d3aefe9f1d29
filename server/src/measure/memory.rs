//! What was counted and is not written yet.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use app::locale::Locale;

use super::{
    counted::{Cell, Counted, MissedSearch},
    day,
    missed::Missed,
    published::Published,
    store,
};
use crate::{
    clock::Clock,
    db::{Db, StoreError},
};

/// Counts of different days that wait while the database is down. There are as many as services, languages and
/// channels, so this is reached after days, and then only what is new is lost.
const MOST: usize = 200_000;

/// One count, shared with the finished pages that add to it.
pub type Counter = Arc<AtomicU64>;

#[derive(Debug, Default)]
pub struct Measures {
    counters: Mutex<HashMap<Cell, Counter>>,
    missed: Mutex<Missed>,
    /// Taken from the counters, with their day. Held while it is written, so that nothing is written twice.
    waiting: tokio::sync::Mutex<BTreeMap<(String, Cell), u64>>,
    /// What the public sees.
    pub(super) published: Published,
}

impl Measures {
    /// Somebody read an answer, at an instant in Unix milliseconds.
    pub fn count(&self, counted: &Counted, now: i64) {
        let mut missed = counted.missed.as_ref();
        if let Some(MissedSearch { cell, words: Some(words) }) = missed
            && !lock(&self.missed).see(now, cell.locale, words)
        {
            missed = None;
        }
        for counter in self.of(counted.cells.iter().chain(missed.map(|missed| &missed.cell))) {
            counter.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// The counters that an answer adds to, for whoever keeps it.
    pub fn counters(&self, counted: &Counted) -> Vec<Counter> {
        self.of(counted.cells.iter())
    }

    fn of<'a>(&self, cells: impl Iterator<Item = &'a Cell>) -> Vec<Counter> {
        let mut counters = lock(&self.counters);
        cells.map(|cell| counters.entry(cell.clone()).or_default().clone()).collect()
    }

    /// Writes everything to the database. What fails is tried again the next time.
    pub(super) async fn write(&self, db: &Db, clock: &Clock) -> Result<(), StoreError> {
        let day = day(clock);
        let mut waiting = self.waiting.lock().await;
        self.take(&day, &mut waiting);
        let missed = self.unwritten(clock.millis());
        if waiting.is_empty() && missed.is_empty() {
            return Ok(());
        }
        let mut tx = db.begin_write().await?;
        for ((day, cell), count) in waiting.iter() {
            store::add(&mut tx, day, &[(cell.clone(), *count)]).await?;
        }
        for (locale, words, count) in &missed {
            store::add_missed(tx.conn(), &day, *locale, words, *count).await?;
        }
        tx.commit().await?;
        waiting.clear();
        lock(&self.missed).wrote(missed);
        Ok(())
    }

    fn unwritten(&self, now: i64) -> Vec<(Locale, String, u64)> {
        let mut missed = lock(&self.missed);
        missed.forget(now);
        missed.unwritten()
    }

    /// Empties the counters, and drops those that no page holds any more.
    fn take(&self, day: &str, waiting: &mut BTreeMap<(String, Cell), u64>) {
        lock(&self.counters).retain(|cell, counter| {
            let count = counter.swap(0, Ordering::Relaxed);
            if count > 0 {
                let key = (day.to_owned(), cell.clone());
                if waiting.len() < MOST || waiting.contains_key(&key) {
                    *waiting.entry(key).or_default() += count;
                }
            }
            Arc::strong_count(counter) > 1
        });
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
