//! What is odd in a file that is taken all the same: where, and what was done about it.

use std::{collections::BTreeMap, fmt};

use serde::Serialize;

use super::{excerpt::excerpt, parse::Row, schema::Table};

/// Names each kind of defect, with what it is and what is done, in words for whoever runs the import.
macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident: $what:literal, $done:literal;)+) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum DefectKind { $($(#[$doc])* $kind,)+ }

        impl DefectKind {
            pub const ALL: &'static [Self] = &[$(Self::$kind),+];

            /// What it is.
            pub fn what(self) -> &'static str {
                match self { $(Self::$kind => $what,)+ }
            }

            /// What was done. The stored text is never changed.
            pub fn done(self) -> &'static str {
                match self { $(Self::$kind => $done,)+ }
            }
        }
    };
}

kinds! {
    NotAnAddress: "not an address", "no link is made of it";
    IncompleteAddress: "an address without https://", "https:// is put before it";
    WordsAroundAddress: "words around an address", "only the address is used";
    SeveralAddresses: "several addresses in one value", "the first is the page of the service, the others stand after it";
    SeveralYears: "one service in several fiscal years", "all are kept; the newest is shown";
    SeveralOrganizations: "one service under several organizations", "all are kept; the newest is shown";
    NotApplicable: "NA: does not apply", "shown as “does not apply”";
    NotAvailable: "ND: not available", "shown as unknown";
    LeadingZeros: "a number that begins with 0", "read as a number";
    QuotedProgramNames: "names of programs in quotes", "the quotes are left out";
    UnpairedProgramNames: "not one program name for each code", "the names are not shown";
    UnknownProgram: "a program that the dictionary does not list", "kept";
    InvisibleCharacters: "characters that nobody sees", "left out";
    NoBreakSpaces: "no-break spaces", "kept where typography wants one, else a plain blank";
    StrayBlanks: "blanks at an end, or tabs", "left out";
    LineBreaks: "several lines", "a name becomes one line, a text keeps its lines";
    Garbled: "UTF-8 that was read as Windows-1252", "put right";
    Markup: "HTML markup", "a line break is read as one, the rest is shown as text";
    Placeholder: "a text that says nothing", "shown as unknown";
    SameInBothLanguages: "the same text in both languages", "shown as it is";
    OneLanguageOnly: "a text in one language only", "the other language says that it is missing";
    SharedName: "a name that several services have", "the organization, else the id, stands in the page's address";
    TooLong: "longer than the dictionary allows", "kept whole";
    MissingExplanation: "an explanation that another column asks for is missing", "shown as unknown";
    ContradictoryChannels: "“no feedback” beside ways to give it", "the ways are shown";
    LaterYear: "a year after the year of the row", "shown as it is";
    TotalDiffers: "a total that is not the sum of its parts", "shown as it is";
    AboveOne: "a share above 1", "shown as unknown";
    MoreThanAll: "more cases met the standard than there were", "the volumes are not shown";
    ContradictoryResult: "“target met” against target and performance", "shown as published";
    OtherName: "a name that is not the service's", "the service's own name is shown";
    UnknownService: "a standard of a service that is not in the inventory", "left out";
    NotTwoNames: "an organization's name that is not “English | French”", "the whole is shown in both languages";
}

/// The defects of an import, by table, kind and column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Defects(Vec<DefectGroup>);

/// All defects of one kind in one column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DefectGroup {
    pub table: Table,
    pub kind: DefectKind,
    pub column: &'static str,
    pub places: Vec<Place>,
}

/// Where a defect is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    /// Counted from 1, the header being none.
    pub row: usize,
    /// The line on which the row begins, the header being line 1.
    pub line: u64,
    pub service_id: String,
    /// At most eighty characters of the value, the invisible ones made visible.
    pub value: String,
}

impl Defects {
    pub fn groups(&self) -> &[DefectGroup] {
        &self.0
    }

    /// How many of a kind there are in a column of a table.
    pub fn count(&self, table: Table, kind: DefectKind, column: &str) -> usize {
        let of = |group: &&DefectGroup| group.table == table && group.kind == kind && group.column == column;
        self.0.iter().filter(of).map(|group| group.places.len()).sum()
    }

    pub fn total(&self) -> usize {
        self.0.iter().map(|group| group.places.len()).sum()
    }
}

/// Gathers defects while the rows are looked at.
#[derive(Debug, Default)]
pub(super) struct Finder(BTreeMap<(Table, DefectKind, &'static str), Vec<Place>>);

impl Finder {
    /// Notes a defect; `at` is the byte of the value to show.
    pub(super) fn found_at(&mut self, kind: DefectKind, table: Table, column: &'static str, row: &Row, at: usize) {
        self.0.entry((table, kind, column)).or_default().push(Place {
            row: row.number,
            line: row.line,
            service_id: row.get("service_id").to_owned(),
            value: excerpt(row.get(column), at),
        });
    }

    pub(super) fn found(&mut self, kind: DefectKind, table: Table, column: &'static str, row: &Row) {
        self.found_at(kind, table, column, row, 0);
    }

    pub(super) fn defects(self) -> Defects {
        let group = |((table, kind, column), places)| DefectGroup { table, kind, column, places };
        Defects(self.0.into_iter().map(group).collect())
    }
}

/// Each group with all its places; with `{}` the groups of one place a row are only counted, with `{:#}` not.
impl fmt::Display for Defects {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for group in &self.0 {
            group.fmt(f)?;
        }
        Ok(())
    }
}

impl fmt::Display for DefectGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (count, kind) = (self.places.len(), self.kind);
        writeln!(f, "{}.{}: {count} × {}: {}", self.table, self.column, kind.what(), kind.done())?;
        if kind.is_everywhere() && !f.alternate() {
            return Ok(());
        }
        for place in &self.places {
            writeln!(f, "  row {} (line {}), {}: “{}”", place.row, place.line, place.service_id, place.value)?;
        }
        Ok(())
    }
}

impl DefectKind {
    /// So common that a line each would hide the rest.
    fn is_everywhere(self) -> bool {
        matches!(self, Self::NotApplicable | Self::NotAvailable | Self::QuotedProgramNames)
    }
}
