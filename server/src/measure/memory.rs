//! What was counted and is not written yet.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use super::{
    counted::{Cell, Counted},
    missed::Missed,
    store::{self, Row},
};
use crate::db::{Db, StoreError};

/// Counts of different days that wait while the database is down. There are as many as services, languages and
/// channels, so this is reached after days, and then only what is new is lost.
const MOST: usize = 200_000;
/// How long figures are shown before they are read again. Milliseconds.
const SHOWN: i64 = 60_000;

/// One count, shared with the finished pages that add to it.
pub type Counter = Arc<AtomicU64>;

#[derive(Debug, Default)]
pub struct Measures {
    counters: Mutex<HashMap<Cell, Counter>>,
    missed: Mutex<Missed>,
    /// Taken from the counters, with their day. Held while it is written, so that nothing is written twice.
    waiting: tokio::sync::Mutex<BTreeMap<(String, Cell), u64>>,
    /// What was read last, and when.
    shown: tokio::sync::Mutex<Option<(i64, Arc<[Row]>)>>,
}

impl Measures {
    /// Somebody read an answer.
    pub fn count(&self, counted: &Counted) {
        for counter in self.counters(counted) {
            counter.fetch_add(1, Ordering::Relaxed);
        }
        if let Some((locale, words)) = &counted.missed {
            lock(&self.missed).see(*locale, words);
        }
    }

    /// The counters that an answer adds to, for whoever keeps it.
    pub fn counters(&self, counted: &Counted) -> Vec<Counter> {
        let mut counters = lock(&self.counters);
        counted.cells.iter().map(|cell| counters.entry(cell.clone()).or_default().clone()).collect()
    }

    /// Writes everything to the database. What fails is tried again the next time.
    pub(super) async fn write(&self, db: &Db, day: &str) -> Result<(), StoreError> {
        let mut waiting = self.waiting.lock().await;
        self.take(day, &mut waiting);
        let missed = lock(&self.missed).unwritten();
        if waiting.is_empty() && missed.is_empty() {
            return Ok(());
        }
        let mut tx = db.begin_write().await?;
        for ((day, cell), count) in waiting.iter() {
            store::add(&mut tx, day, &[(cell.clone(), *count)]).await?;
        }
        for (locale, words, count) in &missed {
            store::add_missed(tx.conn(), day, *locale, words, *count).await?;
        }
        tx.commit().await?;
        waiting.clear();
        lock(&self.missed).wrote(missed);
        Ok(())
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

    /// Everything that was written, at most a minute old: many readers cost one reading. What was read last, where it
    /// cannot be read again.
    pub(super) async fn written(&self, db: &Db, now: i64, since: &str) -> Result<Arc<[Row]>, StoreError> {
        let mut shown = self.shown.lock().await;
        if let Some((at, rows)) = &*shown
            && (0..SHOWN).contains(&(now - at))
        {
            return Ok(rows.clone());
        }
        match read(db, since).await {
            Ok(rows) => {
                *shown = Some((now, rows.clone()));
                Ok(rows)
            }
            Err(error) => shown.as_ref().map(|(_, rows)| rows.clone()).ok_or(error),
        }
    }

    /// What was read last.
    pub(super) async fn shown(&self) -> Option<Arc<[Row]>> {
        self.shown.lock().await.as_ref().map(|(_, rows)| rows.clone())
    }
}

async fn read(db: &Db, since: &str) -> Result<Arc<[Row]>, StoreError> {
    let mut tx = db.begin_read().await?;
    Ok(store::months(tx.conn(), since).await?.into())
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
