//! What editors decide about the index, one file a language: `content/a-to-z/{en,fr}.toml`.

use std::collections::HashSet;

use app::{a_to_z::EntryKind, filter::fold, locale::Localized};
use serde::Deserialize;

use crate::content::embedded;

/// An index is read by its headings: more words are a sentence.
const LONGEST: usize = 4;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edits {
    /// Words with which no heading begins: verbs, questions.
    begins: HashSet<String>,
    /// Words that no heading holds: those of somebody who speaks of themselves.
    holds: HashSet<String>,
    #[serde(rename = "entry", default)]
    entries: Vec<EntryEdit>,
}

/// One decision. The last one about a text and a service holds.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EntryEdit {
    /// The public id, or the id in the starter catalogue.
    pub(super) service: String,
    pub(super) text: String,
    pub(super) kind: Mark,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Mark {
    Hidden,
    #[serde(untagged)]
    As(EntryKind),
}

impl Edits {
    /// Those that stand in the program.
    pub fn embedded() -> Result<Localized<Self>, toml::de::Error> {
        Ok(Localized::new(Self::parse(embedded("a-to-z/en.toml"))?, Self::parse(embedded("a-to-z/fr.toml"))?))
    }

    pub fn parse(text: &str) -> Result<Self, toml::de::Error> {
        let mut edits: Self = toml::from_str(text)?;
        for words in [&mut edits.begins, &mut edits.holds] {
            *words = words.iter().map(|word| fold(word)).collect();
        }
        Ok(edits)
    }

    /// The services that are spoken of.
    pub fn services(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|edit| edit.service.as_str())
    }

    pub(super) fn entries(&self) -> &[EntryEdit] {
        &self.entries
    }

    /// Whether what people say can stand in an index: short, and the name of something.
    pub(super) fn is_heading(&self, text: &str) -> bool {
        let text = fold(text);
        let words: Vec<&str> = text.split_whitespace().collect();
        let begins = words.first().is_some_and(|word| words.len() > 1 && self.begins.contains(*word));
        let holds = words.iter().any(|word| self.holds.contains(*word));
        (1..=LONGEST).contains(&words.len()) && !begins && !holds && !text.contains(['?', '!'])
    }
}
