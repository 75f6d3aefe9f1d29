//! Giving back what was imported: the same columns, order and values.

use std::io::Write;

use csv::{Terminator, Writer, WriterBuilder};
use futures_util::TryStreamExt;
use thiserror::Error;

use super::{columns::Columns, schema::Table, store};
use crate::db::{Db, StoreError};

/// Which rows to export.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Editions<'y> {
    /// What the file that was imported last held, in its order. Importing this again changes nothing.
    #[default]
    Current,
    /// Every row of this fiscal year that any file ever held, also of services that were withdrawn since.
    Year(&'y str),
    /// Every row that any file ever held.
    All,
}

#[derive(Debug, Error)]
pub enum ExportError {
    #[error("the database cannot be read: {0}")]
    Store(#[from] StoreError),
    #[error("a stored row cannot be read: {0}")]
    Row(#[from] serde_json::Error),
    #[error("the file cannot be written: {0}")]
    Csv(#[from] csv::Error),
}

/// A table of the inventory as CSV: UTF-8 with a byte order mark, `\r\n`, quotes where they are needed, as it is
/// published. Edits are not in it: it says what the departments said.
pub async fn export(db: &Db, table: Table, editions: Editions<'_>) -> Result<Vec<u8>, ExportError> {
    let mut sheet = Sheet::new(Vec::new(), table)?;
    each(db, table, editions, |row| sheet.write(&row)).await?;
    sheet.finish()
}

/// Hands over the rows of a table, one after another: together they are several times the file.
pub async fn each(
    db: &Db,
    table: Table,
    editions: Editions<'_>,
    mut take: impl FnMut(Columns) -> Result<(), ExportError>,
) -> Result<(), ExportError> {
    let mut tx = db.begin_read().await?;
    let mut rows = store::columns(tx.conn(), table, editions);
    while let Some(row) = rows.try_next().await? {
        take(Columns::parse(&row)?)?;
    }
    Ok(())
}

/// A table that is written row by row.
pub struct Sheet<W: Write> {
    table: Table,
    writer: Writer<W>,
}

impl<W: Write> Sheet<W> {
    pub fn new(mut into: W, table: Table) -> Result<Self, ExportError> {
        into.write_all(b"\xEF\xBB\xBF").map_err(csv::Error::from)?;
        let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(into);
        writer.write_record(table.columns().iter().map(|column| column.name))?;
        Ok(Self { table, writer })
    }

    pub fn write(&mut self, row: &Columns) -> Result<(), ExportError> {
        Ok(self.writer.write_record(self.table.columns().iter().map(|column| row.get(column.name)))?)
    }

    /// What was written into, whole.
    pub fn finish(self) -> Result<W, ExportError> {
        self.writer.into_inner().map_err(|error| ExportError::Csv(error.into_error().into()))
    }
}
