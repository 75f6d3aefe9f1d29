//! Names say what a thing is for. Tests stand beside the code, and nothing is silenced without a reason.

use std::collections::HashSet;

use super::{
    Breaches, allow, hold,
    source::{Kind, Source},
};

/// Words that say nothing.
const EMPTY: [&str; 9] = ["util", "utils", "utility", "helper", "helpers", "manager", "managers", "misc", "stuff"];

#[test]
fn names_say_something() {
    hold(
        names,
        &[
            ("server/src/catalogue/utils.rs", ""),
            ("server/src/helpers/mod.rs", ""),
            ("server/src/a.rs", "fn date_helper() {}"),
            ("server/src/a.rs", "pub struct SessionManager;"),
        ],
    );
    allow(names, &[("server/src/a.rs", "fn utilities() { manager_of_an_argument(); }")]);
}

fn names(source: &Source) -> Breaches {
    let mut found = Vec::new();
    for part in source.path.trim_end_matches(".rs").split('/').filter(|part| says_nothing(part)) {
        found.push(source.at(1, &format!("`{part}` says nothing")));
    }
    let defines: HashSet<&str> = ["fn", "struct", "enum", "trait", "mod", "type"].into();
    for pair in source.words.windows(2).filter(|pair| defines.contains(pair[0].text.as_str())) {
        if pair[1].kind == Kind::Name && says_nothing(&pair[1].text) {
            found.push(source.at(pair[1].line, &format!("`{}` says nothing", pair[1].text)));
        }
    }
    found
}

fn says_nothing(name: &str) -> bool {
    let mut spaced = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() {
            spaced.push('_');
        }
        spaced.extend(letter.to_lowercase());
    }
    spaced.split(['_', '-']).any(|word| EMPTY.contains(&word))
}

#[test]
fn nothing_is_silenced() {
    hold(
        silenced,
        &[
            ("server/src/a.rs", "#[allow(dead_code)] fn a() {}"),
            ("server/src/a.rs", "#![allow(dead_code)]"),
            ("server/src/a.rs", "#[cfg_attr(test, allow(dead_code))] fn a() {}"),
        ],
    );
}

/// `#[expect(…, reason)]` says why and ends when it is not needed any more; `allow` does neither.
fn silenced(source: &Source) -> Breaches {
    let silences = |line: &str| {
        let line = line.trim_start();
        line.starts_with('#') && (line.contains("[allow(") || line.contains(" allow("))
    };
    let lines = source.text.lines().enumerate().filter(|(_, line)| source.is_product() && silences(line));
    lines.map(|(at, _)| source.at(at + 1, "`expect` with a reason, never `allow`")).collect()
}

#[test]
fn tests_stand_beside_the_code() {
    hold(tests_inside, &[("server/src/a.rs", "#[cfg(test)] mod tests { #[test] fn a() {} }")]);
    allow(tests_inside, &[("server/src/a.rs", "#[cfg(test)] mod tests;")]);
}

fn tests_inside(source: &Source) -> Breaches {
    let inside = |item: &syn::Item| match item {
        syn::Item::Mod(module) if module.content.is_some() && module.ident == "tests" => Some(module.ident.span()),
        _ => None,
    };
    let found = source.file().items.iter().filter_map(inside).map(|span| span.start().line).collect::<Vec<_>>();
    found.into_iter().map(|line| source.at(line, "tests stand in a file of their own")).collect()
}

#[test]
fn every_front_page_says_what_it_is() {
    hold(front_page, &[("server/src/a/mod.rs", "mod b;"), ("server/src/a/mod.rs", "/// Not of the module.\nmod b;")]);
}

/// The front page of each folder opens with a paragraph.
fn front_page(source: &Source) -> Breaches {
    let front = matches!(source.name(), "mod.rs" | "lib.rs" | "main.rs");
    match front && !source.text.starts_with("//! ") {
        true => vec![source.at(1, "the front page says nothing of itself")],
        false => Vec::new(),
    }
}
