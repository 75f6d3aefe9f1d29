//! Every French text that the program holds.

use std::sync::LazyLock;

use app::words::FILES;
use fluent_syntax::{
    ast::{Entry, Expression, Pattern, PatternElement},
    parser,
};
use server::content::EMBEDDED;
use toml::Value;

/// A text and where it stands.
pub(super) struct Text {
    pub(super) place: String,
    pub(super) says: String,
    pub(super) kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// The portal's own words.
    Words,
    /// What the starter catalogue says.
    Content,
    /// What people call a service: their words, right or not.
    Alias,
}

/// Stands for a variable: what comes there is not known.
const SOMETHING: &str = "\u{fffc}";

pub(super) fn all() -> &'static [Text] {
    static ALL: LazyLock<Vec<Text>> = LazyLock::new(|| {
        let mut texts = Vec::new();
        for (name, _, fr) in FILES {
            words(name, fr, &mut texts);
        }
        let written = EMBEDDED.iter().filter(|(path, _)| !path.starts_with("classification/"));
        for (path, text) in written {
            let table: toml::Table = text.parse().unwrap_or_else(|error| panic!("{path}: {error}"));
            content(path, &Value::Table(table), None, &mut texts);
        }
        assert!(texts.len() > 2000, "the texts were not found");
        texts
    });
    &ALL
}

fn words(name: &str, text: &'static str, texts: &mut Vec<Text>) {
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let place = format!("locales/fr/{name}.ftl {}", message.id.name);
        // the other language is named in itself
        if message.id.name == "common-switch" {
            continue;
        }
        for says in message.value.iter().flat_map(says) {
            texts.push(Text { place: place.clone(), says, kind: Kind::Words });
        }
    }
}

/// What a pattern says: one text, and one for each choice in it.
fn says(pattern: &Pattern<&'static str>) -> Vec<String> {
    let mut whole = String::new();
    let mut choices = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => whole.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(_) } => whole.push_str(SOMETHING),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                choices.extend(variants.iter().flat_map(|variant| says(&variant.value)));
            }
        }
    }
    choices.push(whole);
    choices
}

/// What stands under a key `fr`, but for addresses.
fn content(place: &str, value: &Value, key: Option<&str>, texts: &mut Vec<Text>) {
    match value {
        Value::Table(table) => {
            for (name, value) in table {
                let key = match (key, name.as_str()) {
                    (_, "slug" | "url" | "website") => continue,
                    (None, "fr") => Some("fr"),
                    (None, _) => None,
                    (Some(_), name) => Some(name),
                };
                content(&format!("{place} {name}"), value, key, texts);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| content(place, value, key, texts)),
        Value::String(says) if key.is_some() => {
            let theirs = key == Some("aliases") || place.starts_with("words/") || place.starts_with("search/");
            let kind = if theirs { Kind::Alias } else { Kind::Content };
            texts.push(Text { place: place.to_owned(), says: says.clone(), kind });
        }
        _ => {}
    }
}
