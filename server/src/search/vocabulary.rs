//! The words that exist in the catalogue: to complete one that is begun, and to mend one that is mistyped.

use std::collections::{BTreeMap, HashMap};

/// A word of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Known {
    pub(super) folded: String,
    pub(super) stem: String,
    /// How often it stands there.
    pub(super) count: u32,
}

pub(super) struct Vocabulary {
    /// By the word itself, in order, so that completions stand together.
    words: BTreeMap<String, (String, u32)>,
    stems: HashMap<String, u32>,
    by_length: HashMap<usize, Vec<String>>,
}

/// One edit from four letters on, two from eight.
const fn edits(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

impl Vocabulary {
    /// `counts`: each folded word, its stem, and how often it stands in the catalogue.
    pub(super) fn new(counts: HashMap<String, (String, u32)>) -> Self {
        let mut stems: HashMap<String, u32> = HashMap::new();
        let mut by_length: HashMap<usize, Vec<String>> = HashMap::new();
        for (word, (stem, count)) in &counts {
            *stems.entry(stem.clone()).or_default() += count;
            by_length.entry(word.chars().count()).or_default().push(word.clone());
        }
        Self { words: counts.into_iter().collect(), stems, by_length }
    }

    pub(super) fn has_stem(&self, stem: &str) -> bool {
        self.stems.contains_key(stem)
    }


    /// The most frequent words that begin so.
    pub(super) fn completions(&self, begun: &str, most: usize) -> Vec<Known> {
        let from = self.words.range(begun.to_owned()..);
        let found = from.take_while(|(word, _)| word.starts_with(begun)).map(known);
        frequent(found.collect(), most)
    }

    /// The nearest words, the most frequent of them first.
    pub(super) fn near(&self, mistyped: &str, most: usize) -> Vec<Known> {
        let letters = mistyped.chars().count();
        for distance in 1..=edits(letters) {
            let lengths = letters.saturating_sub(distance)..=letters + distance;
            let words = lengths.filter_map(|length| self.by_length.get(&length)).flatten();
            let near = words.filter(|word| strsim::osa_distance(word, mistyped) == distance);
            let found: Vec<Known> = near.filter_map(|word| self.words.get_key_value(word)).map(known).collect();
            if !found.is_empty() {
                return frequent(found, most);
            }
        }
        Vec::new()
    }
}

fn known((folded, (stem, count)): (&String, &(String, u32))) -> Known {
    Known { folded: folded.clone(), stem: stem.clone(), count: *count }
}

fn frequent(mut found: Vec<Known>, most: usize) -> Vec<Known> {
    found.sort_by(|left, right| right.count.cmp(&left.count).then_with(|| left.folded.cmp(&right.folded)));
    found.truncate(most);
    found
}
