//! Alerts and what they concern. What editors read and change names their organization.

use app::{
    alert::{Reach, Severity, State},
    locale::Localized,
    subscription::Subject,
};
use sqlx::FromRow;
use uuid::Uuid;

use super::{Warning, subject};
use crate::{
    db::{Conn, StoreError, Tx},
    on,
    person::Staff,
    statements,
};

statements! {
    PUBLISHED = "select id, organization, severity, title_en, title_fr, text_en, text_fr, starts_at, ends_at, state, version, reach,
            published_at, ended_at
        from alert where state in ('published', 'ended') order by ends_at desc, id limit 500";
    OF_ORGANIZATION = "select id, organization, severity, title_en, title_fr, text_en, text_fr, starts_at, ends_at, state,
            version, reach, published_at, ended_at
        from alert where organization = $1 order by changed_at desc, id desc limit 200";
    FIND = "select id, organization, severity, title_en, title_fr, text_en, text_fr, starts_at, ends_at, state, version, reach,
            published_at, ended_at
        from alert where organization = $1 and id = $2";
    CONCERNS = "select kind, subject from alert_subject where alert = $1 order by kind, subject";
    INSERT = "insert into alert (id, organization, severity, title_en, title_fr, text_en, text_fr, starts_at, ends_at, state,
            version, created_at, changed_at, reach)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'draft', 1, $10, $10, $11)";
    /// Only the version that was read is changed.
    UPDATE = "update alert set severity = $3, title_en = $4, title_fr = $5, text_en = $6, text_fr = $7, starts_at = $8,
            ends_at = $9, version = version + 1, changed_at = $10, reach = $12
        where organization = $1 and id = $2 and version = $11 and state = 'draft'";
    SETTLE = "update alert set state = $4, version = version + 1, changed_at = $5,
            published_at = case $4 when 'published' then $5 else published_at end,
            ended_at = case $4 when 'ended' then $5 else ended_at end
        where organization = $1 and id = $2 and version = $3";
    FORGET_CONCERNS = "delete from alert_subject where alert = $1";
    INSERT_CONCERN = "insert into alert_subject (alert, kind, subject) values ($1, $2, $3)
        on conflict (alert, kind, subject) do nothing";
}

#[derive(Debug, FromRow)]
struct Row {
    id: Uuid,
    organization: String,
    severity: String,
    title_en: String,
    title_fr: String,
    text_en: String,
    text_fr: String,
    starts_at: i64,
    ends_at: i64,
    state: String,
    version: i64,
    reach: String,
    published_at: Option<i64>,
    ended_at: Option<i64>,
}

/// What an editor wrote.
#[derive(Clone, Copy, Debug)]
pub(super) struct Written<'a> {
    pub(super) id: Uuid,
    pub(super) given: &'a app::alert::form::Given,
    /// Unix milliseconds.
    pub(super) at: i64,
}

async fn whole(tx: &mut Tx, rows: Vec<Row>) -> Result<Vec<Warning>, StoreError> {
    let mut found = Vec::with_capacity(rows.len());
    for row in rows {
        let (Some(severity), Some(state)) = (Severity::parse(&row.severity), State::parse(&row.state)) else {
            continue;
        };
        let concerns: Vec<(String, String)> =
            on!(tx.conn(), c => sqlx::query_as(CONCERNS.text()).bind(row.id).fetch_all(c).await)?;
        found.push(Warning {
            reach: Reach::parse(&row.reach).unwrap_or(Reach::Subjects),
            published: row.published_at,
            ended: row.ended_at,
            id: row.id,
            organization: row.organization,
            severity,
            state,
            title: Localized::new(row.title_en, row.title_fr),
            text: Localized::new(row.text_en, row.text_fr),
            starts: row.starts_at,
            ends: row.ends_at,
            version: row.version,
            concerns: concerns.iter().filter_map(|(kind, id)| subject(kind, id)).collect(),
        });
    }
    Ok(found)
}

pub(super) async fn published(tx: &mut Tx) -> Result<Vec<Warning>, StoreError> {
    let rows = on!(tx.conn(), c => sqlx::query_as(PUBLISHED.text()).fetch_all(c).await)?;
    whole(tx, rows).await
}

pub(super) async fn of_organization(tx: &mut Tx, staff: &Staff) -> Result<Vec<Warning>, StoreError> {
    let rows =
        on!(tx.conn(), c => sqlx::query_as(OF_ORGANIZATION.text()).bind(&staff.organization).fetch_all(c).await)?;
    whole(tx, rows).await
}

pub(super) async fn find(tx: &mut Tx, staff: &Staff, id: Uuid) -> Result<Option<Warning>, StoreError> {
    let rows = on!(tx.conn(), c => sqlx::query_as(FIND.text())
        .bind(&staff.organization)
        .bind(id)
        .fetch_all(c)
        .await)?;
    Ok(whole(tx, rows).await?.into_iter().next())
}

pub(super) async fn insert(tx: &mut Tx, staff: &Staff, written: Written<'_>) -> Result<(), StoreError> {
    let Written { id, given, at } = written;
    on!(tx.conn(), c => sqlx::query(INSERT.text())
        .bind(id)
        .bind(&staff.organization)
        .bind(given.severity.code())
        .bind(&given.title.en)
        .bind(&given.title.fr)
        .bind(&given.text.en)
        .bind(&given.text.fr)
        .bind(given.starts)
        .bind(given.ends)
        .bind(at)
        .bind(given.reach.code())
        .execute(c)
        .await
        .map(drop))?;
    put_concerns(tx, id, &given.concerns).await
}

/// Says whether the draft still was at the version that was read.
pub(super) async fn update(tx: &mut Tx, staff: &Staff, written: Written<'_>, version: i64) -> Result<bool, StoreError> {
    let Written { id, given, at } = written;
    let done = on!(tx.conn(), c => sqlx::query(UPDATE.text())
        .bind(&staff.organization)
        .bind(id)
        .bind(given.severity.code())
        .bind(&given.title.en)
        .bind(&given.title.fr)
        .bind(&given.text.en)
        .bind(&given.text.fr)
        .bind(given.starts)
        .bind(given.ends)
        .bind(at)
        .bind(version)
        .bind(given.reach.code())
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    if done == 1 {
        put_concerns(tx, id, &given.concerns).await?;
    }
    Ok(done == 1)
}

async fn put_concerns(tx: &mut Tx, id: Uuid, concerns: &[Subject]) -> Result<(), StoreError> {
    on!(tx.conn(), c => sqlx::query(FORGET_CONCERNS.text()).bind(id).execute(c).await.map(drop))?;
    for subject in concerns {
        on!(tx.conn(), c => sqlx::query(INSERT_CONCERN.text())
            .bind(id)
            .bind(subject.kind().code())
            .bind(subject.id())
            .execute(c)
            .await
            .map(drop))?;
    }
    Ok(())
}

/// Says whether the alert still was at the version that was read.
pub(super) async fn settle(
    conn: Conn<'_>,
    staff: &Staff,
    warning: &Warning,
    to: State,
    at: i64,
) -> Result<bool, StoreError> {
    let done = on!(conn, c => sqlx::query(SETTLE.text())
        .bind(&staff.organization)
        .bind(warning.id)
        .bind(warning.version)
        .bind(to.code())
        .bind(at)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(done == 1)
}
