//! From a text to the terms that are indexed and looked for. Both sides go through here, so that they agree.
//!
//! Accents are folded before the stem is taken: who types « residence » must meet « résidence ». Every apostrophe
//! parts words, and what an elision leaves (l, d, qu) is a stop word.

use std::collections::HashSet;

use app::{filter::fold, locale::Locale};
use tantivy::tokenizer::{Language, RawTokenizer, Stemmer, TextAnalyzer};

/// A word of a text: as it is written but for case and accents, and its stem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) folded: String,
    pub(super) stem: String,
}

/// How the texts of one language are read.
pub(super) struct Analysis {
    stemmer: TextAnalyzer,
    small: HashSet<String>,
}

/// Longer words are no words.
const LONGEST: usize = 40;

impl Analysis {
    /// `small` are the words that say nothing about what is looked for.
    pub(super) fn new(locale: Locale, small: &[String]) -> Self {
        let language = match locale {
            Locale::En => Language::English,
            Locale::Fr => Language::French,
        };
        let stemmer = TextAnalyzer::builder(RawTokenizer::default()).filter(Stemmer::new(language)).build();
        Self { stemmer, small: small.iter().map(|word| fold(word)).collect() }
    }

    /// The words of a text, without the small ones.
    pub(super) fn words(&mut self, text: &str) -> Vec<Word> {
        let folded = folded_words(text);
        let telling = folded.into_iter().filter(|word| !self.small.contains(word));
        let telling: Vec<String> = telling.collect();
        telling.into_iter().map(|folded| self.word(folded)).collect()
    }

    /// The words of what somebody typed: where only small ones stand, they are what is meant.
    pub(super) fn asked(&mut self, text: &str) -> Vec<Word> {
        let words = self.words(text);
        if !words.is_empty() {
            return words;
        }
        folded_words(text).into_iter().map(|folded| self.word(folded)).collect()
    }

    fn word(&mut self, folded: String) -> Word {
        let mut stem = folded.clone();
        self.stemmer.token_stream(&folded).process(&mut |token| stem.clone_from(&token.text));
        Word { folded, stem }
    }
}

/// The words of a text in lower case and without accents.
fn folded_words(text: &str) -> Vec<String> {
    let text = joined(&fold(text));
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty() && word.len() <= LONGEST).map(str::to_owned).collect()
}

/// “R.C.M.P.” and “SR&ED” are one word each.
fn joined(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let is_letter = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(|letter| letter.is_alphanumeric());
    let single = |at: usize| is_letter(Some(at)) && !is_letter(at.checked_sub(1)) && !is_letter(Some(at + 1));
    let mut text = String::with_capacity(text.len());
    for (at, letter) in letters.iter().enumerate() {
        let joins = match letter {
            '&' => is_letter(at.checked_sub(1)) && is_letter(Some(at + 1)),
            '.' => at > 0 && single(at - 1) && (single(at + 1) || (at > 1 && letters[at - 2] == '.')),
            _ => false,
        };
        if !joins {
            text.push(*letter);
        }
    }
    text
}
