//! Templates and their versions. Every statement names the organization whose officers keep them.

use app::{
    locale::Localized,
    template::{Purpose, form::Given},
};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    db::{StoreError, Tx},
    on,
    person::Staff,
    statements,
};

statements! {
    ALL_OF = "select id, purpose, name_en, name_fr, text_en, text_fr, offered, version from template
        where organization = $1 order by purpose, name_en, id limit 500";
    FIND = "select id, purpose, name_en, name_fr, text_en, text_fr, offered, version from template
        where organization = $1 and id = $2";
    OFFERED = "select id, purpose, name_en, name_fr, text_en, text_fr, offered, version from template
        where organization = $1 and purpose = $2 and offered = 1 order by name_en, id limit 100";
    VERSIONS = "select v.template, v.number, v.name_en, v.name_fr, v.text_en, v.text_fr, v.at, v.made_by
        from template_version v join template t on t.id = v.template
        where t.organization = $1 and t.id = $2 order by v.number desc";
    LAST_VERSIONS = "select v.template, v.number, v.name_en, v.name_fr, v.text_en, v.text_fr, v.at, v.made_by
        from template_version v join template t on t.id = v.template and t.version = v.number
        where t.organization = $1 limit 500";
    INSERT = "insert into template (id, organization, purpose, name_en, name_fr, text_en, text_fr, offered, version,
            created_at, changed_at)
        values ($1, $2, $3, $4, $5, $6, $7, 1, 1, $8, $8)";
    /// Only the version that was read is changed.
    UPDATE = "update template set name_en = $4, name_fr = $5, text_en = $6, text_fr = $7, offered = $8,
            version = version + 1, changed_at = $9
        where organization = $1 and id = $2 and version = $3";
    INSERT_VERSION = "insert into template_version (template, number, name_en, name_fr, text_en, text_fr, at, made_by)
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    /// Whether there is such a version here.
    HAS = "select v.number from template_version v join template t on t.id = v.template
        where t.organization = $1 and t.id = $2 and v.number = $3";
}

/// A template as it is kept.
#[derive(Clone, Debug, FromRow)]
pub(super) struct Row {
    pub(super) id: Uuid,
    pub(super) purpose: String,
    name_en: String,
    name_fr: String,
    text_en: String,
    text_fr: String,
    pub(super) offered: i64,
    pub(super) version: i64,
}

impl Row {
    pub(super) fn name(&self) -> Localized<String> {
        Localized::new(self.name_en.clone(), self.name_fr.clone())
    }

    pub(super) fn text(&self) -> Localized<String> {
        Localized::new(self.text_en.clone(), self.text_fr.clone())
    }
}

#[derive(Debug, FromRow)]
pub(super) struct VersionRow {
    pub(super) template: Uuid,
    pub(super) number: i64,
    pub(super) name_en: String,
    pub(super) name_fr: String,
    pub(super) text_en: String,
    pub(super) text_fr: String,
    pub(super) at: i64,
    pub(super) made_by: Uuid,
}

pub(super) async fn all(tx: &mut Tx, staff: &Staff) -> Result<Vec<Row>, StoreError> {
    on!(tx.conn(), c => sqlx::query_as(ALL_OF.text()).bind(&staff.organization).fetch_all(c).await)
}

pub(super) async fn find(tx: &mut Tx, staff: &Staff, id: Uuid) -> Result<Option<Row>, StoreError> {
    on!(tx.conn(), c => sqlx::query_as(FIND.text()).bind(&staff.organization).bind(id).fetch_optional(c).await)
}

/// What can be put into a form.
pub(super) async fn offered(tx: &mut Tx, staff: &Staff, purpose: Purpose) -> Result<Vec<Row>, StoreError> {
    on!(tx.conn(), c => sqlx::query_as(OFFERED.text())
        .bind(&staff.organization)
        .bind(purpose.code())
        .fetch_all(c)
        .await)
}

/// Of one, the newest first.
pub(super) async fn versions(tx: &mut Tx, staff: &Staff, id: Uuid) -> Result<Vec<VersionRow>, StoreError> {
    on!(tx.conn(), c => sqlx::query_as(VERSIONS.text()).bind(&staff.organization).bind(id).fetch_all(c).await)
}

/// The version of each that holds now.
pub(super) async fn last_versions(tx: &mut Tx, staff: &Staff) -> Result<Vec<VersionRow>, StoreError> {
    on!(tx.conn(), c => sqlx::query_as(LAST_VERSIONS.text()).bind(&staff.organization).fetch_all(c).await)
}

pub(super) async fn insert(tx: &mut Tx, staff: &Staff, id: Uuid, given: &Given, at: i64) -> Result<(), StoreError> {
    on!(tx.conn(), c => sqlx::query(INSERT.text())
        .bind(id)
        .bind(&staff.organization)
        .bind(given.purpose.code())
        .bind(&given.name.en)
        .bind(&given.name.fr)
        .bind(&given.text.en)
        .bind(&given.text.fr)
        .bind(at)
        .execute(c)
        .await
        .map(drop))?;
    insert_version(tx, staff, (id, 1), given, at).await
}

/// Says whether it still was at the version that was read.
pub(super) async fn update(
    tx: &mut Tx,
    staff: &Staff,
    (id, version): (Uuid, i64),
    given: &Given,
    at: i64,
) -> Result<bool, StoreError> {
    let done = on!(tx.conn(), c => sqlx::query(UPDATE.text())
        .bind(&staff.organization)
        .bind(id)
        .bind(version)
        .bind(&given.name.en)
        .bind(&given.name.fr)
        .bind(&given.text.en)
        .bind(&given.text.fr)
        .bind(i64::from(given.is_offered))
        .bind(at)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    if done == 1 {
        insert_version(tx, staff, (id, version + 1), given, at).await?;
    }
    Ok(done == 1)
}

async fn insert_version(
    tx: &mut Tx,
    staff: &Staff,
    (id, number): (Uuid, i64),
    given: &Given,
    at: i64,
) -> Result<(), StoreError> {
    on!(tx.conn(), c => sqlx::query(INSERT_VERSION.text())
        .bind(id)
        .bind(number)
        .bind(&given.name.en)
        .bind(&given.name.fr)
        .bind(&given.text.en)
        .bind(&given.text.fr)
        .bind(at)
        .bind(staff.person.uuid())
        .execute(c)
        .await
        .map(drop))
}

/// Whether the organization has, or had, this version.
pub(super) async fn has(tx: &mut Tx, staff: &Staff, (id, number): (Uuid, i64)) -> Result<bool, StoreError> {
    let found: Option<i64> = on!(tx.conn(), c => sqlx::query_scalar(HAS.text())
        .bind(&staff.organization)
        .bind(id)
        .bind(number)
        .fetch_optional(c)
        .await)?;
    Ok(found.is_some())
}
