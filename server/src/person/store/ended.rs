//! What providers ended lately, so that a sign-in on its way does not begin what was just ended.

use super::session::SessionRow;
use crate::{
    db::{Conn, StoreError},
    on, statements,
};

statements! {
    /// Whoever begins a session at this moment is waited for, and whoever begins one later waits: they read the table
    /// first. SQLite has one writer anyway.
    TAKE_TURN = {
        sqlite: "select 1",
        postgres: "lock table ended_by_provider in access exclusive mode",
    };
    FORGET = "delete from ended_by_provider where ends_at < $1";
    NOTE = "insert into ended_by_provider (mark, heard_at, ends_at) values ($1, $2, $3)
        on conflict (mark) do update set heard_at = excluded.heard_at, ends_at = excluded.ends_at";
    IS_OVER = "select exists (select 1 from ended_by_provider where mark in ($1, $2) and heard_at > $3)";
}

pub(in crate::person) async fn take_turn(conn: Conn<'_>) -> Result<(), StoreError> {
    let text = TAKE_TURN.on(conn.engine());
    on!(conn, c => sqlx::query(text).execute(c).await.map(drop))
}

/// Notes what is over. Unix milliseconds.
pub(in crate::person) async fn note(conn: Conn<'_>, mark: &str, now: i64, ends_at: i64) -> Result<(), StoreError> {
    on!(conn, c => {
        sqlx::query(FORGET.text()).bind(now).execute(&mut *c).await?;
        sqlx::query(NOTE.text()).bind(mark).bind(now).bind(ends_at).execute(&mut *c).await?;
        Ok(())
    })
}

/// Whether a session, whose person left for the provider then, was ended before it began.
pub(in crate::person) async fn is_over(conn: Conn<'_>, row: &SessionRow, begun_at: i64) -> Result<bool, StoreError> {
    let Some(subject) = &row.provider_subject else { return Ok(false) };
    let session = row.provider_session.as_ref().unwrap_or(subject);
    on!(conn, c => sqlx::query_scalar(IS_OVER.text()).bind(subject).bind(session).bind(begun_at).fetch_one(c).await)
}
