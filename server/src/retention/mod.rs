//! Removes what has been kept long enough, under the terms of `content/retention.toml`: daily while the portal runs,
//! and by `passerelle retention`. What goes together goes in one transaction, and how much went is in the audit.
//!
//! | to change | look in |
//! |---|---|
//! | the terms | `../../content/retention.toml`, `app::retention` |
//! | when it runs, in which order | here |
//! | what goes for each kind | `store.rs` |
//! | an application as a whole | `dispose.rs` |

mod dispose;
pub mod store;

use std::{sync::Arc, time::Duration};

use app::retention::{Terms, What};
use jiff::civil;
use serde::de::Error as _;

use crate::{
    audit::{self, Deed},
    clock::Clock,
    content::embedded,
    db::{Db, StoreError},
    error::Error,
    file::Folder,
    outbox,
    state::AppState,
};

/// The hour of the night from which it runs, in the zone of the institution.
const FROM: i8 = 3;
/// How often to look at the clock.
const EVERY: Duration = Duration::from_secs(10 * 60);
/// What goes in one transaction: whoever writes waits no longer than for these.
const BATCH: i64 = 500;

/// The terms that stand in the program: one for each kind.
pub fn terms() -> Result<Terms, toml::de::Error> {
    let terms: Terms = toml::from_str(embedded("retention.toml"))?;
    match terms.problems().as_slice() {
        [] => Ok(terms),
        wrong => Err(toml::de::Error::custom(format!("retention.toml: {}", wrong.join(", ")))),
    }
}

/// Whether anything really goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Run {
    /// Only says what would go.
    Dry,
    Real,
}

/// What went, or would go, of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gone {
    pub what: What,
    pub count: i64,
}

/// What retention works on: the portal's own, or what a command opened.
#[derive(Clone, Copy, Debug)]
pub struct Holdings<'a> {
    pub db: &'a Db,
    pub files: &'a Folder,
    pub clock: &'a Clock,
    pub terms: &'a Terms,
}

impl<'a> Holdings<'a> {
    pub fn of(state: &'a AppState) -> Self {
        Self { db: &state.db, files: &state.files, clock: &state.clock, terms: &state.terms }
    }
}

/// Runs daily for as long as the program does.
pub async fn watch(state: Arc<AppState>) {
    let mut done: Option<civil::Date> = None;
    loop {
        let now = state.clock.now().to_zoned(state.config.time_zone.clone());
        if now.hour() >= FROM && done != Some(now.date()) {
            match run(Holdings::of(&state), Run::Real).await {
                Ok(gone) => {
                    let count: i64 = gone.iter().map(|gone| gone.count).sum();
                    tracing::info!(count, "what was kept long enough was removed");
                    done = Some(now.date());
                }
                Err(error) => tracing::warn!(%error, "what was kept long enough waits for the database"),
            }
            outbox::sweep(&state).await;
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// Removes what is old, kind by kind, and says how much. Two servers at once share the work; stopped, it is begun anew.
pub async fn run(on: Holdings<'_>, run: Run) -> Result<Vec<Gone>, Error> {
    let mut gone = Vec::new();
    for kind in store::KINDS {
        let before = on.terms.before(kind.what, on.clock.millis());
        let count = match run {
            Run::Dry => kind.count(on.db.begin_read().await?.conn(), before).await?,
            Run::Real => remove(on, kind, before).await?,
        };
        gone.push(Gone { what: kind.what, count });
    }
    let count = match run {
        Run::Dry => dispose::count(on).await?,
        Run::Real => dispose::dispose(on).await?,
    };
    gone.push(Gone { what: What::Application, count });
    Ok(gone)
}

async fn remove(on: Holdings<'_>, kind: store::Kind, before: i64) -> Result<i64, StoreError> {
    let mut whole = 0;
    loop {
        let mut tx = on.db.begin_write().await?;
        store::take_turn(tx.conn()).await?;
        let count = kind.remove(tx.conn(), before, BATCH).await?;
        if count == 0 {
            return Ok(whole);
        }
        let subject = format!("{} {count}", kind.what.code());
        let deed = Deed { actor: "job retention", act: "retention.remove", organization: "", subject: &subject };
        audit::record(&mut tx, on.clock, deed).await?;
        tx.commit().await?;
        whole += count;
    }
}
