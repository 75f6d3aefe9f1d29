//! Services that editors began here and that are not published yet.

use app::{editing::Record, path::Slugs};
use sqlx::FromRow;

use super::{BEGIN_SERVICE, BEGUN, NAME_SLUG, PUBLISH_BEGUN};
use crate::{
    db::{Conn, StoreError, Tx},
    on,
    person::Staff,
};

#[derive(Clone, Debug, FromRow)]
pub(in crate::editing) struct BegunRow {
    /// Its public id.
    pub(in crate::editing) record: String,
    /// What it was called when it was begun.
    pub(in crate::editing) name: String,
}

/// Says whether nothing else has this id.
pub(in crate::editing) async fn begin_service(
    conn: Conn<'_>,
    staff: &Staff,
    (record, name): (&Record, &str),
    at: i64,
) -> Result<bool, StoreError> {
    let rows = on!(conn, c => sqlx::query(BEGIN_SERVICE.text())
        .bind(&record.id)
        .bind(&staff.organization)
        .bind(name)
        .bind(at)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

/// Those of an organization.
pub(in crate::editing) async fn begun(conn: Conn<'_>, organization: &str) -> Result<Vec<BegunRow>, StoreError> {
    on!(conn, c => sqlx::query_as(BEGUN.text()).bind(organization).fetch_all(c).await)
}

/// From now on it is published at these addresses, which nothing else gets.
pub(in crate::editing) async fn publish_begun(tx: &mut Tx, record: &Record, slugs: &Slugs) -> Result<(), StoreError> {
    on!(tx.conn(), c => sqlx::query(PUBLISH_BEGUN.text())
        .bind(&record.id)
        .bind(&slugs.en)
        .bind(&slugs.fr)
        .execute(c)
        .await
        .map(drop))?;
    for (locale, slug) in [("en", &slugs.en), ("fr", &slugs.fr)] {
        on!(tx.conn(), c => sqlx::query(NAME_SLUG.text()).bind(locale).bind(slug).bind(&record.id).execute(c).await.map(drop))?;
    }
    Ok(())
}
