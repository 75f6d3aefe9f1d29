//! Who was told which version of which answer, and what staff looked up.

use app::answer::{AnswerId, Source, Told};
use sqlx::FromRow;
use uuid::Uuid;

use super::{CONTACTS, ELSEWHERE, NOTE_SOURCE, STAMP, TALLY, TOLD_IN};
use crate::{
    db::{Conn, StoreError},
    on,
    person::Staff,
};

pub(in crate::answer) async fn stamp(conn: Conn<'_>, event: Uuid, told: &Told) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(STAMP.text())
        .bind(event)
        .bind(told.answer.as_str())
        .bind(told.version)
        .execute(c)
        .await
        .map(drop))
}

/// What was told in a request of this desk.
pub(in crate::answer) async fn told_in(conn: Conn<'_>, request: Uuid, staff: &Staff) -> Result<Vec<Told>, StoreError> {
    let rows: Vec<(String, i64)> = on!(conn, c => sqlx::query_as(TOLD_IN.text())
        .bind(request)
        .bind(&staff.organization)
        .fetch_all(c)
        .await)?;
    let told = |(answer, version): (String, i64)| Some(Told { answer: AnswerId::parse(&answer)?, version });
    Ok(rows.into_iter().filter_map(told).collect())
}

/// The same source opened twice is noted once.
pub(in crate::answer) async fn note_source(
    conn: Conn<'_>,
    request: Uuid,
    staff: &Staff,
    (source, version): (&Source, i64),
    at: i64,
) -> Result<(), StoreError> {
    on!(conn, c => sqlx::query(NOTE_SOURCE.text())
        .bind(request)
        .bind(source.kind())
        .bind(source.record())
        .bind(version)
        .bind(staff.person.uuid())
        .bind(at)
        .execute(c)
        .await
        .map(drop))
}

/// Somebody whom a desk told a version.
#[derive(Clone, Debug, FromRow)]
pub(in crate::answer) struct Contact {
    pub(in crate::answer) reference: String,
    pub(in crate::answer) locale: String,
    /// Of the window in which they are called, where they are.
    pub(in crate::answer) window_start: Option<i64>,
    pub(in crate::answer) channel: String,
    pub(in crate::answer) at: i64,
    pub(in crate::answer) version: i64,
    /// The newest version that they were told.
    pub(in crate::answer) latest: i64,
}

pub(in crate::answer) async fn contacts(
    conn: Conn<'_>,
    staff: &Staff,
    answer: &AnswerId,
) -> Result<Vec<Contact>, StoreError> {
    on!(conn, c => sqlx::query_as(CONTACTS.text())
        .bind(answer.as_str())
        .bind(&staff.organization)
        .fetch_all(c)
        .await)
}

/// How many contacts gave a version to people who heard `latest` last. `of` is an answer, or an organization.
#[derive(Clone, Debug)]
pub(in crate::answer) struct Tally {
    pub(in crate::answer) of: String,
    pub(in crate::answer) version: i64,
    pub(in crate::answer) latest: i64,
    pub(in crate::answer) contacts: i64,
}

fn tallied(rows: Vec<(String, i64, i64, i64)>) -> Vec<Tally> {
    let one = |(of, version, latest, contacts)| Tally { of, version, latest, contacts };
    rows.into_iter().map(one).collect()
}

/// Of each answer, at this desk.
pub(in crate::answer) async fn tally(conn: Conn<'_>, staff: &Staff) -> Result<Vec<Tally>, StoreError> {
    let rows = on!(conn, c => sqlx::query_as(TALLY.text()).bind(&staff.organization).fetch_all(c).await)?;
    Ok(tallied(rows))
}

/// Of one answer, at each other desk.
pub(in crate::answer) async fn elsewhere(
    conn: Conn<'_>,
    staff: &Staff,
    answer: &AnswerId,
) -> Result<Vec<Tally>, StoreError> {
    let rows = on!(conn, c => sqlx::query_as(ELSEWHERE.text())
        .bind(answer.as_str())
        .bind(&staff.organization)
        .fetch_all(c)
        .await)?;
    Ok(tallied(rows))
}
