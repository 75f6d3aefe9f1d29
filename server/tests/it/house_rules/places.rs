//! Some things stand in one place only: SQL, time and chance, addresses, the way from a view to text.

use regex::Regex;

use super::{
    Breaches, allow, hold,
    source::{Kind, Source, Word},
};

#[test]
fn sql_stands_in_stores() {
    let begins = [
        r"select\s.+\sfrom\s",
        r"insert\s+(or\s+\w+\s+)?into\s",
        r"update\s+\w+\s+set\s",
        r"delete\s+from\s",
        r"with\s+\w+\s+as\s",
        r"(create|alter|drop)\s+(table|index|view)\s",
        r"(pragma|begin|vacuum)(\s|$)",
    ];
    let statement = Regex::new(&format!(r"(?is)^\s*({})", begins.join("|"))).unwrap();
    let rule = |source: &Source| sql(source, &statement);
    hold(
        rule,
        &[
            ("server/src/catalogue/view.rs", r#"fn a() { run("select id from service"); }"#),
            ("server/src/catalogue/view.rs", r#"fn a() { run("INSERT INTO service values (1)"); }"#),
            ("server/src/catalogue/view.rs", r#"fn a() { run("update service set name = ''"); }"#),
            ("server/src/state.rs", "use sqlx::query;"),
            ("server/src/restore.rs", r#"fn a() { run!("delete from service"); }"#),
        ],
    );
    allow(
        rule,
        &[
            ("server/src/catalogue/store.rs", r#"fn a() { sqlx::query("select id from service"); }"#),
            ("server/src/inventory/store/write.rs", r#"fn a() { sqlx::query("select id from service"); }"#),
            ("server/src/catalogue/view.rs", r#"fn a() { say("Select a service from the list"); }"#),
        ],
    );
}

fn sql(source: &Source, statement: &Regex) -> Breaches {
    let store = source.name() == "store.rs" || source.path.contains("/store/") || source.path.contains("/src/db/");
    if store || !source.is_product() {
        return Vec::new();
    }
    // words for people begin with a capital and go on in small letters
    let spoken = |text: &str| text.trim_start().starts_with(|first: char| first.is_uppercase()) && text.contains(" a ");
    let texts = source.strings().filter(|word| statement.is_match(&word.text) && !spoken(&word.text));
    // a row may say how it is read, wherever it stands
    let asks = |run: &&[Word]| run[0].text == "sqlx" && run[0].kind == Kind::Name && run[2].text != "FromRow";
    let library = source.words.windows(3).filter(asks).map(|run| &run[0]);
    texts.chain(library).map(|word| source.at(word.line, "SQL stands in a store")).collect()
}

#[test]
fn time_and_chance_come_from_the_clock() {
    hold(
        unclocked,
        &[
            ("server/src/a.rs", "fn a() { std::time::SystemTime::now(); }"),
            ("server/src/a.rs", "fn a() { let now = jiff::Timestamp::now(); }"),
            ("server/src/a.rs", "fn a() { let id = Uuid::now_v7(); }"),
            ("server/src/a.rs", "fn a() { let x = rand::random(); }"),
            ("app/src/a.rs", "use rand::Rng;"),
        ],
    );
    allow(unclocked, &[("server/src/clock.rs", "use rand::Rng; fn a() { Uuid::now_v7(); }")]);
}

fn unclocked(source: &Source) -> Breaches {
    let sources: [&[&str]; 9] = [
        &["SystemTime"],
        &["Timestamp", "::", "now"],
        &["Zoned", "::", "now"],
        &["Uuid", "::", "now_v7"],
        &["Uuid", "::", "new_v4"],
        &["Uuid", "::", "new_v7"],
        &["rand", "::"],
        &["getrandom", "::"],
        &["fastrand", "::"],
    ];
    if !source.is_product() || source.name() == "clock.rs" {
        return Vec::new();
    }
    let found = sources.iter().flat_map(|words| source.find(words));
    found.map(|line| source.at(line, "time, ids and chance come from the clock")).collect()
}

#[test]
fn addresses_come_from_paths() {
    hold(
        addresses,
        &[
            ("app/src/a.rs", r#"fn a() { view! { <a href="/en/topics">"x"</a> } }"#),
            ("app/src/a.rs", r#"fn a() { view! { <form action="/en/text-size"></form> } }"#),
            ("app/src/a.rs", r#"fn a() { let href = format!("/{code}/topics"); }"#),
            ("app/src/a.rs", r#"fn a() { let href = format!("{origin}/en/topics"); }"#),
        ],
    );
    allow(
        addresses,
        &[
            ("app/src/path.rs", r#"fn a() { format!("/{code}") }"#),
            ("app/src/desk/place.rs", r#"fn a() { format!("/{code}/desk") }"#),
            ("app/src/a.rs", r##"fn a() { view! { <a href="#main"></a> <path d="M0 0/1"></path> } }"##),
        ],
    );
}

/// A page of ours is named by its `Path`, which stands in `path.rs` and in the `place.rs` of a feature; only the two addresses of the languages stand on the page that asks.
fn addresses(source: &Source) -> Breaches {
    let known = ["{}/", "{}/icon.svg", "{}/font.woff2"];
    if !source.is_app() || matches!(source.name(), "path.rs" | "place.rs" | "markdown.rs") {
        return Vec::new();
    }
    let written = |text: &str| text.starts_with('/') && text.len() > 1 || text.contains("}/");
    let found = source.strings().filter(|word| written(&word.text) && !known.contains(&word.text.as_str()));
    found.map(|word| source.at(word.line, &format!("“{}”: an address comes from a Path", word.text))).collect()
}

#[test]
fn boxes_hold_text_that_is_no_markup() {
    hold(written, &[("app/src/a.rs", r#"fn a() { view! { <textarea name="a">{text}</textarea> } }"#)]);
    allow(written, &[("app/src/a.rs", r#"fn a() { let a = ui::writing(text); view! { <textarea>{a}</textarea> } }"#)]);
    allow(written, &[("app/src/a.rs", r#"fn a() { view! { <textarea name="a"></textarea> } }"#)]);
}

/// The views escape what stands in an element, but in a `textarea` they do not.
fn written(source: &Source) -> Breaches {
    let boxes = source.find(&["}", "<", "/", "textarea"]);
    let escaped = source.find(&["writing", "("]).len();
    let open = boxes.into_iter().skip(escaped).filter(|_| source.is_app());
    open.map(|line| source.at(line, "what stands in a textarea comes from ui::writing")).collect()
}

#[test]
fn one_file_turns_views_into_text() {
    hold(
        |source| {
            let elsewhere = source.is_product() && source.path != "server/src/render.rs";
            let found = source.find(&["to_html"]).into_iter().filter(|_| elsewhere);
            found.map(|line| source.at(line, "render.rs turns views into text")).collect()
        },
        &[("server/src/a/routes.rs", "fn a() { let html = page().to_html(); }")],
    );
}
