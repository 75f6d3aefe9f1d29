//! The search over one published catalogue.

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex, PoisonError},
};

use app::{
    catalogue::{Service, ServiceId},
    locale::{Locale, Localized},
};
use tantivy::{TantivyError, query::Query};

use super::{
    alike::Alike,
    analysis::{Analysis, Word},
    collect::Everything,
    index::LanguageIndex,
    query::{Asked, needed},
    weights::Weights,
    words::SearchWords,
};
use crate::catalogue::Catalogue;

/// Fewer services than this that hold most of the words: those that hold any are shown too.
const FEW: usize = 5;
/// Longer questions are cut.
const WORDS: usize = 16;

/// What was found, the best first.
#[derive(Clone, Debug, Default)]
pub struct Found {
    pub services: Vec<Arc<Service>>,
    /// The words as they were probably meant.
    pub mended: Option<String>,
    /// Those of them that only the other language's words led to.
    pub foreign: HashSet<ServiceId>,
}

pub struct Engine {
    /// The version of the catalogue that it was made from.
    pub version: i64,
    pub(super) indexes: Localized<LanguageIndex>,
    analyses: Localized<Mutex<Analysis>>,
    alike: Localized<Alike>,
    pub(super) weights: Weights,
}

impl Engine {
    /// Reads a catalogue, once in each language.
    pub fn build(words: &Localized<SearchWords>, catalogue: &Catalogue) -> Result<Self, TantivyError> {
        let analysis = |locale: Locale| Analysis::new(locale, &words.get(locale).small);
        let (mut en, mut fr) = (analysis(Locale::En), analysis(Locale::Fr));
        let alike = Localized::new(Alike::new(&words.en.alike, &mut en), Alike::new(&words.fr.alike, &mut fr));
        let indexes = Localized::new(
            LanguageIndex::build(Locale::En, catalogue.services(Locale::En), &mut en, &mut fr)?,
            LanguageIndex::build(Locale::Fr, catalogue.services(Locale::Fr), &mut fr, &mut en)?,
        );
        let analyses = Localized::new(Mutex::new(en), Mutex::new(fr));
        Ok(Self { version: catalogue.version, indexes, analyses, alike, weights: Weights::default() })
    }

    /// Every service that it may find.
    pub fn services(&self, locale: Locale) -> &[Arc<Service>] {
        &self.indexes.get(locale).services
    }

    /// Everything that matches, best first, whatever it is narrowed to.
    pub fn find(&self, locale: Locale, words: &str) -> Result<Found, TantivyError> {
        let (own, others) = (self.read(locale, words), self.read(locale.other(), words));
        if own.is_empty() {
            return Ok(Found::default());
        }
        // where the other language drops other small words, its words do not stand at the same places
        let by_word: HashMap<_, _> = others.iter().map(|word| (word.folded.as_str(), word)).collect();
        let others: Vec<_> =
            own.iter().map(|word| by_word.get(word.folded.as_str()).map_or(word, |other| *other).clone()).collect();
        let index = self.indexes.get(locale);
        let elsewhere = &self.indexes.get(locale.other()).vocabulary;
        let alike = self.alike.get(locale);
        let asked = Asked { index, alike, weights: &self.weights, words: &own, others: &others, elsewhere };
        let (meant, needed) = (asked.meant(), needed(own.len()));
        let mut services = self.hits(index, &asked.query(&meant, needed), self.weights.used)?;
        if services.len() < FEW && needed > 1 {
            services = self.hits(index, &asked.query(&meant, 1), self.weights.used)?;
        }
        let mended = asked.mended(&meant);
        let mut foreign = HashSet::new();
        if (0..own.len()).any(|at| asked.is_foreign(at)) {
            foreign.extend(services.iter().map(|service| service.id.clone()));
            let alone = Asked { others: &[], ..asked };
            for service in self.hits(index, &alone.query(&alone.meant(), 1), self.weights.used)? {
                foreign.remove(&service.id);
            }
        }
        Ok(Found { services, mended, foreign })
    }

    /// The words that somebody typed, as a language reads them.
    pub(super) fn read(&self, locale: Locale, words: &str) -> Vec<Word> {
        let mut words = self.analyses.get(locale).lock().unwrap_or_else(PoisonError::into_inner).asked(words);
        words.truncate(WORDS);
        words
    }

    /// What matches, the best first. Among services that fit as well, the one that more people use: `weight` is what a
    /// hundredfold use adds, as a share.
    pub(super) fn hits(
        &self,
        index: &LanguageIndex,
        query: &dyn Query,
        weight: f32,
    ) -> Result<Vec<Arc<Service>>, TantivyError> {
        let used = |service: &Service| 1.0 + weight * ((1 + service.volume) as f32).log10() / 2.0;
        let found = index.reader.searcher().search(query, &Everything)?;
        let mut hits: Vec<(f32, &Arc<Service>)> = found
            .into_iter()
            .filter_map(|(score, document)| Some((score, index.services.get(document as usize)?)))
            .map(|(score, service)| (score * used(service), service))
            .collect();
        hits.sort_by(|left, right| right.0.total_cmp(&left.0).then_with(|| left.1.id.cmp(&right.1.id)));
        Ok(hits.into_iter().map(|(_, service)| service.clone()).collect())
    }
}
