//! From the words that somebody typed to the question that the index is asked.

use tantivy::{
    query::{BooleanQuery, BoostQuery, DisjunctionMaxQuery, Occur, PhraseQuery, Query, TermQuery},
    schema::{Field, IndexRecordOption},
};

use super::{
    alike::Alike,
    analysis::Word,
    index::{Fields, LanguageIndex, PHRASE},
    vocabulary::Vocabulary,
    weights::Weights,
};

/// Mistyped words that are mended in one question.
const MENDED: usize = 4;

/// A word as it is looked for: the stems it may stand for, each with how surely.
pub(super) struct Meant {
    stems: Vec<(String, f32)>,
    /// What it was mended to, where it was mistyped.
    mended: Option<String>,
}

/// What a question is made from.
pub(super) struct Asked<'a> {
    pub(super) index: &'a LanguageIndex,
    pub(super) alike: &'a Alike,
    pub(super) weights: &'a Weights,
    pub(super) words: &'a [Word],
    /// The same words as the other language reads them; none where only ours is asked.
    pub(super) others: &'a [Word],
    /// Which words the other language knows.
    pub(super) elsewhere: &'a Vocabulary,
}

impl Asked<'_> {
    /// What each word may stand for. Only so many are mended: each is held against the whole vocabulary.
    pub(super) fn meant(&self) -> Vec<Meant> {
        let mut mending = MENDED;
        (0..self.words.len()).map(|at| self.word(at, &mut mending)).collect()
    }

    /// Services that hold so many of the words; those in which words stand side by side are better.
    pub(super) fn query(&self, meant: &[Meant], needed: usize) -> BooleanQuery {
        let words = (0..meant.len()).map(|at| (Occur::Should, self.clause(meant, at))).collect();
        let words: Box<dyn Query> = Box::new(BooleanQuery::with_minimum_required_clauses(words, needed));
        let bonus = self.bonus(meant).into_iter().map(|clause| (Occur::Should, clause));
        BooleanQuery::new(std::iter::once((Occur::Must, words)).chain(bonus).collect())
    }

    /// The words as they were probably meant, where some were mended.
    pub(super) fn mended(&self, meant: &[Meant]) -> Option<String> {
        let words = self.words.iter().zip(meant);
        let words = words.map(|(word, one)| one.mended.as_deref().unwrap_or(&word.folded));
        meant.iter().any(|one| one.mended.is_some()).then(|| words.collect::<Vec<_>>().join(" "))
    }

    /// A word that ours does not know and the other language does.
    pub(super) fn is_foreign(&self, at: usize) -> bool {
        let (own, other) = (self.words.get(at), self.others.get(at));
        own.is_some_and(|word| !self.index.vocabulary.has_stem(&word.stem))
            && other.is_some_and(|word| self.elsewhere.has_stem(&word.stem))
    }

    /// A word that exists is itself; the last one may only be begun; another one may be mistyped.
    fn word(&self, at: usize, mending: &mut usize) -> Meant {
        let (known, word) = (&self.index.vocabulary, &self.words[at]);
        let last = at + 1 == self.words.len();
        let number = word.folded.chars().any(|letter| letter.is_ascii_digit());
        if number || known.has_stem(&word.stem) || self.is_foreign(at) {
            return Meant { stems: vec![(word.stem.clone(), 1.0)], mended: None };
        }
        if last && word.folded.chars().count() >= 3 {
            let begun = known.completions(&word.folded, 10);
            if !begun.is_empty() {
                let stems = begun.into_iter().map(|one| (one.stem, self.weights.begun)).collect();
                return Meant { stems, mended: None };
            }
        }
        let near = if *mending > 0 { known.near(&word.folded, 3) } else { Vec::new() };
        *mending = mending.saturating_sub(1);
        let mended = near.first().map(|one| one.folded.clone());
        let mut stems = vec![(word.stem.clone(), 1.0)];
        stems.extend(near.into_iter().map(|one| (one.stem, self.weights.mended)));
        Meant { stems, mended }
    }

    /// Everything that counts as one of the words.
    fn clause(&self, meant: &[Meant], at: usize) -> Box<dyn Query> {
        let mut ways: Vec<Box<dyn Query>> = Vec::new();
        for (stem, sure) in &meant[at].stems {
            self.in_fields(&mut ways, stem, *sure);
        }
        for (stems, share) in self.alike.of(self.words, at) {
            match stems.as_slice() {
                [stem] => self.in_fields(&mut ways, stem, self.weights.alike * share),
                stems => self.as_phrase(&mut ways, stems, self.weights.alike * share),
            }
        }
        if let Some(other) = self.others.get(at) {
            let known = self.index.vocabulary.has_stem(&self.words[at].stem);
            let weight = if known { self.weights.other_known } else { self.weights.other };
            ways.push(term(self.index.fields.other, &other.stem, weight));
        }
        Box::new(DisjunctionMaxQuery::with_tie_breaker(ways, self.weights.tie))
    }

    fn fields(&self) -> [(Field, f32); 5] {
        let (Fields { name, words, summary, body, place, .. }, weights) = (self.index.fields, self.weights);
        [
            (name, weights.name),
            (words, weights.words),
            (summary, weights.summary),
            (body, weights.body),
            (place, weights.place),
        ]
    }

    fn in_fields(&self, ways: &mut Vec<Box<dyn Query>>, stem: &str, sure: f32) {
        ways.extend(self.fields().map(|(field, weight)| term(field, stem, weight * sure)));
    }

    fn as_phrase(&self, ways: &mut Vec<Box<dyn Query>>, stems: &[String], sure: f32) {
        ways.extend(self.fields().map(|(field, weight)| -> Box<dyn Query> {
            let terms = stems.iter().map(|stem| LanguageIndex::term(field, stem)).collect();
            Box::new(BoostQuery::new(Box::new(PhraseQuery::new(terms)), weight * sure))
        }));
    }

    /// What makes a service better than the sum of its words: whole names and aliases, words side by side.
    fn bonus(&self, meant: &[Meant]) -> Vec<Box<dyn Query>> {
        let stems: Vec<&str> = meant.iter().zip(self.words).map(|(one, word)| one.best(&word.stem)).collect();
        let (count, mut clauses) = (stems.len(), Vec::new());
        for from in 0..count {
            for to in from + 1..=count.min(from + PHRASE) {
                let share = (to - from) as f32 / count as f32;
                let weight = self.weights.phrase * share.powf(self.weights.phrase_power);
                clauses.push(term(self.index.fields.phrase, &stems[from..to].join(" "), weight));
            }
            if from + 1 < count {
                let pair = [stems[from].to_owned(), stems[from + 1].to_owned()];
                self.as_phrase(&mut clauses, &pair, self.weights.pair);
            }
        }
        clauses
    }
}

impl Meant {
    /// The stem that it most probably stands for.
    fn best<'a>(&'a self, typed: &'a str) -> &'a str {
        match (&self.mended, self.stems.get(1)) {
            (Some(_), Some((stem, _))) => stem,
            _ => self.stems.first().map_or(typed, |(stem, _)| stem),
        }
    }
}

fn term(field: Field, stem: &str, weight: f32) -> Box<dyn Query> {
    let term = TermQuery::new(LanguageIndex::term(field, stem), IndexRecordOption::WithFreqs);
    Box::new(BoostQuery::new(Box::new(term), weight))
}

/// How many of the words a service must hold: both of two, two of three, three of five.
pub(super) const fn needed(words: usize) -> usize {
    match words {
        0..=2 => words,
        _ => words.div_ceil(2),
    }
}
