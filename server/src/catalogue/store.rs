//! What the catalogue reads. It never writes: imports and editors do.

pub mod head;

use futures_util::Stream;
use sqlx::FromRow;

use crate::{
    db::{Conn, StoreError},
    on, statements,
};

statements! {
    HEAD = "select version, at from publication_head where id = 1";
    SERVICES = "select service_id, slug_en, slug_fr, withdrawn_at, changed_at from service order by service_id";
    /// The newest edition of each service: the year first, then where it stood in the file.
    EDITIONS = "select e.service_id, e.columns from service_edition e
        where not exists (
            select 1 from service_edition n where n.service_id = e.service_id
            and (n.fiscal_yr > e.fiscal_yr or (n.fiscal_yr = e.fiscal_yr and n.position > e.position))
        )";
    /// What the editions before the newest one said, the later first.
    EARLIER = "select e.service_id, e.columns from service_edition e
        where exists (
            select 1 from service_edition n where n.service_id = e.service_id
            and (n.fiscal_yr > e.fiscal_yr or (n.fiscal_yr = e.fiscal_yr and n.position > e.position))
        ) order by e.fiscal_yr desc, e.position desc";
    /// The standards of each service in their newest year.
    STANDARDS = "select s.service_id, s.columns from service_standard s
        where s.fiscal_yr = (select max(n.fiscal_yr) from service_standard n where n.service_id = s.service_id)
        order by s.position";
    EDITS = "select service_id, field, locale, value from service_edit order by service_id, field, locale";
    REVISED = "select kind, record, field, locale, value, changed_at from record_edit
        order by kind, record, field, locale";
    AGED = "select kind, record, locale, since from aged_part order by kind, record, part";
    /// What editors withdrew.
    ENDED = "select kind, record, instead, coalesce(done_at, 0) as at from withdrawal where state = 'done'
        order by kind, record";
    ORGANIZATIONS = "select code, name_en, name_fr, short_en, short_fr, website_en, website_fr from organization";
    /// The slugs that a service had: those it has stand with it.
    FORMER_SLUGS = "select l.locale, l.slug, l.record from slug l
        join service s on s.service_id = l.record
        where l.kind = 'service' and l.slug <> case l.locale when 'fr' then s.slug_fr else s.slug_en end";
    BEGUN = "select record, organization, slug_en, slug_fr from begun_service
        where slug_en is not null and slug_fr is not null order by record";
    ADDED = "select code, slug_en, slug_fr, name_en, name_fr, short_en, short_fr, mandate_en, mandate_fr, website_en,
        website_fr from added_organization";
    LAST_IMPORT = "select edition, at from import_run order by at desc, id desc limit 1";
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, FromRow)]
pub struct Head {
    pub version: i64,
    /// Unix milliseconds.
    pub at: i64,
}

#[derive(Debug, FromRow)]
pub(super) struct ServiceRow {
    pub(super) service_id: String,
    pub(super) slug_en: String,
    pub(super) slug_fr: String,
    pub(super) withdrawn_at: Option<i64>,
    pub(super) changed_at: i64,
}

/// A service that editors began here and published.
#[derive(Clone, Debug, FromRow)]
pub(super) struct BegunRow {
    pub(super) record: String,
    pub(super) organization: String,
    pub(super) slug_en: String,
    pub(super) slug_fr: String,
}

/// An organization that administrators added here; empty is not known.
#[derive(Clone, Debug, FromRow)]
pub(super) struct AddedRow {
    pub(super) code: String,
    pub(super) slug_en: String,
    pub(super) slug_fr: String,
    pub(super) name_en: String,
    pub(super) name_fr: String,
    pub(super) short_en: String,
    pub(super) short_fr: String,
    pub(super) mandate_en: String,
    pub(super) mandate_fr: String,
    pub(super) website_en: String,
    pub(super) website_fr: String,
}

/// A stored row of the inventory: JSON of its columns.
#[derive(Debug, FromRow)]
pub(super) struct ColumnsRow {
    pub(super) service_id: String,
    pub(super) columns: String,
}

#[derive(Debug, FromRow)]
pub(super) struct EditRow {
    pub(super) service_id: String,
    pub(super) field: String,
    pub(super) locale: String,
    pub(super) value: String,
}

/// What editors published.
#[derive(Debug, FromRow)]
pub(super) struct RevisedRow {
    pub(super) kind: String,
    pub(super) record: String,
    pub(super) field: String,
    pub(super) locale: String,
    pub(super) value: String,
    pub(super) changed_at: i64,
}

/// A part of which one language waits.
#[derive(Debug, FromRow)]
pub(super) struct AgedRow {
    pub(super) kind: String,
    pub(super) record: String,
    pub(super) locale: String,
    pub(super) since: i64,
}

/// A record that editors withdrew.
#[derive(Debug, FromRow)]
pub(super) struct EndedRow {
    pub(super) kind: String,
    pub(super) record: String,
    /// The kind and the id of what stands instead; empty for nothing.
    pub(super) instead: String,
    pub(super) at: i64,
}

#[derive(Debug, FromRow)]
pub(super) struct OrganizationRow {
    pub(super) code: String,
    pub(super) name_en: String,
    pub(super) name_fr: String,
    pub(super) short_en: Option<String>,
    pub(super) short_fr: Option<String>,
    pub(super) website_en: Option<String>,
    pub(super) website_fr: Option<String>,
}

#[derive(Debug, FromRow)]
pub(super) struct SlugRow {
    pub(super) locale: String,
    pub(super) slug: String,
    pub(super) record: String,
}

#[derive(Debug, FromRow)]
pub(super) struct ImportRow {
    pub(super) edition: String,
    pub(super) at: i64,
}

/// The version that is published.
pub async fn head(conn: Conn<'_>) -> Result<Head, StoreError> {
    on!(conn, c => sqlx::query_as(HEAD.text()).fetch_one(c).await)
}

pub(super) async fn services(conn: Conn<'_>) -> Result<Vec<ServiceRow>, StoreError> {
    on!(conn, c => sqlx::query_as(SERVICES.text()).fetch_all(c).await)
}

pub(super) fn editions(conn: Conn<'_>) -> impl Stream<Item = Result<ColumnsRow, StoreError>> + Unpin {
    on!(conn, c => sqlx::query_as(EDITIONS.text()).fetch(c))
}

pub(super) fn earlier(conn: Conn<'_>) -> impl Stream<Item = Result<ColumnsRow, StoreError>> + Unpin {
    on!(conn, c => sqlx::query_as(EARLIER.text()).fetch(c))
}

pub(super) fn standards(conn: Conn<'_>) -> impl Stream<Item = Result<ColumnsRow, StoreError>> + Unpin {
    on!(conn, c => sqlx::query_as(STANDARDS.text()).fetch(c))
}

pub(super) async fn edits(conn: Conn<'_>) -> Result<Vec<EditRow>, StoreError> {
    on!(conn, c => sqlx::query_as(EDITS.text()).fetch_all(c).await)
}

pub(super) async fn revised(conn: Conn<'_>) -> Result<Vec<RevisedRow>, StoreError> {
    on!(conn, c => sqlx::query_as(REVISED.text()).fetch_all(c).await)
}

pub(super) async fn aged(conn: Conn<'_>) -> Result<Vec<AgedRow>, StoreError> {
    on!(conn, c => sqlx::query_as(AGED.text()).fetch_all(c).await)
}

pub(super) async fn ended(conn: Conn<'_>) -> Result<Vec<EndedRow>, StoreError> {
    on!(conn, c => sqlx::query_as(ENDED.text()).fetch_all(c).await)
}

pub(super) async fn organizations(conn: Conn<'_>) -> Result<Vec<OrganizationRow>, StoreError> {
    on!(conn, c => sqlx::query_as(ORGANIZATIONS.text()).fetch_all(c).await)
}

pub(super) async fn begun(conn: Conn<'_>) -> Result<Vec<BegunRow>, StoreError> {
    on!(conn, c => sqlx::query_as(BEGUN.text()).fetch_all(c).await)
}

pub(super) async fn added(conn: Conn<'_>) -> Result<Vec<AddedRow>, StoreError> {
    on!(conn, c => sqlx::query_as(ADDED.text()).fetch_all(c).await)
}

pub(super) async fn former_slugs(conn: Conn<'_>) -> Result<Vec<SlugRow>, StoreError> {
    on!(conn, c => sqlx::query_as(FORMER_SLUGS.text()).fetch_all(c).await)
}

pub(super) async fn last_import(conn: Conn<'_>) -> Result<Option<ImportRow>, StoreError> {
    on!(conn, c => sqlx::query_as(LAST_IMPORT.text()).fetch_optional(c).await)
}
