//! What stands at the top, what the crates depend on, and what migrations may hold.

use std::{collections::BTreeSet, fs};

use super::source::{files, read, root};

#[test]
fn only_known_folders_stand_at_the_top() {
    let known = ["app", "end2end", "locales", "server", "style"];
    let ignored = read(".gitignore");
    let ignored: Vec<&str> = ignored.lines().map(|line| line.trim_matches('/')).collect();
    let mut seen = BTreeSet::new();
    for entry in fs::read_dir(root()).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        let folder = entry.file_type().unwrap().is_dir() && !name.starts_with('.');
        if folder && !ignored.contains(&name.as_str()) {
            seen.insert(name);
        }
    }
    assert_eq!(seen.iter().map(String::as_str).collect::<Vec<_>>(), known);
}

/// What a person sees opens no connection and keeps no state: it could not, with what it depends on.
#[test]
fn the_app_depends_on_nothing_of_the_server() {
    let manifest: toml::Table = read("app/Cargo.toml").parse().unwrap();
    let names: BTreeSet<&str> = manifest["dependencies"].as_table().unwrap().keys().map(String::as_str).collect();
    assert!(names.contains("leptos"));
    for foreign in ["server", "sqlx", "axum", "tokio", "openidconnect", "hyper", "reqwest", "leptos_router"] {
        assert!(!names.contains(foreign), "app depends on {foreign}");
    }
    for key in ["build-dependencies", "target"] {
        assert!(!manifest.contains_key(key), "app has {key}");
    }
}

/// Island code is downloaded: what renders pages stays out of it.
#[test]
fn browsers_download_no_page() {
    let manifest: toml::Table = read("app/Cargo.toml").parse().unwrap();
    let hydrate = manifest["features"]["hydrate"].as_array().unwrap();
    for heavy in ["fluent", "icu", "jiff", "pulldown", "ssr"] {
        assert!(!hydrate.iter().any(|part| part.as_str().unwrap().contains(heavy)), "hydrate takes {heavy}");
    }
}

#[test]
fn both_engines_have_the_same_migrations() {
    let names = |engine: &str| -> Vec<String> {
        let folder = format!("server/migrations/{engine}/");
        files(&format!("server/migrations/{engine}")).iter().map(|path| path.replace(&folder, "")).collect()
    };
    let sqlite = names("sqlite");
    assert!(!sqlite.is_empty());
    assert_eq!(sqlite, names("postgres"));
}

/// Ids and time are bound by the program; texts compare by their bytes on both engines.
#[test]
fn migrations_are_portable() {
    for path in files("server/migrations") {
        let text = read(&path);
        let lines = || text.lines().map(|line| line.split("--").next().unwrap_or_default().to_lowercase());
        for word in ["now()", "current_timestamp", "autoincrement", "serial", "default gen_"] {
            assert!(!lines().any(|line| line.contains(word)), "{path}: {word}");
        }
        let sql: String = lines().collect::<Vec<_>>().join("\n");
        for table in sql.split("create table").skip(1) {
            let (table, _) = table.split_once(';').unwrap();
            let name = table.split_whitespace().next().unwrap();
            match path.contains("/sqlite/") {
                true => assert!(table.trim_end().ends_with("strict"), "{path}: {name} is not strict"),
                false => {
                    let loose = table.lines().find(|line| line.contains(" text") && !line.contains("collate \"c\""));
                    assert_eq!(loose, None, "{path}: {name} has a text without collation");
                }
            }
        }
    }
}
