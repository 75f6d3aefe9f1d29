//! An import: read, compare, write, publish; all or nothing.

use std::{
    collections::BTreeMap,
    fmt,
    time::{Duration, Instant},
};

use app::locale::{Locale, Localized};
use thiserror::Error;

use super::{
    defect::DefectKind,
    inspect::inspect,
    organization::References,
    parse::{Parsed, Refusal, parse},
    plan::Plan,
    report::Report,
    schema::Table,
    store::{self, Run},
};
use crate::{
    catalogue::head,
    clock::Clock,
    db::{Db, StoreError},
};

/// The content of the files to import.
#[derive(Clone, Copy, Debug)]
pub struct Files<'f> {
    pub services: &'f [u8],
    /// Without it, the standards stay as they are.
    pub standards: Option<&'f [u8]>,
    /// The concordance or the list of organizations of the Government of Canada: better names, abbreviations and
    /// web sites than the services file has. Without it, what an earlier list said stays.
    pub organizations: Option<&'f [u8]>,
}

/// What we wrote ourselves about a service that the inventory may hold.
///
/// When the service is first added, its slug is taken from here and the edits become its edits; never again
/// afterwards. Its slugs are never given to another service, so that one without a counterpart in the inventory
/// can keep them by standing here under its own id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlay {
    pub service_id: String,
    pub slug: Localized<String>,
    pub edits: Vec<OverlayEdit>,
}

/// One field of an overlay; without a language when the field has none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverlayEdit {
    pub field: String,
    pub locale: Option<Locale>,
    pub value: String,
}

#[derive(Debug, Error)]
pub enum ImportError {
    /// Every file that is refused, each with its faults. Nothing was stored.
    #[error("{}", Listed(.0))]
    Refused(Vec<Refusal>),
    #[error("the import could not be stored, and nothing of it was: {0}")]
    Store(#[from] StoreError),
    #[error("a stored row cannot be read or written: {0}")]
    Row(#[from] serde_json::Error),
}

struct Listed<'r>(&'r [Refusal]);

impl fmt::Display for Listed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, refusal) in self.0.iter().enumerate() {
            write!(f, "{}{refusal}", if at > 0 { "\n" } else { "" })?;
        }
        Ok(())
    }
}

/// Imports an edition of the inventory in one transaction.
///
/// A service that the file does not hold any more is withdrawn, and returns when a later file holds it. A row of
/// another year stays. Edits are never touched. Importing the same files again changes nothing.
///
/// # Errors
/// A file that is wrong is refused as a whole; then, and when storing fails, the database is as it was.
pub async fn import(db: &Db, clock: &Clock, files: Files<'_>, overlays: &[Overlay]) -> Result<Report, ImportError> {
    let begun = Instant::now();
    let read = Read::all(files)?;
    let reading = begun.elapsed();
    let mut finder = inspect(&read.services, read.standards.as_ref());
    let mut tx = db.begin_write().await?;
    let before = head::lock(tx.conn()).await?;
    let state = store::state(&mut tx, read.standards.is_some()).await?;
    let plan = Plan::new(&read, state, overlays, clock)?;
    for row in &plan.left_out {
        finder.found(DefectKind::UnknownService, Table::Standards, "service_id", row);
    }
    plan.writing.write(&mut tx).await?;
    let report = plan.report(read.edition(), before, finder.defects());
    if report.published {
        store::publish(&mut tx, report.version, clock.millis(), &plan.published).await?;
    }
    store::add_run(tx.conn(), &Run::of(&report, clock)?).await?;
    let committing = Instant::now();
    tx.commit().await?;
    // what `make bench` holds an import against: reading its files, and making one commit durable
    tracing::info!(
        reading_micros = micros(reading),
        commit_micros = micros(committing.elapsed()),
        total_micros = micros(begun.elapsed()),
        "imported"
    );
    Ok(report)
}

fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}

/// The files, read.
pub(super) struct Read {
    pub(super) services: Parsed,
    pub(super) standards: Option<Parsed>,
    pub(super) organizations: Option<References>,
}

impl Read {
    /// Reads every file, so that the faults of all of them are told at once.
    fn all(files: Files<'_>) -> Result<Self, ImportError> {
        let services = parse(Table::Services, files.services);
        let standards = files.standards.map(|bytes| parse(Table::Standards, bytes)).transpose();
        let organizations = files.organizations.map(References::parse).transpose();
        match (services, standards, organizations) {
            (Ok(services), Ok(standards), Ok(organizations)) => Ok(Self { services, standards, organizations }),
            (services, standards, organizations) => {
                let refusals = [services.err(), standards.err(), organizations.err()];
                Err(ImportError::Refused(refusals.into_iter().flatten().collect()))
            }
        }
    }

    /// The fiscal year of most rows of services; of two with as many, the later.
    fn edition(&self) -> &str {
        let mut years: BTreeMap<&str, usize> = BTreeMap::new();
        for row in &self.services.rows {
            *years.entry(row.get("fiscal_yr")).or_default() += 1;
        }
        years.into_iter().max_by_key(|(_, rows)| *rows).map_or("", |(year, _)| year)
    }
}
