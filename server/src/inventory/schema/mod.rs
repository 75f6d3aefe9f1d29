//! The two tables of the federal service inventory: which columns there are, and what each may hold.
//!
//! It follows the bilingual data dictionary that the Treasury Board of Canada Secretariat publishes with the data
//! (`service_data_dict.json`). A test compares the two where that file stands, so an edition with other columns
//! shows at once.

mod codes;
mod programs;
mod service;
mod standard;

pub use codes::{Answer, FeedbackChannel, Recipient, Scope, ServiceType, StandardChannel, StandardType, Target};
pub use programs::is_program;

/// One of the two tables of the inventory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Table {
    Services,
    Standards,
}

impl std::fmt::Display for Table {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Services => "services",
            Self::Standards => "standards",
        })
    }
}

/// A column: its name, and what its values may be.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    pub name: &'static str,
    pub kind: Kind,
    pub obligation: Obligation,
    /// The most characters the dictionary allows.
    pub limit: Option<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obligation {
    Mandatory,
    Optional,
    /// Mandatory when another column says so.
    Conditional,
}

/// How the values of a column are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Free text of several lines.
    Text,
    /// Free text of one line: a name.
    Name,
    /// Made of letters, digits, `-` and `_`: it stands in addresses.
    Id,
    /// The id of a standard: anything without a comma.
    StandardId,
    /// `2023-2024`.
    FiscalYear,
    /// One code of a list.
    Code(&'static [&'static str]),
    /// Codes of a list, separated by commas.
    Codes(&'static [&'static str]),
    /// Codes of programs, separated by commas.
    Programs,
    /// Names of programs, each in quotes, separated by a comma and a blank.
    ProgramNames,
    /// A whole number, `NA` (does not apply) or `ND` (not available).
    Volume,
    /// A whole number.
    Count,
    /// A number from 0 to 1.
    Fraction,
    /// A number that is not negative; above 1 it is a defect.
    Ratio,
    /// The address of a page.
    Address,
    /// `English | French`.
    Title,
}

impl Table {
    /// Every column, in the order in which the table is published.
    pub fn columns(self) -> &'static [Column] {
        match self {
            Self::Services => service::COLUMNS,
            Self::Standards => standard::COLUMNS,
        }
    }

    /// The columns that together name one row.
    pub fn key(self) -> [&'static str; 3] {
        match self {
            Self::Services => ["service_id", "owner_org", "fiscal_yr"],
            Self::Standards => ["service_id", "service_standard_id", "fiscal_yr"],
        }
    }

    pub fn position(self, column: &str) -> Option<usize> {
        self.columns().iter().position(|known| known.name == column)
    }
}

impl Kind {
    /// Written by people, and therefore cleaned before it is read.
    pub fn is_text(self) -> bool {
        matches!(self, Self::Text | Self::Name | Self::Title)
    }
}

const fn mandatory(name: &'static str, kind: Kind) -> Column {
    Column { name, kind, obligation: Obligation::Mandatory, limit: None }
}

const fn optional(name: &'static str, kind: Kind) -> Column {
    Column { name, kind, obligation: Obligation::Optional, limit: None }
}

const fn conditional(name: &'static str, kind: Kind) -> Column {
    Column { name, kind, obligation: Obligation::Conditional, limit: None }
}

impl Column {
    const fn up_to(mut self, characters: usize) -> Self {
        self.limit = Some(characters);
        self
    }
}
