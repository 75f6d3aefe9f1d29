//! The words people use for a service of the inventory, whoever edits its page: `content/words/*.toml`.

use serde::Deserialize;

use super::{Content, Reading};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WordsFile {
    words: Vec<WordsEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WordsEntry {
    /// The inventory's id.
    service: String,
    en: Vec<String>,
    fr: Vec<String>,
}

pub(super) fn words(content: &mut Content, reading: &mut Reading, path: &str, text: &str) {
    let Some(file) = reading.parse::<WordsFile>(path, text) else { return };
    for entry in file.words {
        if entry.en.is_empty() || entry.fr.is_empty() {
            reading.refuse(path, format!("{}: words are needed in both languages", entry.service));
        }
        let words = content.words.entry(entry.service).or_default();
        words.en.extend(entry.en);
        words.fr.extend(entry.fr);
    }
}
