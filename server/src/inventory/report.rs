//! What an import did.

use std::fmt;

use serde::Serialize;

use super::{
    compare::{Change, Difference},
    defect::Defects,
};

/// What an import did, and what it found odd. Stored with the run, as JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The fiscal year of most rows: `2023-2024`.
    pub edition: String,
    pub services: Counts,
    /// `None` when no file of standards came with the services: they stay as they were.
    pub standards: Option<Counts>,
    /// Organizations that are new, or whose names or addresses changed.
    pub organizations_changed: usize,
    /// The published version after the import.
    pub version: i64,
    /// Whether this import made that version. Servers have nothing to read again otherwise.
    pub published: bool,
    pub defects: Defects,
}

/// Services, or standards: all the years of one are one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Not in the file before; with those that returned.
    pub added: usize,
    /// Added, and known from an earlier file.
    pub returned: usize,
    /// A year is new, or gone from the file, or says something else.
    pub changed: usize,
    pub unchanged: usize,
    /// In the file before, and not any more. They are kept.
    pub withdrawn: usize,
}

impl Counts {
    pub(super) fn of(difference: &Difference) -> Self {
        let mut counts = Self::default();
        for standing in difference.records.values() {
            match standing.change() {
                Change::Added { returned } => {
                    counts.added += 1;
                    counts.returned += usize::from(returned);
                }
                Change::Changed => counts.changed += 1,
                Change::Unchanged => counts.unchanged += 1,
                Change::Withdrawn => counts.withdrawn += 1,
                Change::Absent => {}
            }
        }
        counts
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} added", self.added)?;
        if self.returned > 0 {
            write!(f, " ({} of them returned)", self.returned)?;
        }
        write!(f, ", {} changed, {} unchanged, {} withdrawn", self.changed, self.unchanged, self.withdrawn)
    }
}

/// For the command line. `{:#}` also lists each `NA`, `ND` and quoted name of a program, which `{}` only counts.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "edition {}", self.edition)?;
        writeln!(f, "services: {}", self.services)?;
        match &self.standards {
            Some(standards) => writeln!(f, "standards: {standards}")?,
            None => writeln!(f, "standards: no file; left as they were")?,
        }
        writeln!(f, "organizations: {} new or changed", self.organizations_changed)?;
        if self.published {
            writeln!(f, "published as version {}", self.version)?;
        } else {
            writeln!(f, "nothing changed: version {} stays", self.version)?;
        }
        if self.defects.total() > 0 {
            writeln!(f, "\n{} defects, kept as they were published:", self.defects.total())?;
        }
        self.defects.fmt(f)
    }
}
