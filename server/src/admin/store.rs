//! The organizations that administrators added, as the tables keep them.

use app::{admin::organization_form::Given, path::Slugs};

use crate::{
    catalogue::head,
    db::{Conn, StoreError, Tx},
    on, statements,
};

statements! {
    INSERT = "insert into added_organization (code, slug_en, slug_fr, name_en, name_fr, short_en, short_fr, mandate_en,
            mandate_fr, website_en, website_fr, version, at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1, $12) on conflict do nothing";
    /// Only the version that was read is changed.
    UPDATE = "update added_organization set name_en = $3, name_fr = $4, short_en = $5, short_fr = $6, mandate_en = $7,
        mandate_fr = $8, website_en = $9, website_fr = $10, at = $11, version = version + 1
        where code = $1 and version = $2";
    CODES = "select code, version from added_organization order by code";
    PUBLISH = "insert into publication (version, kind, record, change, at) values ($1, 'organization', $2, $3, $4)";
}

/// Their codes, and how often each was changed.
pub(super) async fn codes(conn: Conn<'_>) -> Result<Vec<(String, i64)>, StoreError> {
    on!(conn, c => sqlx::query_as(CODES.text()).fetch_all(c).await)
}

/// Says whether neither its code nor its addresses were taken.
pub(super) async fn insert(conn: Conn<'_>, given: &Given, slugs: &Slugs, at: i64) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(INSERT.text())
        .bind(&given.code)
        .bind(&slugs.en)
        .bind(&slugs.fr)
        .bind(&given.name.en)
        .bind(&given.name.fr)
        .bind(&given.short.en)
        .bind(&given.short.fr)
        .bind(&given.mandate.en)
        .bind(&given.mandate.fr)
        .bind(&given.website.en)
        .bind(&given.website.fr)
        .bind(at)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

/// Says whether it still was at the version that was read.
pub(super) async fn update(conn: Conn<'_>, given: &Given, version: i64, at: i64) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(UPDATE.text())
        .bind(&given.code)
        .bind(version)
        .bind(&given.name.en)
        .bind(&given.name.fr)
        .bind(&given.short.en)
        .bind(&given.short.fr)
        .bind(&given.mandate.en)
        .bind(&given.mandate.fr)
        .bind(&given.website.en)
        .bind(&given.website.fr)
        .bind(at)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

/// Lets every server read the catalogue again. `change` is a value of the column.
pub(super) async fn publish(tx: &mut Tx, code: &str, change: &str, at: i64) -> Result<(), StoreError> {
    let version = head::advance(tx, at).await?;
    on!(tx.conn(), c => sqlx::query(PUBLISH.text()).bind(version).bind(code).bind(change).bind(at).execute(c).await.map(drop))
}
