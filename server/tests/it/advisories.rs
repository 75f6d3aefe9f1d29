//! Known weaknesses of what we depend on, against a copy of the advisories where one stands beside the repository.

use std::{collections::BTreeMap, path::Path};

use rustsec::{Database, Lockfile, report::Report, report::Settings};

/// Accepted by name, each with its reason.
const ACCEPTED: [(&str, &str); 3] = [
    (
        "RUSTSEC-2023-0071",
        "rsa, through openidconnect: only the use of private keys is exposed, and we sign with EdDSA",
    ),
    ("RUSTSEC-2024-0436", "paste is not maintained any more, through leptos: it runs while compiling"),
    ("RUSTSEC-2026-0235", "rkyv 0.7, through the bundler of the style sheets: it runs while building"),
];

#[test]
fn no_dependency_has_a_known_weakness() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let folder = root.join("../shared/data/advisory-db");
    if !folder.exists() {
        eprintln!("skipped: no copy of the advisories stands in ../shared/data beside the repository");
        return;
    }
    let database = Database::open(&folder).unwrap();
    let lockfile = Lockfile::load(root.join("Cargo.lock")).unwrap();
    let report = Report::generate(&database, &lockfile, &Settings::default());
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let warnings = report.warnings.into_values().flatten();
    let warned = warnings.filter_map(|warning| warning.advisory.map(|advisory| (advisory, warning.package)));
    let weak = report.vulnerabilities.list.into_iter().map(|weakness| (weakness.advisory, weakness.package));
    for (advisory, package) in weak.chain(warned) {
        found.insert(advisory.id.to_string(), format!("{} {}: {}", package.name, package.version, advisory.title));
    }
    let known: Vec<&str> = ACCEPTED.iter().map(|(id, _)| *id).collect();
    let new: Vec<String> =
        found.iter().filter(|(id, _)| !known.contains(&id.as_str())).map(|(id, what)| format!("{id} {what}")).collect();
    assert!(new.is_empty(), "{}", new.join("\n"));
}
