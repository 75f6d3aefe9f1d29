//! Reading a file strictly: what would change its meaning refuses it, with its line and reason.
//!
//! | to change | look in |
//! |---|---|
//! | encoding, quotes, the end of a file | `structure.rs` |
//! | which values a column takes | `value.rs` |
//! | what a refusal says | `fault.rs` |

mod fault;
mod structure;
mod value;

use std::collections::HashMap;

use csv::{ReaderBuilder, StringRecord};

pub(super) use fault::Faults;
pub use fault::{Fault, File, Reason, Refusal, Written};

use super::schema::{Kind, Table};

/// The rows of a file, in its order.
#[derive(Clone, Debug)]
pub struct Parsed {
    pub table: Table,
    pub rows: Vec<Row>,
}

/// One row, as it stands in the file.
#[derive(Clone, Debug)]
pub struct Row {
    /// Counted from 1, the header being none.
    pub number: usize,
    /// The line on which it begins, the header being line 1.
    pub line: u64,
    table: Table,
    /// In the order of [`Table::columns`], whatever the order of the file.
    values: StringRecord,
}

impl Row {
    /// The raw text of a column; empty for a column that the table does not have.
    pub fn get(&self, column: &str) -> &str {
        self.table.position(column).and_then(|at| self.values.get(at)).unwrap_or_default()
    }

    /// Every value, in the order of [`Table::columns`].
    pub fn values(&self) -> impl Iterator<Item = &str> {
        self.values.iter()
    }

    /// The values of [`Table::key`].
    pub fn key(&self) -> [&str; 3] {
        self.table.key().map(|column| self.get(column))
    }
}

/// Reads a file of the inventory. UTF-8, with or without a byte order mark; the columns in any order.
///
/// # Errors
/// Everything that is wrong with it, up to a hundred faults. Where its encoding, its quotes or its header are
/// wrong, nothing after that can be read, and only that is told.
pub fn parse(table: Table, bytes: &[u8]) -> Result<Parsed, Refusal> {
    let mut faults = Faults::of(table.into());
    let (header, records) = match read(bytes) {
        Ok(read) => read,
        Err(fault) => {
            faults.add(fault);
            return Err(faults.refusal());
        }
    };
    let order = order(table, &header)?;
    let count = records.len();
    let mut rows = Vec::with_capacity(count);
    for (number, (line, record)) in (1..).zip(records) {
        if record.len() != header.len() {
            faults.add(Fault::at(line, Reason::Width { found: record.len(), expected: header.len() }));
            continue;
        }
        let values = order.iter().filter_map(|&at| record.get(at)).collect();
        rows.push(Row { number, line, table, values });
    }
    if rows.is_empty() {
        faults.add(Fault::at(1, Reason::NoRows));
    }
    check_values(table, &rows, &mut faults);
    check_keys(table, &rows, &mut faults);
    check_end(bytes, &header, rows.split_last().filter(|(last, _)| last.number == count), &mut faults);
    faults.none_or(Parsed { table, rows })
}

/// The header, and each record with the line on which it begins.
pub(super) fn read(bytes: &[u8]) -> Result<(StringRecord, Vec<(u64, StringRecord)>), Fault> {
    let text = structure::decode(bytes)?;
    structure::check_quotes(text)?;
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut records = Vec::new();
    let mut header = None;
    for record in reader.records() {
        // the text is UTF-8 and the widths are free: nothing is left that reading from memory could fail with
        let Ok(record) = record else { continue };
        let line = record.position().map_or(1, |position| line_of(text, position));
        match header {
            None => header = Some(record),
            Some(_) => records.push((line, record)),
        }
    }
    header.map(|header| (header, records)).ok_or_else(|| Fault::at(1, Reason::NoHeader))
}

/// The line on which a record begins. The reader's own position is where the record before it ended: in front of the
/// `\n` of a `\r\n`, and of lines that are empty.
fn line_of(text: &str, position: &csv::Position) -> u64 {
    let start = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let rest = text.as_bytes().get(start..).unwrap_or_default();
    let between = rest.iter().take_while(|&&byte| byte == b'\r' || byte == b'\n');
    position.line() + between.map(|&byte| u64::from(byte == b'\n')).sum::<u64>()
}

/// For each column of the table, its place in the file.
fn order(table: Table, header: &StringRecord) -> Result<Vec<usize>, Refusal> {
    let mut faults = Faults::of(table.into());
    for (at, name) in header.iter().enumerate() {
        if table.position(name).is_none() {
            faults.add(Fault::at(1, Reason::UnknownColumn).of(name));
        } else if header.iter().take(at).any(|before| before == name) {
            faults.add(Fault::at(1, Reason::RepeatedColumn).of(name));
        }
    }
    let mut order = Vec::with_capacity(table.columns().len());
    for column in table.columns() {
        match header.iter().position(|name| name == column.name) {
            Some(at) => order.push(at),
            None => faults.add(Fault::at(1, Reason::MissingColumn).of(column.name)),
        }
    }
    faults.none_or(order)
}

fn check_values(table: Table, rows: &[Row], faults: &mut Faults) {
    for row in rows {
        for (column, value) in table.columns().iter().zip(row.values()) {
            if let Some(reason) = value::check(column, value) {
                faults.add(Fault::at(row.line, reason).of(column.name).with(value));
            }
        }
    }
}

fn check_keys(table: Table, rows: &[Row], faults: &mut Faults) {
    let mut lines = HashMap::with_capacity(rows.len());
    for row in rows {
        if let Some(first) = lines.insert(row.key(), row.line) {
            let fault = Fault::at(row.line, Reason::SameKey(first)).of(&table.key().join(", "));
            faults.add(fault.with(&row.key().join(", ")));
        }
    }
}

/// A file that does not end with a line break may have lost the end of its last value. It is taken only when that
/// value is the organization's title and says what the organization's other rows say.
fn check_end(bytes: &[u8], header: &StringRecord, last: Option<(&Row, &[Row])>, faults: &mut Faults) {
    let open = !bytes.ends_with(b"\n") && !bytes.ends_with(b"\r");
    let Some((last, others)) = last.filter(|_| open) else { return };
    let title = "owner_org_title";
    let same = |row: &Row| row.get("owner_org") == last.get("owner_org") && row.get(title) == last.get(title);
    if header.iter().next_back() != Some(title) || !others.iter().any(same) {
        faults.add(Fault::at(last.line, Reason::CutRow));
    }
}

impl Kind {
    /// Any text may stand in it.
    fn is_free(self) -> bool {
        self.is_text() || matches!(self, Self::Address | Self::ProgramNames)
    }
}
