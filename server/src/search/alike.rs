//! Words that mean the same to people, from `content/search/`.

use std::collections::HashMap;

use super::analysis::{Analysis, Word};

/// No term of the list has more words.
const LONGEST: usize = 4;

/// By the stems of a term, joined by blanks: the stems of those that mean the same.
#[derive(Default)]
pub(super) struct Alike(HashMap<String, Vec<Vec<String>>>);

impl Alike {
    /// `groups`: terms of one meaning each.
    pub(super) fn new(groups: &[Vec<String>], analysis: &mut Analysis) -> Self {
        let mut alike: HashMap<String, Vec<Vec<String>>> = HashMap::new();
        for group in groups {
            let mut stems = |term: &String| analysis.asked(term).into_iter().map(|word| word.stem).collect();
            let terms: Vec<Vec<String>> = group.iter().map(&mut stems).collect();
            for (at, term) in terms.iter().enumerate() {
                let others = terms.iter().enumerate().filter(|(other, stems)| *other != at && *stems != term);
                alike.entry(term.join(" ")).or_default().extend(others.map(|(_, stems)| stems.clone()));
            }
        }
        Self(alike)
    }

    /// What means the same as the word at a place, alone or with its neighbours; each with the share of a term that
    /// the word is.
    pub(super) fn of(&self, words: &[Word], at: usize) -> Vec<(Vec<String>, f32)> {
        let mut found = Vec::new();
        for length in 1..=LONGEST.min(words.len()) {
            for from in (at + 1).saturating_sub(length)..=at {
                let Some(term) = words.get(from..from + length) else { continue };
                let term: Vec<&str> = term.iter().map(|word| word.stem.as_str()).collect();
                let same = self.0.get(&term.join(" ")).into_iter().flatten();
                found.extend(same.map(|stems| (stems.clone(), 1.0 / length as f32)));
            }
        }
        found
    }
}
