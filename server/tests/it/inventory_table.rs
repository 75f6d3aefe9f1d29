//! Files of the inventory for tests: our own, made ones, and the real ones where they stand beside the repository.

use std::path::Path;

use server::{
    clock::Clock,
    db::Db,
    inventory::{Files, ImportError, Overlay, Report, import, schema::Table},
};

pub const SERVICES: &[u8] = include_bytes!("fixtures/inventory/services.csv");
pub const LATER: &[u8] = include_bytes!("fixtures/inventory/services_later.csv");
pub const STANDARDS: &[u8] = include_bytes!("fixtures/inventory/standards.csv");
pub const ORGANIZATIONS: &[u8] = include_bytes!("fixtures/inventory/organizations.csv");
pub const ORGANIZATION_LIST: &[u8] = include_bytes!("fixtures/inventory/organization_list.csv");

/// 2026-01-01T00:00:00Z.
pub const NOW: i64 = 1_767_225_600_000;

pub fn only(services: &[u8]) -> Files<'_> {
    Files { services, standards: None, organizations: None }
}

pub fn with_standards<'f>(services: &'f [u8], standards: &'f [u8]) -> Files<'f> {
    Files { services, standards: Some(standards), organizations: None }
}

/// An import that must succeed, of our files.
pub async fn take(db: &Db, clock: &Clock, files: Files<'_>) -> Report {
    take_over(db, clock, files, &[]).await
}

pub async fn take_over(db: &Db, clock: &Clock, files: Files<'_>, overlays: &[Overlay]) -> Report {
    import(db, clock, files, overlays).await.unwrap_or_else(|error| panic!("{error}"))
}

/// An import that must be refused: what it says.
pub async fn refused(db: &Db, files: Files<'_>) -> String {
    match import(db, &Clock::fixed(NOW), files, &[]).await {
        Err(error @ ImportError::Refused(_)) => error.to_string(),
        Err(error) => panic!("{error}"),
        Ok(report) => panic!("taken: {report}"),
    }
}

/// A file of the inventory's real data, or `None` with the reason said aloud: we do not ship it.
pub fn real(name: &str) -> Option<Vec<u8>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data").join(name);
    let bytes = std::fs::read(&path).ok();
    if bytes.is_none() {
        eprintln!("skipped: {name} does not stand beside the repository; our own fixtures cover the same code");
    }
    bytes
}

/// A table of one's own: rows like a plain one, but for the values given.
pub struct Sheet {
    table: Table,
    rows: Vec<Vec<String>>,
}

impl Sheet {
    pub fn of(table: Table) -> Self {
        Self { table, rows: Vec::new() }
    }

    pub fn row(mut self, values: &[(&str, &str)]) -> Self {
        let plain = match self.table {
            Table::Services => SERVICES,
            Table::Standards => STANDARDS,
        };
        let mut row: Vec<String> = records(plain).swap_remove(1);
        for (column, value) in values {
            row[self.table.position(column).unwrap()] = (*value).to_owned();
        }
        self.rows.push(row);
        self
    }

    pub fn bytes(&self) -> Vec<u8> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(self.table.columns().iter().map(|column| column.name)).unwrap();
        for row in &self.rows {
            writer.write_record(row).unwrap();
        }
        writer.into_inner().unwrap()
    }
}

/// A file as its values, the header first.
pub fn records(file: &[u8]) -> Vec<Vec<String>> {
    let file = file.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(file);
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(file);
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// What every table holds, but for the record of import runs: to see whether anything changed.
pub async fn contents(db: &Db) -> Vec<String> {
    const TABLES: [(&str, &str); 8] = [
        ("organization", "select code || name_en || name_fr || columns from organization order by 1"),
        (
            "service",
            "select service_id || ' ' || slug_en || ' ' || slug_fr || coalesce(cast(withdrawn_at as text), '') || changed_at
                from service order by 1",
        ),
        (
            "service_edition",
            "select service_id || owner_org || fiscal_yr || coalesce(cast(position as text), '') || columns
                from service_edition order by 1",
        ),
        (
            "service_standard",
            "select service_id || standard_id || fiscal_yr || coalesce(cast(position as text), '') || columns
                from service_standard order by 1",
        ),
        ("service_edit", "select service_id || field || locale || value || base_edition from service_edit order by 1"),
        ("slug", "select kind || locale || ' ' || slug || ' ' || record from slug order by 1"),
        ("publication", "select cast(version as text) || kind || record || change from publication order by 1"),
        ("publication_head", "select cast(version as text) || ' ' || cast(at as text) from publication_head"),
    ];
    let mut contents = Vec::new();
    for (table, sql) in TABLES {
        let rows = texts(db, sql).await;
        contents.extend(rows.into_iter().map(|row| format!("{table}: {row}")));
    }
    contents
}

/// The single text column of a query.
pub async fn texts(db: &Db, sql: &'static str) -> Vec<String> {
    let mut tx = db.begin_read().await.unwrap();
    server::on!(tx.conn(), c => sqlx::query_scalar(sql).fetch_all(c).await).unwrap()
}

/// Runs a statement and commits it.
pub async fn execute(db: &Db, sql: &'static str) {
    let mut tx = db.begin_write().await.unwrap();
    server::on!(tx.conn(), c => sqlx::query(sql).execute(c).await.map(drop)).unwrap();
    tx.commit().await.unwrap();
}
