//! Why a file is refused.

use std::fmt;

use thiserror::Error;

use crate::inventory::{
    excerpt::excerpt,
    schema::{Kind, Table},
};

/// The most faults that are told at once; the rest are counted.
const TOLD: usize = 100;

/// One of the files that an import reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    Services,
    Standards,
    Organizations,
}

/// A file that is not taken. Nothing of it was stored, nor of the files that came with it.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub struct Refusal {
    pub file: File,
    /// In the order of the file; at most a hundred.
    pub faults: Vec<Fault>,
    /// How many more there are.
    pub more: usize,
}

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Counted from 1, the header being line 1. Of a row of several lines, the first.
    pub line: u64,
    pub column: Option<String>,
    pub value: Option<String>,
    pub reason: Reason,
}

#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Reason {
    #[error("the file is not UTF-8: byte {0:#04X}; save it as “CSV UTF-8”")]
    NotUtf8(u8),
    #[error("a character that no text has (U+0000)")]
    Nul,
    #[error("the file is empty: its first line must name the columns")]
    NoHeader,
    #[error("the file holds no rows")]
    NoRows,
    #[error("this column is missing")]
    MissingColumn,
    #[error("no such column is known")]
    UnknownColumn,
    #[error("this column stands twice")]
    RepeatedColumn,
    #[error("the columns are neither those of the concordance nor those of the list of organizations")]
    UnknownList,
    #[error("a quote is opened here and never closed: the file is cut, or a quote is missing")]
    UnclosedQuote,
    #[error("text after a closing quote: a quote inside a text must be doubled")]
    TextAfterQuote,
    #[error("the row has {found} values and not {expected}")]
    Width { found: usize, expected: usize },
    #[error("the last row does not end: the file is cut (if it is whole, end it with a line break)")]
    CutRow,
    #[error("this may not be empty")]
    Missing,
    #[error("no such code; known are {}", .0.join(", "))]
    UnknownCode(&'static [&'static str]),
    #[error("this is not {0}")]
    Not(Written),
    #[error("the row of line {0} has the same key")]
    SameKey(u64),
}

/// How a value should have been written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Written {
    #[error("an id of letters, digits, “-” and “_”, at most 40")]
    Id,
    #[error("an id without a comma")]
    StandardId,
    #[error("a fiscal year such as 2023-2024")]
    FiscalYear,
    #[error("a list of program codes such as BRB01,BUF13")]
    Programs,
    #[error("a whole number, NA or ND")]
    Volume,
    #[error("a whole number")]
    Count,
    #[error("a number from 0 to 1")]
    Fraction,
    #[error("a number that is not negative")]
    Ratio,
}

/// Gathers the faults of one file.
#[derive(Debug)]
pub(in crate::inventory) struct Faults {
    file: File,
    told: Vec<Fault>,
    more: usize,
}

impl Faults {
    pub(in crate::inventory) fn of(file: File) -> Self {
        Self { file, told: Vec::new(), more: 0 }
    }

    pub(in crate::inventory) fn add(&mut self, fault: Fault) {
        if self.told.len() < TOLD {
            self.told.push(fault);
        } else {
            self.more += 1;
        }
    }

    /// Passes `value` on when nothing was wrong.
    pub(in crate::inventory) fn none_or<T>(self, value: T) -> Result<T, Refusal> {
        if self.told.is_empty() { Ok(value) } else { Err(self.refusal()) }
    }

    pub(in crate::inventory) fn refusal(self) -> Refusal {
        Refusal { file: self.file, faults: self.told, more: self.more }
    }
}

impl Fault {
    pub(in crate::inventory) fn at(line: u64, reason: Reason) -> Self {
        Self { line, column: None, value: None, reason }
    }

    pub(in crate::inventory) fn of(mut self, column: &str) -> Self {
        self.column = Some(column.to_owned());
        self
    }

    pub(in crate::inventory) fn with(mut self, value: &str) -> Self {
        self.value = Some(excerpt(value, 0));
        self
    }
}

impl From<Table> for File {
    fn from(table: Table) -> Self {
        match table {
            Table::Services => Self::Services,
            Table::Standards => Self::Standards,
        }
    }
}

impl Written {
    /// How the values of a kind are written; `None` where any text will do.
    pub(super) fn of(kind: Kind) -> Option<Self> {
        match kind {
            Kind::Id => Some(Self::Id),
            Kind::StandardId => Some(Self::StandardId),
            Kind::FiscalYear => Some(Self::FiscalYear),
            Kind::Programs => Some(Self::Programs),
            Kind::Volume => Some(Self::Volume),
            Kind::Count => Some(Self::Count),
            Kind::Fraction => Some(Self::Fraction),
            Kind::Ratio => Some(Self::Ratio),
            Kind::Text | Kind::Name | Kind::ProgramNames | Kind::Address | Kind::Title => None,
            Kind::Code(_) | Kind::Codes(_) => None,
        }
    }
}

impl fmt::Display for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Services => "services",
            Self::Standards => "standards",
            Self::Organizations => "organizations",
        })
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the file of {} is refused; nothing was imported", self.file)?;
        for fault in &self.faults {
            write!(f, "\n  {fault}")?;
        }
        if self.more > 0 {
            write!(f, "\n  and {} more", self.more)?;
        }
        Ok(())
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}", self.line)?;
        if let Some(column) = &self.column {
            write!(f, ", {column}")?;
        }
        if let Some(value) = &self.value {
            write!(f, ", “{value}”")?;
        }
        write!(f, ": {}", self.reason)
    }
}
