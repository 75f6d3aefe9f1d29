//! Looks at links for as long as the program runs. Of several servers one looks: it says so in the database, and another
//! takes over two minutes after it stopped. What was found is written before the next look, so that nothing is lost.

use std::{
    collections::HashSet,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use jiff::tz::TimeZone;

use super::{
    judge::{Finding, judge},
    look::Looker,
    standing::addresses,
    store::{self, Row},
};
use crate::{db::StoreError, state::AppState};

/// How often to see whether something is due.
const EVERY: Duration = Duration::from_secs(2);
/// How long a server leads after each step: longer than any look lasts. Milliseconds.
const LEADS: i64 = 2 * 60 * 1000;

/// Whoever looks at links.
#[derive(Debug)]
pub struct Job {
    looker: Looker,
    /// How this server is known among those over one database.
    name: String,
    /// The version of the catalogue whose links are known.
    version: AtomicI64,
}

impl Job {
    /// `None` where the institution did not turn it on.
    pub fn of(state: &AppState) -> Option<Self> {
        let reach = state.config.links.reach?;
        let looker = Looker::new(reach, &state.site.origin)
            .inspect_err(|error| tracing::error!(%error, "links cannot be looked at"))
            .ok()?;
        let name = format!("{:032x}", u128::from_be_bytes(state.clock.random()));
        Some(Self { looker, name, version: AtomicI64::new(-1) })
    }

    /// Whether the links of the catalogue as it stands have their places.
    fn keeps_up(&self, state: &AppState) -> bool {
        self.version.load(Ordering::Relaxed) == state.catalogue().version
    }
}

/// Looks for as long as the program runs.
pub async fn watch(state: Arc<AppState>) {
    let Some(job) = Job::of(&state) else { return };
    loop {
        let looked = next(&state, &job).await.inspect_err(|error| {
            tracing::warn!(%error, "links wait for the database");
        });
        if !matches!(looked, Ok(true)) {
            tokio::time::sleep(EVERY).await;
        }
    }
}

/// Looks at the link that waits longest. Says whether there was one that this server could look at now. Nothing is
/// written while nothing waits.
pub async fn next(state: &AppState, job: &Job) -> Result<bool, StoreError> {
    let now = state.clock.millis();
    if job.keeps_up(state) && choose(state, job, now).await?.is_none() {
        return Ok(false);
    }
    let mut tx = state.db.begin_write().await?;
    let leads = store::lead(tx.conn(), &job.name, now + LEADS, now).await?;
    tx.commit().await?;
    if !leads {
        return Ok(false);
    }
    keep_up(state, job).await?;
    let Some(row) = choose(state, job, now).await? else { return Ok(false) };
    let finding = job.looker.look(&row.address, now).await;
    write(state, row, &finding).await?;
    Ok(true)
}

/// Has a place for every address of the catalogue, and for none that is gone. What is hidden is looked at too, so that it
/// can be shown again.
pub async fn keep_up(state: &AppState, job: &Job) -> Result<(), StoreError> {
    if job.keeps_up(state) {
        return Ok(());
    }
    let catalogue = state.catalogue();
    let mut wanted: HashSet<String> = addresses(&catalogue).collect();
    let mut tx = state.db.begin_write().await?;
    wanted.extend(store::hidden(tx.conn()).await?.into_iter().map(|row| row.address));
    for (id, address) in store::addresses(tx.conn()).await? {
        if !wanted.remove(&address) {
            store::delete(tx.conn(), id).await?;
        }
    }
    for address in wanted {
        store::insert(tx.conn(), state.clock.id(), &address, state.clock.millis()).await?;
    }
    tx.commit().await?;
    job.version.store(catalogue.version, Ordering::Relaxed);
    Ok(())
}

/// What waits longest at a host that does not rest. What somebody asked for does not count against the day.
async fn choose(state: &AppState, job: &Job, now: i64) -> Result<Option<Row>, StoreError> {
    let mut tx = state.db.begin_read().await?;
    let due = store::due(tx.conn(), now).await?;
    let full = store::looks(tx.conn(), &day(state)).await? >= i64::from(state.config.links.a_day);
    let may = |row: &Row| (row.due_at == 0 || !full) && !job.looker.rests(&row.address, now);
    Ok(due.into_iter().find(may))
}

/// What was asked for once more while this look went on stays asked for.
async fn write(state: &AppState, row: Row, finding: &Finding) -> Result<(), StoreError> {
    let mut tx = state.db.begin_write().await?;
    if let Some(before) = store::by_id(tx.conn(), row.id).await? {
        let asked_since = before.due_at == 0 && row.due_at != 0;
        let mut after = judge(before, finding, state.clock.millis());
        if asked_since {
            after.due_at = 0;
        }
        store::note(tx.conn(), &after).await?;
        store::count(tx.conn(), &day(state)).await?;
    }
    tx.commit().await
}

/// The day that is counted, in Universal Time.
fn day(state: &AppState) -> String {
    state.clock.now().to_zoned(TimeZone::UTC).date().to_string()
}
