//! Drafts that wait for their hour.

use app::editing::schedule::Hindered;

use super::{DUE, Draft, HINDER, SCHEDULE, Scheduled};
use crate::{
    db::{Conn, StoreError},
    on,
};

/// Says whether the draft was still as it was read.
pub(in crate::editing) async fn schedule(conn: Conn<'_>, scheduled: Scheduled<'_>) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(SCHEDULE.text())
        .bind(scheduled.draft)
        .bind(scheduled.version)
        .bind(scheduled.publish_at)
        .bind(scheduled.zone)
        .bind(scheduled.reviewer.uuid())
        .bind(scheduled.seen)
        .bind(scheduled.at)
        .bind(scheduled.owner)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

/// Those whose hour has come, the earliest first.
pub(in crate::editing) async fn due(conn: Conn<'_>, now: i64) -> Result<Vec<Draft>, StoreError> {
    on!(conn, c => sqlx::query_as(DUE.text()).bind(now).fetch_all(c).await)
}

/// Gives a draft back to those who write it. Says whether it still waited.
pub(in crate::editing) async fn hinder(
    conn: Conn<'_>,
    draft: &Draft,
    why: Hindered,
    at: i64,
) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(HINDER.text())
        .bind(draft.id)
        .bind(draft.version)
        .bind(why.code())
        .bind(at)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}
