//! What an import writes: each table in one statement.

use serde::Serialize;
use uuid::Uuid;

use super::{
    ADD_EDITS, ADD_RUN, ADD_SERVICES, ADD_SLUGS, CHANGE_SERVICES, PLACE_EDITIONS, PLACE_STANDARDS, PUBLISH,
    PUT_EDITIONS, PUT_ORGANIZATIONS, PUT_STANDARDS,
};
use crate::{
    catalogue::head,
    clock::Clock,
    db::{Conn, Pair, StoreError, Tx},
    inventory::{
        compare::{NewPlace, NewRow},
        organization::Organization,
        report::Report,
    },
    on,
};

/// Everything that an import has to write, in the order in which it is written.
#[derive(Debug, Default)]
pub(in crate::inventory) struct Writing<'w> {
    pub organizations: Vec<Organization>,
    pub services: Vec<NewService>,
    pub service_changes: Vec<ServiceChange>,
    pub editions: Vec<NewRow>,
    pub edition_places: Vec<NewPlace>,
    pub standards: Vec<NewRow>,
    pub standard_places: Vec<NewPlace>,
    pub slugs: Vec<NewSlug>,
    pub edits: Vec<NewEdit<'w>>,
}

#[derive(Debug, Serialize)]
pub(in crate::inventory) struct NewService {
    pub id: Uuid,
    pub service_id: String,
    pub slug_en: String,
    pub slug_fr: String,
    /// Unix milliseconds, as every instant here.
    pub changed_at: i64,
}

#[derive(Debug, Serialize)]
pub(in crate::inventory) struct ServiceChange {
    pub service_id: String,
    pub withdrawn_at: Option<i64>,
    pub changed_at: i64,
}

#[derive(Debug, Serialize)]
pub(in crate::inventory) struct NewSlug {
    pub locale: &'static str,
    pub slug: String,
    pub record: String,
}

#[derive(Debug, Serialize)]
pub(in crate::inventory) struct NewEdit<'w> {
    pub service_id: String,
    pub field: &'w str,
    /// Empty for a field that has no language.
    pub locale: &'static str,
    pub value: &'w str,
    pub base_edition: String,
    pub changed_at: i64,
}

/// A record that servers must read again.
#[derive(Debug, Serialize)]
pub(in crate::inventory) struct Published {
    pub kind: &'static str,
    pub record: String,
    pub change: &'static str,
}

#[derive(Debug)]
pub(in crate::inventory) struct Run {
    pub id: Uuid,
    pub at: i64,
    pub edition: String,
    /// JSON.
    pub report: String,
}

impl Writing<'_> {
    pub(in crate::inventory) async fn write(&self, tx: &mut Tx) -> Result<(), StoreError> {
        put(tx.conn(), PUT_ORGANIZATIONS, &self.organizations).await?;
        put(tx.conn(), ADD_SERVICES, &self.services).await?;
        put(tx.conn(), CHANGE_SERVICES, &self.service_changes).await?;
        put(tx.conn(), PUT_EDITIONS, &self.editions).await?;
        put(tx.conn(), PLACE_EDITIONS, &self.edition_places).await?;
        put(tx.conn(), PUT_STANDARDS, &self.standards).await?;
        put(tx.conn(), PLACE_STANDARDS, &self.standard_places).await?;
        put(tx.conn(), ADD_SLUGS, &self.slugs).await?;
        put(tx.conn(), ADD_EDITS, &self.edits).await
    }
}

impl Run {
    pub(in crate::inventory) fn of(report: &Report, clock: &Clock) -> Result<Self, serde_json::Error> {
        let (edition, report) = (report.edition.clone(), serde_json::to_string(report)?);
        Ok(Self { id: clock.id(), at: clock.millis(), edition, report })
    }
}

/// Tells every server what to read again, as `version`.
pub(in crate::inventory) async fn publish(
    tx: &mut Tx,
    version: i64,
    at: i64,
    published: &[Published],
) -> Result<(), StoreError> {
    let records = json(published)?;
    let sql = PUBLISH.on(tx.conn().engine());
    on!(tx.conn(), c => sqlx::query(sql).bind(&records).bind(version).bind(at).execute(c).await.map(drop))?;
    head::set(tx.conn(), version, at).await
}

pub(in crate::inventory) async fn add_run(conn: Conn<'_>, run: &Run) -> Result<(), StoreError> {
    let sql = ADD_RUN.on(conn.engine());
    on!(conn, c => {
        let query = sqlx::query(sql).bind(run.id).bind(run.at).bind(&run.edition).bind(&run.report);
        query.execute(c).await.map(drop)
    })
}

async fn put<T: Serialize>(conn: Conn<'_>, statement: Pair, rows: &[T]) -> Result<(), StoreError> {
    if rows.is_empty() {
        return Ok(());
    }
    let rows = json(rows)?;
    let sql = statement.on(conn.engine());
    on!(conn, c => sqlx::query(sql).bind(rows).execute(c).await.map(drop))
}

fn json<T: Serialize>(rows: &[T]) -> Result<String, StoreError> {
    serde_json::to_string(rows).map_err(|error| StoreError::Encode(Box::new(error)))
}
