//! What the public sees: what was counted until the end of the last day that is over.
//!
//! A day is published as a whole. Whoever could ask while it goes on would see single actions, one after another.

use std::sync::Arc;

use arc_swap::ArcSwapOption;
use jiff::{SignedDuration, ToSpan, civil::Date, tz::TimeZone};
use thiserror::Error;

use super::{
    figures::{Totals, file},
    store,
};
use crate::{
    clock::Clock,
    db::{Db, StoreError},
};

/// How long after a day its counts may still be written, by this server or another.
const LATE: SignedDuration = SignedDuration::from_mins(1);
/// The days that “recent” means.
const RECENT: i32 = 30;
/// How long counts stand by day; before, by month. Words that found nothing are kept no longer.
const MONTHS: i32 = 13;

/// What was read last. One reads at a time.
#[derive(Debug, Default)]
pub(super) struct Published {
    last: ArcSwapOption<Reading>,
    turn: tokio::sync::Mutex<()>,
}

/// Everything that was counted until the end of a day.
#[derive(Debug)]
pub struct Reading {
    /// When it was read, in Unix milliseconds.
    pub at: i64,
    /// The last day that it holds.
    pub(super) until: Date,
    pub(super) totals: Totals,
    /// The counts of each month (CSV).
    pub file: Vec<u8>,
}

/// Why figures cannot be read.
#[derive(Debug, Error)]
pub enum ReadingError {
    #[error("the database cannot be read: {0}")]
    Store(#[from] StoreError),
    #[error("the file cannot be written: {0}")]
    Csv(#[from] csv::Error),
}

impl Published {
    pub(super) fn last(&self) -> Option<Arc<Reading>> {
        self.last.load_full()
    }

    /// Reads the days that are over, unless that was done since the last of them.
    pub(super) async fn read(&self, db: &Db, clock: &Clock) -> Result<Arc<Reading>, ReadingError> {
        let until = last_day(clock);
        let _turn = self.turn.lock().await;
        if let Some(reading) = self.last().filter(|reading| reading.until == until) {
            return Ok(reading);
        }
        let mut tx = db.begin_read().await?;
        let since = until.saturating_sub((RECENT - 1).days());
        let rows = store::months(tx.conn(), &since.to_string(), &until.to_string()).await?;
        let reading = Arc::new(Reading { at: clock.millis(), until, totals: Totals::of(&rows), file: file(&rows)? });
        self.last.store(Some(reading.clone()));
        Ok(reading)
    }

    /// Folds and reads once a day.
    pub(super) async fn renew(&self, db: &Db, clock: &Clock) -> Result<(), ReadingError> {
        let until = last_day(clock);
        if self.last().is_none_or(|reading| reading.until != until) {
            fold(db, until).await?;
            self.read(db, clock).await?;
        }
        Ok(())
    }
}

/// The last day that is over, and written everywhere.
fn last_day(clock: &Clock) -> Date {
    let written = clock.now().to_zoned(TimeZone::UTC).saturating_sub(LATE);
    written.date().saturating_sub(1.day())
}

/// Makes months of the days that are old: the table grows by months then, not by days.
async fn fold(db: &Db, until: Date) -> Result<(), StoreError> {
    let first = until.saturating_sub(MONTHS.months()).first_of_month().to_string();
    let mut tx = db.begin_write().await?;
    store::fold(&mut tx, &first).await?;
    store::forget_missed(tx.conn(), &first).await?;
    tx.commit().await
}
