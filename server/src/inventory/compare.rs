//! What a file changes in a table.

use std::collections::{BTreeMap, HashMap};

use serde::{Serialize, Serializer};

use super::{columns::Columns, parse::Row, schema::Table};

/// `service_id`, then `owner_org` or `standard_id`, then `fiscal_yr`: see [`Table::key`].
pub(super) type Key = [String; 3];

/// A stored row: its place in the file that was imported last, if it stood there, and its columns.
#[derive(Clone, Debug)]
pub(super) struct Kept {
    pub position: Option<i64>,
    pub columns: String,
}

/// What has to be written so that the table says what the file says.
#[derive(Debug, Default)]
pub(super) struct Difference {
    /// New rows, and rows whose columns changed.
    pub rows: Vec<NewRow>,
    /// Rows that only stand elsewhere in the file, or not in it any more.
    pub places: Vec<NewPlace>,
    /// By [`identity`].
    pub records: BTreeMap<(String, String), Standing>,
}

#[derive(Debug, Serialize)]
pub(super) struct NewRow {
    pub service_id: String,
    pub qualifier: String,
    pub fiscal_yr: String,
    pub position: i64,
    pub columns: String,
}

#[derive(Debug, Serialize)]
pub(super) struct NewPlace {
    pub service_id: String,
    pub qualifier: String,
    pub fiscal_yr: String,
    pub position: Option<i64>,
}

/// Where a service or a standard stands, all its years together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Standing {
    /// In the file.
    is: bool,
    /// In the file before it.
    was: bool,
    /// In any file ever.
    known: bool,
    /// A row of it is new, changed or gone.
    touched: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// Not in the file before this one; `returned` when it was in an earlier one.
    Added {
        returned: bool,
    },
    Changed,
    Unchanged,
    Withdrawn,
    /// Withdrawn by an earlier file.
    Absent,
}

impl Standing {
    pub(super) fn change(self) -> Change {
        match (self.is, self.was) {
            (true, false) => Change::Added { returned: self.known },
            (true, true) if self.touched => Change::Changed,
            (true, true) => Change::Unchanged,
            (false, true) => Change::Withdrawn,
            (false, false) => Change::Absent,
        }
    }
}

/// Compares the rows of a file with the stored ones, by their raw columns.
pub(super) fn compare<'r>(
    table: Table,
    rows: impl Iterator<Item = &'r Row>,
    mut kept: HashMap<Key, Kept>,
) -> Result<Difference, serde_json::Error> {
    let mut difference = Difference::default();
    for row in rows {
        let key = row.key().map(str::to_owned);
        let columns = serde_json::to_string(&AsObject(table, row))?;
        let position = i64::try_from(row.number).ok();
        let before = kept.remove(&key);
        let same = before.as_ref().is_some_and(|before| is_same(&before.columns, &columns));
        let was = before.as_ref().is_some_and(|before| before.position.is_some());
        let standing = difference.records.entry(identity(table, &key)).or_default();
        standing.is = true;
        standing.was |= was;
        standing.known |= before.is_some();
        standing.touched |= !(same && was);
        let [service_id, qualifier, fiscal_yr] = key;
        if !same {
            let position = position.unwrap_or(i64::MAX);
            difference.rows.push(NewRow { service_id, qualifier, fiscal_yr, position, columns });
        } else if before.is_some_and(|before| before.position != position) {
            difference.places.push(NewPlace { service_id, qualifier, fiscal_yr, position });
        }
    }
    difference.leave(table, kept);
    Ok(difference)
}

impl Difference {
    /// Notes the stored rows that the file does not hold.
    fn leave(&mut self, table: Table, kept: HashMap<Key, Kept>) {
        for (key, before) in kept {
            let standing = self.records.entry(identity(table, &key)).or_default();
            standing.known = true;
            if before.position.is_some() {
                standing.was = true;
                standing.touched = true;
                let [service_id, qualifier, fiscal_yr] = key;
                self.places.push(NewPlace { service_id, qualifier, fiscal_yr, position: None });
            }
        }
    }
}

/// What makes rows of several years one record: a service by its id, a standard by its service and its id.
fn identity(table: Table, [service_id, qualifier, _]: &Key) -> (String, String) {
    match table {
        Table::Services => (service_id.clone(), String::new()),
        Table::Standards => (service_id.clone(), qualifier.clone()),
    }
}

/// The same texts, also when an earlier version of this program wrote them in another order.
fn is_same(before: &str, now: &str) -> bool {
    before == now || matches!((Columns::parse(before), Columns::parse(now)), (Ok(before), Ok(now)) if before == now)
}

/// A row as a JSON object of texts, in the order of the table's columns.
struct AsObject<'r>(Table, &'r Row);

impl Serialize for AsObject<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.columns().iter().map(|column| column.name).zip(self.1.values()))
    }
}
