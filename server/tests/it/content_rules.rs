//! What the file of rules is refused for, with the line on which it stands.

use std::collections::HashSet;

use serde::Deserialize;
use server::content::{Content, EMBEDDED};
use sha2::{Digest, Sha256};

const PATH: &str = "rules.toml";

fn own() -> &'static str {
    EMBEDDED.iter().find(|(path, _)| *path == PATH).unwrap().1
}

fn problems(text: &str) -> Vec<String> {
    let files: Vec<(&str, &str)> =
        EMBEDDED.iter().map(|(path, own)| (*path, if *path == PATH { text } else { *own })).collect();
    let problems = Content::read(&files).map_or_else(|problems| problems.0, |_| Vec::new());
    problems.into_iter().map(|problem| format!("{}: {}", problem.file, problem.what)).collect()
}

#[test]
fn there_are_at_least_thirty() {
    assert!(Content::embedded().unwrap().rules.len() >= 30);
}

#[derive(Deserialize)]
struct Rules {
    rule: Vec<Published>,
}

/// Everything that a person is told of a rule, or that decides whether they are.
#[derive(Deserialize)]
struct Published {
    id: String,
    version: u32,
    organization: String,
    when: Vec<String>,
    #[serde(default)]
    services: Vec<String>,
    #[serde(default)]
    collection: String,
    en: Words,
    fr: Words,
}

#[derive(Deserialize)]
struct Words {
    reason: String,
    url: String,
}

impl Published {
    /// Its line in the list of versions.
    fn line(&self) -> String {
        let (when, services) = (self.when.join(" "), self.services.join(" "));
        let parts = [&when, &services, &self.collection, &self.organization, &self.en.url, &self.fr.url];
        let text = parts.into_iter().chain([&self.en.reason, &self.fr.reason]).cloned().collect::<Vec<_>>().join("\n");
        let mark: String = Sha256::digest(text).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        format!("{} {} {mark}", self.id, self.version)
    }
}

/// Lines of a list are never changed: a person who was shown version 1 can be told for good what it said.
#[test]
fn a_rule_that_says_something_else_has_another_version() {
    let list = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/content/rules.versions")).unwrap();
    let known: HashSet<&str> = list.lines().collect();
    let versions: HashSet<&str> = list.lines().filter_map(|line| Some(line.rsplit_once(' ')?.0)).collect();
    assert_eq!(versions.len(), list.lines().count(), "a version stands twice in rules.versions");
    let rules: Rules = toml::from_str(own()).unwrap();
    for rule in rules.rule {
        let line = rule.line();
        let named = format!("{} {}", rule.id, rule.version);
        assert!(
            !versions.contains(named.as_str()) || known.contains(line.as_str()),
            "{named} says something else than when it was published: give it another version"
        );
        assert!(known.contains(line.as_str()), "rules.versions lacks a line: {line}");
        let before = versions.contains(format!("{} {}", rule.id, rule.version - 1).as_str());
        assert!(rule.version == 1 || before, "{named}: the version before it is not known");
    }
}

#[test]
fn each_fault_names_its_line() {
    for (from, to, reason) in [
        ("[\"ST016\"]", "[\"ST999\"]", "service “ST999” does not exist"),
        ("[\"ST016\"]", "[]", "services: at least one is needed, or a collection"),
        ("\"first-year-in-canada\"", "\"nothing\"", "collection “nothing” does not exist"),
        ("[\"senior\"]", "[]", "when: at least one fact is needed"),
        ("[\"senior\"]", "[\"rich\"]", "when: nobody can state “rich”"),
        ("\"vac-acc\"", "\"nobody\"", "organization “nobody” is not in organizations.toml"),
        ("id = \"student-aid\"", "id = \"Student aid\"", "id: “Student aid” is not an id"),
        ("id = \"student-aid\"", "id = \"job-search\"", "rule “job-search” stands twice"),
        ("version = 1", "version = 0", "version: the first is 1"),
        ("reason = \"Grants need", "reason = \"\" # Grants need", "reason: is empty"),
        ("url = \"https://voyage", "url = \"http://voyage", "url: must begin with https://"),
        ("version = 1\n", "", "missing field `version`"),
    ] {
        let changed = own().replacen(from, to, 1);
        assert_ne!(own(), changed, "the file does not say {from} any more");
        let found = problems(&changed);
        let named = |problem: &String| problem.contains(reason) && problem.contains("line ");
        assert!(found.iter().any(named), "{to}: {found:#?}");
        assert!(found.iter().all(|problem| problem.starts_with(PATH)), "{found:#?}");
    }
}

#[test]
fn a_fault_is_found_where_it_stands() {
    let line = own().lines().position(|line| line.contains("[\"ST016\"]")).unwrap() + 1;
    let found = problems(&own().replacen("[\"ST016\"]", "[\"ST999\"]", 1));
    assert_eq!(found, [format!("{PATH}: line {line}: service “ST999” does not exist")]);
}
