//! Letters that were taken, each once, and the requests to which they were written.

use uuid::Uuid;

use super::Row;
use crate::{
    db::{Conn, StoreError},
    on, statements,
};

statements! {
    /// The mark in the address was looked at before.
    FIND = "select id, reference, organization, card, state, promised_at, holder, claimed_by, lease_ends_at,
            assigned_to, created_at
        from request where reference = $1";
    INSERT = "insert into request_message (message, request, at) values ($1, $2, $3) on conflict (message) do nothing";
}

pub(in crate::handoff) async fn find(conn: Conn<'_>, reference: &str) -> Result<Option<Row>, StoreError> {
    on!(conn, c => sqlx::query_as(FIND.text()).bind(reference).fetch_optional(c).await)
}

/// Says whether it was not taken before. `message` is the mark of its id.
pub(in crate::handoff) async fn insert(
    conn: Conn<'_>,
    message: &str,
    request: Uuid,
    now: i64,
) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(INSERT.text())
        .bind(message)
        .bind(request)
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}
