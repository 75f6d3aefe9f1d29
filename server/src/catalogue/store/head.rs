//! The version of what is published: whoever publishes moves it on, and every server reads the catalogue again.

use crate::{
    db::{Conn, StoreError, Tx},
    on, statements,
};

statements! {
    /// Whoever publishes waits for the other: SQLite has one writer, PostgreSQL locks the row.
    LOCK = {
        sqlite: "select version from publication_head where id = 1",
        postgres: "select version from publication_head where id = 1 for update",
    };
    MOVE = "update publication_head set version = $1, at = $2 where id = 1";
}

/// The version that is published. Nobody else publishes until the transaction ends.
pub(crate) async fn lock(conn: Conn<'_>) -> Result<i64, StoreError> {
    let sql = LOCK.on(conn.engine());
    on!(conn, c => sqlx::query_scalar(sql).fetch_one(c).await)
}

/// Publishes this version.
pub(crate) async fn set(conn: Conn<'_>, version: i64, at: i64) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(MOVE.text()).bind(version).bind(at).execute(c).await.map(drop))
}

/// Publishes the next version; answers which.
pub(crate) async fn advance(tx: &mut Tx, at: i64) -> Result<i64, StoreError> {
    let version = lock(tx.conn()).await? + 1;
    set(tx.conn(), version, at).await?;
    Ok(version)
}
