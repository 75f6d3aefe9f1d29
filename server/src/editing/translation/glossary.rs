//! The words of the house that stand in a text, with their translation.

use std::sync::LazyLock;

use app::locale::{Locale, Localized};
use serde::Deserialize;

use crate::{catalogue::Catalogue, content::embedded};

const FILE: &str = "glossary.toml";

#[derive(Deserialize)]
struct Listed {
    term: Vec<Localized<String>>,
}

/// A file that cannot be read has no words: a test reads it.
static TERMS: LazyLock<Vec<Localized<String>>> =
    LazyLock::new(|| toml::from_str::<Listed>(embedded(FILE)).map(|listed| listed.term).unwrap_or_default());

/// The terms that stand in a text of this language, each once, the longest first: as they are there, then in the other
/// language.
pub(super) fn terms(catalogue: &Catalogue, from: Locale, text: &str) -> Vec<(String, String)> {
    let text = text.to_lowercase();
    let organizations = catalogue.organizations.get(from).iter();
    let names = organizations.flat_map(|one| one.short.iter().chain([&one.name]).cloned().collect::<Vec<_>>());
    let mut known: Vec<Localized<String>> = TERMS.iter().cloned().chain(names).collect();
    known.retain(|term| !term.en.is_empty() && !term.fr.is_empty() && stands_in(&text, &term.get(from).to_lowercase()));
    known.sort_by_key(|term| std::cmp::Reverse(term.get(from).chars().count()));
    known.dedup();
    known.into_iter().map(|term| (term.text(from), term.text(from.other()))).collect()
}

/// Whether a term stands in a text as a word of its own; in the plural too.
fn stands_in(text: &str, term: &str) -> bool {
    text.match_indices(term).any(|(at, _)| {
        let is_part = |letter: char| letter.is_alphanumeric();
        let before = text[..at].chars().next_back();
        let rest = &text[at + term.len()..];
        let after = rest.strip_prefix('s').unwrap_or(rest).chars().next();
        !before.is_some_and(is_part) && !after.is_some_and(is_part)
    })
}
