//! How each part of somebody's page was when it could last be read: for the minutes in which one cannot be.
//!
//! They stand in the memory of this server alone, as the database gave them: what is sealed there is sealed here. A
//! copy belongs to one holder and is looked for by nobody else; it goes when they sign out or are deleted, and after
//! a quarter of an hour whatever happens. Who asks is always read afresh: without a session there is no copy.

use std::{fmt, sync::Arc, time::Duration};

use moka::sync::Cache;

use super::overview::{SOURCES, Source};
use crate::{db::Summary, person::Holder};

/// All of them together: bytes.
const MOST: u64 = 16 * 1024 * 1024;
const KEPT: Duration = Duration::from_secs(15 * 60);

/// The rows of one part, and when they were read (Unix milliseconds).
#[derive(Clone, Debug)]
pub(super) struct LastCopy {
    pub(super) rows: Arc<[Summary]>,
    pub(super) at: i64,
}

/// In the order of [`Source::ALL`].
pub(super) type Copies = [Option<LastCopy>; SOURCES];

/// The last copies of everybody.
#[derive(Clone)]
pub struct LastCopies(Cache<Holder, Arc<Copies>>);

impl fmt::Debug for LastCopies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LastCopies")
    }
}

impl Default for LastCopies {
    fn default() -> Self {
        let size = |_: &Holder, copies: &Arc<Copies>| u32::try_from(size(copies)).unwrap_or(u32::MAX);
        Self(Cache::builder().max_capacity(MOST).weigher(size).time_to_live(KEPT).build())
    }
}

impl LastCopies {
    pub(super) fn keep(&self, holder: Holder, copies: Copies) {
        self.0.insert(holder, Arc::new(copies));
    }

    /// Unless it is too old, however often it was shown since (`now`: Unix milliseconds).
    pub(super) fn of(&self, holder: Holder, source: Source, now: i64) -> Option<LastCopy> {
        let copy = self.0.get(&holder)?[source as usize].clone()?;
        (u128::from((now - copy.at).unsigned_abs()) < KEPT.as_millis()).then_some(copy)
    }

    /// For whoever signs out or is deleted.
    pub fn forget(&self, holder: Holder) {
        self.0.invalidate(&holder);
    }
}

fn size(copies: &Copies) -> usize {
    let rows = copies.iter().flatten().flat_map(|copy| copy.rows.iter());
    size_of::<Copies>() + rows.map(Summary::size).sum::<usize>()
}
