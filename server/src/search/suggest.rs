//! Which services somebody may be typing the name of: each word as it is, the last one also as the beginning of
//! another, in names and in the words people use. Letters say little of what is meant, so among services that they
//! fit alike the one that more people use comes first. What a finished question would find fills the rest.

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
/// How many of the best are looked at again: those that it fits as a whole come first.
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
        let mut found = self.hits(index, &BooleanQuery::new(parts), self.weights.used_begun)?;
        found.truncate(CANDIDATES);
        let typed = fold(typed.trim());
        found.sort_by_cached_key(|service| fit(service, locale, &typed));
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

/// How well what was typed fits anything that a service is called: the better, the less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// It is called so.
    Whole,
    /// Something that it is called begins so.
    Begun,
    /// The words stand in what it is called.
    Within,
}

fn fit(service: &Service, locale: Locale, typed: &str) -> Fit {
    let names = std::iter::once(service.name.get(locale)).chain(service.called(locale));
    let fits = names.filter_map(|name| match fold(name).strip_prefix(typed)? {
        "" => Some(Fit::Whole),
        _ => Some(Fit::Begun),
    });
    fits.min().unwrap_or(Fit::Within)
}
