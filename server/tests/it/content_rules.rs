//! What the file of rules is refused for, with the line on which it stands.

use server::content::{Content, EMBEDDED};

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
fn there_are_at_least_twelve() {
    assert!(Content::embedded().unwrap().rules.len() >= 12);
}

#[test]
fn each_fault_names_its_line() {
    for (from, to, reason) in [
        ("[\"ST016\"]", "[\"ST999\"]", "service “ST999” does not exist"),
        ("[\"ST016\"]", "[]", "services: at least one is needed"),
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
