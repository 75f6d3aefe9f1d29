//! What is odd between rows, and between the two files.

use std::collections::{HashMap, HashSet};

use crate::inventory::{
    clean::clean_line,
    defect::{DefectKind, Finder},
    parse::{Parsed, Row},
    schema::Table,
};

pub(super) fn inspect_services(services: &Parsed, finder: &mut Finder) {
    inspect_ids(services, finder);
    for column in ["service_name_en", "service_name_fr"] {
        inspect_shared(services, column, finder);
    }
}

/// One service in several rows: each of them is noted.
fn inspect_ids(services: &Parsed, finder: &mut Finder) {
    let mut rows: HashMap<&str, Vec<&Row>> = HashMap::new();
    for row in &services.rows {
        rows.entry(row.get("service_id")).or_default().push(row);
    }
    for row in &services.rows {
        let same = rows.get(row.get("service_id"));
        let differs =
            |column: &str| same.is_some_and(|same| same.iter().any(|other| other.get(column) != row.get(column)));
        if differs("fiscal_yr") {
            finder.found(DefectKind::SeveralYears, Table::Services, "fiscal_yr", row);
        }
        if differs("owner_org") {
            finder.found(DefectKind::SeveralOrganizations, Table::Services, "owner_org", row);
        }
    }
}

/// A name that several services have: each of them is noted.
fn inspect_shared(services: &Parsed, column: &'static str, finder: &mut Finder) {
    let names: Vec<String> = services.rows.iter().map(|row| clean_line(row.get(column)).to_lowercase()).collect();
    let mut ids: HashMap<&str, HashSet<&str>> = HashMap::new();
    for (name, row) in names.iter().zip(&services.rows) {
        ids.entry(name).or_default().insert(row.get("service_id"));
    }
    for (name, row) in names.iter().zip(&services.rows) {
        if ids.get(name.as_str()).is_some_and(|ids| ids.len() > 1) {
            finder.found(DefectKind::SharedName, Table::Services, column, row);
        }
    }
}

/// Standards that call their service otherwise than the services file does.
pub(super) fn inspect_names(services: &Parsed, standards: &Parsed, finder: &mut Finder) {
    let names = |column: &'static str| -> HashMap<&str, HashSet<String>> {
        let mut names: HashMap<&str, HashSet<String>> = HashMap::new();
        for row in &services.rows {
            names.entry(row.get("service_id")).or_default().insert(clean_line(row.get(column)));
        }
        names
    };
    for column in ["service_name_en", "service_name_fr"] {
        let names = names(column);
        for row in &standards.rows {
            let known = names.get(row.get("service_id"));
            if known.is_some_and(|known| !known.contains(&clean_line(row.get(column)))) {
                finder.found(DefectKind::OtherName, Table::Standards, column, row);
            }
        }
    }
}
