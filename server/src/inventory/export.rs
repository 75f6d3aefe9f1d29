//! Giving back what was imported: the same columns, order and values.

use csv::{Terminator, WriterBuilder};
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
    let mut tx = db.begin_read().await?;
    let rows = store::columns(tx.conn(), table, editions).await?;
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(b"\xEF\xBB\xBF".to_vec());
    writer.write_record(table.columns().iter().map(|column| column.name))?;
    for row in rows {
        let columns = Columns::parse(&row)?;
        writer.write_record(table.columns().iter().map(|column| columns.get(column.name)))?;
    }
    writer.into_inner().map_err(|error| ExportError::Csv(error.into_error().into()))
}
