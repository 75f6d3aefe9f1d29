//! Problems, and what was entered about them. What officers read and change names their organization. Who said that one
//! concerns them stands in `concern.rs`.

pub mod concern;

use std::collections::HashMap;

use app::{
    issue::{Entry, Said, Standing, form::Given},
    locale::Localized,
};
use sqlx::FromRow;
use uuid::Uuid;

use super::Kept;
use crate::{
    db::{StoreError, Tx},
    on,
    person::Staff,
    statements,
};

statements! {
    PUBLISHED = "select id, program, service, standing, title_en, title_fr, text_en, text_fr, owner_en, owner_fr, version,
            reached, published_at, cast(0 as bigint) as concerned
        from issue where published_at is not null order by published_at desc, id limit 500";
    OF_ORGANIZATION = "select id, program, service, standing, title_en, title_fr, text_en, text_fr, owner_en, owner_fr,
            version, reached, published_at,
            (select count(*) from issue_concern c where c.issue = issue.id) as concerned
        from issue where organization = $1 order by changed_at desc, id desc limit 200";
    FIND = "select id, program, service, standing, title_en, title_fr, text_en, text_fr, owner_en, owner_fr, version,
            reached, published_at, (select count(*) from issue_concern c where c.issue = issue.id) as concerned
        from issue where organization = $1 and id = $2";
    EVERY_ENTRY = "select issue, standing, title_en, title_fr, text_en, text_fr, owner_en, owner_fr, changed_en,
            changed_fr, at
        from issue_entry order by issue, number";
    ENTRIES = "select e.issue, e.standing, e.title_en, e.title_fr, e.text_en, e.text_fr, e.owner_en, e.owner_fr,
            e.changed_en, e.changed_fr, e.at
        from issue_entry e join issue i on i.id = e.issue where i.organization = $1 order by e.issue, e.number";
    INSERT = "insert into issue (id, organization, program, service, standing, title_en, title_fr, text_en, text_fr,
            owner_en, owner_fr, version, reached, created_at, changed_at, published_at)
        values ($1, $2, $3, $4, 'open', $5, $6, $7, $8, $9, $10, 1, 0, $11, $11, null)";
    /// Only the version that was read is changed.
    UPDATE = "update issue set standing = $4, title_en = $5, title_fr = $6, text_en = $7, text_fr = $8, owner_en = $9,
            owner_fr = $10, version = version + 1, changed_at = $11
        where organization = $1 and id = $2 and version = $3";
    PUBLISH = "update issue set published_at = $2 where id = $1 and published_at is null";
    INSERT_ENTRY = "insert into issue_entry (issue, number, standing, title_en, title_fr, text_en, text_fr, owner_en,
            owner_fr, changed_en, changed_fr, at)
        select $1, (select count(*) from issue_entry where issue = $1) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11";
}

#[derive(Debug, FromRow)]
struct Row {
    id: Uuid,
    program: String,
    service: String,
    standing: String,
    title_en: String,
    title_fr: String,
    text_en: String,
    text_fr: String,
    owner_en: String,
    owner_fr: String,
    version: i64,
    reached: i64,
    published_at: Option<i64>,
    concerned: i64,
}

#[derive(Debug, FromRow)]
struct EntryRow {
    issue: Uuid,
    standing: String,
    title_en: String,
    title_fr: String,
    text_en: String,
    text_fr: String,
    owner_en: String,
    owner_fr: String,
    changed_en: String,
    changed_fr: String,
    at: i64,
}

fn count(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}

fn said([title_en, title_fr, text_en, text_fr, owner_en, owner_fr]: [String; 6]) -> Said {
    Said {
        title: Localized::new(title_en, title_fr),
        text: Localized::new(text_en, text_fr),
        owner: Localized::new(owner_en, owner_fr),
    }
}

fn whole(rows: Vec<Row>, entries: Vec<EntryRow>) -> Vec<Kept> {
    let mut of: HashMap<Uuid, Vec<Entry>> = HashMap::new();
    for row in entries {
        let Some(standing) = Standing::parse(&row.standing) else { continue };
        let said = said([row.title_en, row.title_fr, row.text_en, row.text_fr, row.owner_en, row.owner_fr]);
        let changed = Localized::new(row.changed_en, row.changed_fr);
        of.entry(row.issue).or_default().push(Entry { at: row.at, standing, said, changed });
    }
    let kept = |row: Row| {
        Some(Kept {
            id: row.id,
            program: row.program,
            service: row.service,
            standing: Standing::parse(&row.standing)?,
            said: said([row.title_en, row.title_fr, row.text_en, row.text_fr, row.owner_en, row.owner_fr]),
            version: row.version,
            reached: count(row.reached),
            count: count(row.concerned),
            published_at: row.published_at,
            entries: of.remove(&row.id).unwrap_or_default(),
        })
    };
    rows.into_iter().filter_map(kept).collect()
}

pub(super) async fn published(tx: &mut Tx) -> Result<Vec<Kept>, StoreError> {
    let rows = on!(tx.conn(), c => sqlx::query_as(PUBLISHED.text()).fetch_all(c).await)?;
    let entries = on!(tx.conn(), c => sqlx::query_as(EVERY_ENTRY.text()).fetch_all(c).await)?;
    Ok(whole(rows, entries))
}

pub(super) async fn of_organization(tx: &mut Tx, staff: &Staff) -> Result<Vec<Kept>, StoreError> {
    let here = &staff.organization;
    let rows = on!(tx.conn(), c => sqlx::query_as(OF_ORGANIZATION.text()).bind(here).fetch_all(c).await)?;
    let entries = on!(tx.conn(), c => sqlx::query_as(ENTRIES.text()).bind(here).fetch_all(c).await)?;
    Ok(whole(rows, entries))
}

pub(super) async fn find(tx: &mut Tx, staff: &Staff, id: Uuid) -> Result<Option<Kept>, StoreError> {
    let here = &staff.organization;
    let rows = on!(tx.conn(), c => sqlx::query_as(FIND.text()).bind(here).bind(id).fetch_all(c).await)?;
    let entries = on!(tx.conn(), c => sqlx::query_as(ENTRIES.text()).bind(here).fetch_all(c).await)?;
    Ok(whole(rows, entries).pop())
}

/// What is new: of which program, and of which service.
pub(super) async fn insert(
    tx: &mut Tx,
    staff: &Staff,
    (id, at): (Uuid, i64),
    (program, service): (&str, &str),
    said: &Said,
) -> Result<(), StoreError> {
    on!(tx.conn(), c => sqlx::query(INSERT.text())
        .bind(id)
        .bind(&staff.organization)
        .bind(program)
        .bind(service)
        .bind(&said.title.en)
        .bind(&said.title.fr)
        .bind(&said.text.en)
        .bind(&said.text.fr)
        .bind(&said.owner.en)
        .bind(&said.owner.fr)
        .bind(at)
        .execute(c)
        .await
        .map(drop))
}

/// Says whether it still was at the version that was read.
pub(super) async fn update(
    tx: &mut Tx,
    staff: &Staff,
    (id, version, at): (Uuid, i64, i64),
    given: &Given,
) -> Result<bool, StoreError> {
    on!(tx.conn(), c => sqlx::query(UPDATE.text())
        .bind(&staff.organization)
        .bind(id)
        .bind(version)
        .bind(given.standing.code())
        .bind(&given.said.title.en)
        .bind(&given.said.title.fr)
        .bind(&given.said.text.en)
        .bind(&given.said.text.fr)
        .bind(&given.said.owner.en)
        .bind(&given.said.owner.fr)
        .bind(at)
        .execute(c)
        .await
        .map(|done| done.rows_affected() == 1))
}

/// Enters what changed. Whoever does it has just changed the row, which makes others wait.
pub(super) async fn enter(tx: &mut Tx, (id, at): (Uuid, i64), given: &Given) -> Result<(), StoreError> {
    on!(tx.conn(), c => sqlx::query(PUBLISH.text()).bind(id).bind(at).execute(c).await.map(drop))?;
    on!(tx.conn(), c => sqlx::query(INSERT_ENTRY.text())
        .bind(id)
        .bind(given.standing.code())
        .bind(&given.said.title.en)
        .bind(&given.said.title.fr)
        .bind(&given.said.text.en)
        .bind(&given.said.text.fr)
        .bind(&given.said.owner.en)
        .bind(&given.said.owner.fr)
        .bind(&given.changed.en)
        .bind(&given.changed.fr)
        .bind(at)
        .execute(c)
        .await
        .map(drop))
}
