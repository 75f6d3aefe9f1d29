//! Records that are withdrawn, or about to be.

use app::editing::{Record, home_page::Whose, withdrawal_page::Stage};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{Conn, StoreError},
    on,
    person::PersonId,
    statements,
};

statements! {
    FIND = "select id, kind, record, organization, instead, state, version, asked_by, due_at, zone from withdrawal
        where kind = $1 and record = $2 and organization = $3 and state in ('asked', 'approved', 'done')";
    LIST = "select id, kind, record, organization, instead, state, version, asked_by, due_at, zone from withdrawal
        where organization = $1 and state in ('asked', 'approved', 'done') order by asked_at desc, id";
    /// Those whose hour has come.
    DUE = "select id, kind, record, organization, instead, state, version, asked_by, due_at, zone from withdrawal
        where state = 'approved' and due_at <= $1 order by due_at, id limit 50";
    /// A record is withdrawn once at a time: whoever comes second inserts nothing.
    ASK = "insert into withdrawal (id, kind, record, organization, instead, state, version, asked_by, asked_at, due_at,
            zone)
        values ($1, $2, $3, $4, $5, 'asked', 1, $6, $7, $8, $9) on conflict do nothing";
    DECIDE = "update withdrawal set state = $4, version = version + 1, decided_by = $5, decided_at = $6
        where id = $1 and version = $2 and state = $3";
    /// It is done now.
    DO = "update withdrawal set state = 'done', version = version + 1, done_at = $3
        where id = $1 and version = $2 and state = 'approved'";
}

#[derive(Clone, Debug, FromRow)]
pub(in crate::editing) struct WithdrawalRow {
    pub(in crate::editing) id: Uuid,
    pub(in crate::editing) kind: String,
    pub(in crate::editing) record: String,
    pub(in crate::editing) organization: String,
    /// The kind and the id of a record; empty for none.
    pub(in crate::editing) instead: String,
    pub(in crate::editing) state: String,
    pub(in crate::editing) version: i64,
    pub(in crate::editing) asked_by: Uuid,
    pub(in crate::editing) due_at: Option<i64>,
    pub(in crate::editing) zone: String,
}

impl WithdrawalRow {
    /// How far it is, for whoever looks.
    pub(in crate::editing) fn stage(&self, person: PersonId) -> Stage {
        match self.state.as_str() {
            "approved" => Stage::Approved,
            "done" => Stage::Done,
            _ if self.asked_by == person.uuid() => Stage::Asked(Whose::Yours),
            _ => Stage::Asked(Whose::Theirs),
        }
    }
}

/// A withdrawal that is asked for.
#[derive(Clone, Copy, Debug)]
pub(in crate::editing) struct Asked<'a> {
    pub(in crate::editing) id: Uuid,
    pub(in crate::editing) record: &'a Record,
    pub(in crate::editing) organization: &'a str,
    pub(in crate::editing) instead: &'a str,
    pub(in crate::editing) by: PersonId,
    pub(in crate::editing) at: i64,
    pub(in crate::editing) due_at: Option<i64>,
    pub(in crate::editing) zone: &'a str,
}

pub(in crate::editing) async fn find(
    conn: Conn<'_>,
    record: &Record,
    organization: &str,
) -> Result<Option<WithdrawalRow>, StoreError> {
    on!(conn, c => sqlx::query_as(FIND.text())
        .bind(record.kind.code())
        .bind(&record.id)
        .bind(organization)
        .fetch_optional(c)
        .await)
}

/// Those of an organization that are not over, the newest first.
pub(in crate::editing) async fn list(conn: Conn<'_>, organization: &str) -> Result<Vec<WithdrawalRow>, StoreError> {
    on!(conn, c => sqlx::query_as(LIST.text()).bind(organization).fetch_all(c).await)
}

pub(in crate::editing) async fn due(conn: Conn<'_>, now: i64) -> Result<Vec<WithdrawalRow>, StoreError> {
    on!(conn, c => sqlx::query_as(DUE.text()).bind(now).fetch_all(c).await)
}

/// Says whether nobody had asked before.
pub(in crate::editing) async fn ask(conn: Conn<'_>, asked: &Asked<'_>) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(ASK.text())
        .bind(asked.id)
        .bind(asked.record.kind.code())
        .bind(&asked.record.id)
        .bind(asked.organization)
        .bind(asked.instead)
        .bind(asked.by.uuid())
        .bind(asked.at)
        .bind(asked.due_at)
        .bind(asked.zone)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

/// From one state to another. Says whether it still was at the version that was read.
pub(in crate::editing) async fn decide(
    conn: Conn<'_>,
    (id, version): (Uuid, i64),
    (from, to): (&str, &str),
    by: PersonId,
    at: i64,
) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(DECIDE.text())
        .bind(id)
        .bind(version)
        .bind(from)
        .bind(to)
        .bind(by.uuid())
        .bind(at)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

/// Says whether it still waited.
pub(in crate::editing) async fn carry_out(
    conn: Conn<'_>,
    (id, version): (Uuid, i64),
    at: i64,
) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(DO.text())
        .bind(id)
        .bind(version)
        .bind(at)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}
