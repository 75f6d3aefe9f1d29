//! What a file of a collection is refused for, with the line on which it stands.

use server::content::{Content, EMBEDDED};

const PATH: &str = "collections/start-a-business.toml";

/// Everything that is wrong once this text stands in the file of a guide.
fn problems(change: impl Fn(&str) -> String) -> Vec<String> {
    let own = EMBEDDED.iter().find(|(path, _)| *path == PATH).unwrap().1;
    let changed = change(own);
    assert_ne!(own, changed, "the file does not say that any more");
    let files: Vec<(&str, &str)> =
        EMBEDDED.iter().map(|(path, text)| (*path, if *path == PATH { changed.as_str() } else { *text })).collect();
    let problems = Content::read(&files).map_or_else(|problems| problems.0, |_| Vec::new());
    problems.into_iter().map(|problem| format!("{}: {}", problem.file, problem.what)).collect()
}

/// The line of the file that holds this text.
fn line(text: &str) -> usize {
    let own = EMBEDDED.iter().find(|(path, _)| *path == PATH).unwrap().1;
    own.lines().position(|line| line.contains(text)).unwrap() + 1
}

#[test]
fn each_fault_names_its_line() {
    for (from, to, at, reason) in [
        ("[\"ST048\"]", "[\"ST999\"]", "[\"ST048\"]", "service “ST999” does not exist"),
        ("[\"ST048\"]", "[]", "[\"ST048\"]", "items: at least one service is needed"),
        ("[\"ST048\"]", "[\"ST047\"]", "[\"ST048\"]", "service “ST047” stands twice"),
        ("[\"ST048\"]", "[\"ST034\"]", "[\"ST048\"]", "neither owns this nor contributes"),
        (
            "organization = \"ic\"",
            "organization = \"nobody\"",
            "organization =",
            "“nobody” is not in organizations.toml",
        ),
        ("[\"cra-arc\"", "[\"ic\", \"cra-arc\"", "contributors", "organization “ic” is named already"),
        ("[\"cra-arc\"", "[\"nobody\", \"cra-arc\"", "contributors", "“nobody” is not in organizations.toml"),
        ("\"taxes\"", "\"nothing\"", "topics =", "topic “nothing” does not exist"),
        ("title = \"Get your number\"", "title = \" \"", "Get your number", "title: is empty"),
        ("title = \"Get your number\", ", "", "Get your number", "missing field `title`"),
        ("kind = \"steps\"", "kind = \"list\"", "kind =", "unknown variant"),
    ] {
        let found = problems(|own| own.replacen(from, to, 1));
        let here = line(at);
        let near = [here - 1, here].map(|line| format!("line {line}"));
        let named = |problem: &String| problem.contains(reason) && near.iter().any(|line| problem.contains(line));
        assert!(found.iter().any(named), "{to}, line {here}: {found:#?}");
        assert!(found.iter().all(|problem| problem.starts_with(PATH)), "{found:#?}");
    }
}

#[test]
fn one_part_is_no_collection() {
    let found = problems(|own| own.split("[[sections]]").take(2).collect::<Vec<_>>().join("[[sections]]"));
    assert!(found.iter().any(|problem| problem.contains("sections: at least two are needed")), "{found:?}");
}

#[test]
fn everything_is_said_at_once() {
    let found = problems(|own| own.replace("\"ST048\"", "\"ST998\"").replace("\"ST070\"", "\"ST999\""));
    assert_eq!(found.len(), 2, "{found:?}");
}
