//! Quarters of a year. One is told when its last questions had time: whoever allowed us to see if they come back is looked
//! out for during some weeks.

use std::{sync::Arc, time::Duration};

use app::outcome::{DAYS, Line, published};
use jiff::{SignedDuration, ToSpan, civil::Date, tz::TimeZone};

use super::{
    read::count,
    store::{self, Period},
};
use crate::{db::StoreError, state::AppState};

/// How often to look whether one is due.
const EVERY: Duration = Duration::from_secs(60 * 60);
/// How many are made up for, where the program did not run.
const BACK: i32 = 4;
/// After a quarter, before it is told. Days.
const RIPE: i64 = 2 * DAYS;

/// The first day of a quarter, in Universal Time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Quarter {
    first: Date,
}

/// Tells the quarters that are due, until the program ends.
pub async fn watch(state: Arc<AppState>) {
    loop {
        if let Err(error) = publish(&state).await {
            tracing::warn!(%error, "a quarter that is due waits for the database");
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// Tells the quarters that are due and were not told. Of one in which nobody asked, there is nothing to tell.
pub async fn publish(state: &AppState) -> Result<(), StoreError> {
    let ripe = state.clock.now().saturating_sub(SignedDuration::from_hours(24 * RIPE));
    let today = ripe.map_or(Date::MIN, |ripe| ripe.to_zoned(TimeZone::UTC).date());
    for back in (1..=BACK).rev() {
        let quarter = Quarter::of(today.saturating_sub((3 * back).months()));
        let name = quarter.code();
        let mut tx = state.db.begin_read().await?;
        if store::has_quarter(tx.conn(), &name).await? {
            continue;
        }
        drop(tx);
        let lines = published(&count(state, quarter.period(), None).await?);
        if !lines.iter().any(|line| line.by == "service") {
            continue;
        }
        let lines = serde_json::to_string(&lines).map_err(|error| StoreError::Encode(error.into()))?;
        let mut tx = state.db.begin_write().await?;
        store::insert_quarter(&mut tx, &name, &lines, state.clock.millis()).await?;
        tx.commit().await?;
    }
    Ok(())
}

impl Quarter {
    fn of(day: Date) -> Self {
        let month = (day.month() - 1) / 3 * 3 + 1;
        Self { first: Date::new(day.year(), month, 1).unwrap_or(day) }
    }

    /// Reads `2026-Q4`.
    fn parse(code: &str) -> Option<Self> {
        let (year, quarter) = code.split_once("-Q")?;
        let quarter: i8 = quarter.parse().ok()?;
        Some(Self { first: Date::new(year.parse().ok()?, quarter.checked_mul(3)? - 2, 1).ok()? })
    }

    fn code(self) -> String {
        format!("{}-Q{}", self.first.year(), (self.first.month() - 1) / 3 + 1)
    }

    fn next(self) -> Date {
        self.first.saturating_add(3.months())
    }

    /// Its first and its last day.
    pub(super) fn days(self) -> (Date, Date) {
        (self.first, self.next().saturating_sub(1.day()))
    }

    fn period(self) -> Period {
        let at = |day: Date| day.to_zoned(TimeZone::UTC).map_or(0, |at| at.timestamp().as_millisecond());
        Period { from: at(self.first), until: at(self.next()) }
    }
}

/// A quarter that was told.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) code: String,
    pub(super) quarter: Quarter,
    pub(super) lines: Vec<Line>,
}

/// The quarters that were told, the last first.
pub(super) async fn told(state: &AppState) -> Result<Vec<Told>, StoreError> {
    let mut tx = state.db.begin_read().await?;
    let rows = store::quarters(tx.conn()).await?;
    let read = |(code, lines): (String, String)| {
        let lines = serde_json::from_str(&lines).map_err(|error| StoreError::Decode(error.into()))?;
        Ok(Quarter::parse(&code).map(|quarter| Told { code, quarter, lines }))
    };
    let told: Result<Vec<Option<Told>>, StoreError> = rows.into_iter().map(read).collect();
    Ok(told?.into_iter().flatten().collect())
}
