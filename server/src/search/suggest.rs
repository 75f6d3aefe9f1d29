//! Which services somebody may be typing the name of: each word as it is, the last one also as the beginning of
//! another, in names and in the words people use. What a finished question would find fills the rest.

use std::sync::Arc;

use app::{catalogue::Service, filter::fold, locale::Locale};
use tantivy::{
    TantivyError,
    query::{BooleanQuery, BoostQuery, DisjunctionMaxQuery, Occur, Query, TermQuery},
    schema::IndexRecordOption,
};

use super::{analysis::Word, engine::Engine, index::LanguageIndex};

/// Words that a begun one may become.
const COMPLETIONS: usize = 20;
/// How many of the best are looked at again: those that begin as it was typed come first.
const CANDIDATES: usize = 60;
/// A name says more than the words people use.
const NAME: f32 = 2.0;
/// A word that is only begun says less.
const BEGUN: f32 = 0.8;

impl Engine {
    /// At most so many services, the best first.
    pub fn suggest(&self, locale: Locale, typed: &str, most: usize) -> Result<Vec<Arc<Service>>, TantivyError> {
        let words = self.read(locale, typed);
        let Some((last, before)) = words.split_last() else { return Ok(Vec::new()) };
        let index = self.indexes.get(locale);
        let begun = index.vocabulary.completions(&last.folded, COMPLETIONS);
        let stems = begun.into_iter().filter(|one| one.stem != last.stem).map(|one| (one.stem, BEGUN));
        let mut parts: Vec<_> = before.iter().map(|word| part(index, [whole(word)])).collect();
        parts.push(part(index, std::iter::once(whole(last)).chain(stems)));
        let mut found = self.hits(index, &BooleanQuery::new(parts))?;
        found.truncate(CANDIDATES);
        let typed = fold(typed.trim());
        found.sort_by_key(|service| !begins(service, locale, &typed));
        if found.len() < most {
            let whole = self.find(locale, &typed)?.services;
            let more = whole.into_iter().filter(|one| !found.iter().any(|other| other.id == one.id));
            found.extend(more.take(most - found.len()).collect::<Vec<_>>());
        }
        found.truncate(most);
        Ok(found)
    }
}

fn whole(word: &Word) -> (String, f32) {
    (word.stem.clone(), 1.0)
}

/// One word, under any of its stems, in a name or in the words people use.
fn part(index: &LanguageIndex, stems: impl IntoIterator<Item = (String, f32)>) -> (Occur, Box<dyn Query>) {
    let fields = [(index.fields.name, NAME), (index.fields.words, 1.0)];
    let term = |stem: &str, field, weight| -> Box<dyn Query> {
        let term = TermQuery::new(LanguageIndex::term(field, stem), IndexRecordOption::WithFreqs);
        Box::new(BoostQuery::new(Box::new(term), weight))
    };
    let ways =
        stems.into_iter().flat_map(|(stem, sure)| fields.map(|(field, weight)| term(&stem, field, weight * sure)));
    (Occur::Must, Box::new(DisjunctionMaxQuery::new(ways.collect())))
}

/// Whether its name, or a name that people give it, begins as it was typed.
fn begins(service: &Service, locale: Locale, typed: &str) -> bool {
    let names = std::iter::once(service.name.get(locale)).chain(service.aliases.get(locale));
    names.into_iter().any(|name| fold(name).starts_with(typed))
}
