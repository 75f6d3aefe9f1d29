//! What readers say that does not work, by the page they said it of.

use std::collections::HashMap;

use app::path::LocalPath;
use uuid::Uuid;

use super::{
    standing::{Kind, Standing},
    store::{self, ReportRow},
};
use crate::{
    catalogue::Catalogue,
    db::{Conn, StoreError},
};

/// Older ones are about another time. Milliseconds.
const REMEMBERED: i64 = 90 * 24 * 60 * 60 * 1000;

/// By the kind and the id of a record; the newest first.
#[derive(Debug, Default)]
pub(super) struct Reports(HashMap<(Kind, String), Vec<ReportRow>>);

impl Reports {
    pub(super) async fn read(conn: Conn<'_>, catalogue: &Catalogue, now: i64) -> Result<Self, StoreError> {
        let mut found: HashMap<(Kind, String), Vec<ReportRow>> = HashMap::new();
        for row in store::reports(conn, now - REMEMBERED).await? {
            if let Some(about) = about(catalogue, &row.page) {
                found.entry(about).or_default().push(row);
            }
        }
        Ok(Self(found))
    }

    pub(super) fn of(&self, standing: &Standing) -> &[ReportRow] {
        self.0.get(&(standing.kind, standing.record.clone())).map_or(&[], Vec::as_slice)
    }

    pub(super) fn ids(&self, kind: Kind, record: &str) -> Vec<Uuid> {
        let rows = self.0.get(&(kind, record.to_owned())).into_iter().flatten();
        rows.map(|row| row.id).collect()
    }
}

/// The record whose page it is.
fn about(catalogue: &Catalogue, page: &str) -> Option<(Kind, String)> {
    let path = LocalPath::parse(page)?;
    if let Some(service) = catalogue.service_at(&path) {
        return Some((Kind::Service, catalogue.content.own_id(service.id.as_str()).to_owned()));
    }
    let root = app::path::Path::Organizations.href(path.locale());
    let slug = path.page().strip_prefix(&root)?.strip_prefix('/')?;
    let organization = catalogue.organization(path.locale(), slug)?;
    Some((Kind::Organization, organization.code.clone()))
}

/// How many of them name an address.
pub(super) fn naming(reports: &[ReportRow], address: &str) -> usize {
    let plain = address.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/');
    reports.iter().filter(|report| report.text.contains(plain)).count()
}
