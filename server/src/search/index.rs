//! The index of one language: what is kept of a service, and which words exist.

use std::{collections::HashMap, sync::Arc};

use app::{catalogue::Service, locale::Locale};
use tantivy::{
    Index, IndexReader, ReloadPolicy, TantivyDocument, TantivyError, Term,
    directory::RamDirectory,
    schema::{Field, IndexRecordOption, STRING, Schema, TextFieldIndexing, TextOptions},
    tokenizer::{TextAnalyzer, TokenizerManager, WhitespaceTokenizer},
};

use super::{analysis::Analysis, vocabulary::Vocabulary};

/// How much memory the writing begins with, in bytes.
const WRITER: usize = 15_000_000;
/// Words per alias that are kept as a phrase; longer ones are sentences.
pub(super) const PHRASE: usize = 5;

/// The parts of a service that are searched, the most telling first.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fields {
    /// Whole names and aliases, as stems joined by blanks.
    pub(super) phrase: Field,
    pub(super) name: Field,
    /// The words people use for it.
    pub(super) words: Field,
    pub(super) summary: Field,
    pub(super) body: Field,
    /// Organization, topics and situations.
    pub(super) place: Field,
    /// Name and words of the other language.
    pub(super) other: Field,
}

/// One language of the catalogue. Documents stand in the order of `services`.
pub(super) struct LanguageIndex {
    pub(super) fields: Fields,
    pub(super) reader: IndexReader,
    pub(super) vocabulary: Vocabulary,
    pub(super) services: Vec<Arc<Service>>,
}

fn schema() -> (Schema, Fields) {
    let mut schema = Schema::builder();
    let stems = TextFieldIndexing::default()
        .set_tokenizer("whitespace")
        .set_index_option(IndexRecordOption::WithFreqsAndPositions);
    let text = TextOptions::default().set_indexing_options(stems.clone());
    let mut field = |name: &str| schema.add_text_field(name, text.clone());
    let (name, words, summary) = (field("name"), field("words"), field("summary"));
    let (body, place) = (field("body"), field("place"));
    // nobody asks where in a text these stand
    let other = stems.set_index_option(IndexRecordOption::WithFreqs);
    let other = schema.add_text_field("other", TextOptions::default().set_indexing_options(other));
    let fields = Fields { phrase: schema.add_text_field("phrase", STRING), name, words, summary, body, place, other };
    (schema.build(), fields)
}

impl LanguageIndex {
    /// Reads every service once. `readers` hold the analysis of both languages.
    pub(super) fn build(
        locale: Locale,
        services: &[Arc<Service>],
        own: &mut Analysis,
        others: &mut Analysis,
    ) -> Result<Self, TantivyError> {
        let (schema, fields) = schema();
        let tokenizers = TokenizerManager::default();
        tokenizers.register("whitespace", TextAnalyzer::from(WhitespaceTokenizer::default()));
        let index = Index::builder().schema(schema).tokenizers(tokenizers);
        // the number of a document is the place of its service only while there is one segment
        let mut writer = index.single_segment_index_writer::<TantivyDocument>(RamDirectory::default(), WRITER)?;
        let mut making = Making { locale, fields, own, others, counts: HashMap::new() };
        for service in services {
            writer.add_document(making.document(service))?;
        }
        let reader = writer.finalize()?.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        Ok(Self { fields, reader, vocabulary: Vocabulary::new(making.counts), services: services.to_vec() })
    }
}

struct Making<'a> {
    locale: Locale,
    fields: Fields,
    own: &'a mut Analysis,
    others: &'a mut Analysis,
    counts: HashMap<String, (String, u32)>,
}

impl Making<'_> {
    fn document(&mut self, service: &Service) -> TantivyDocument {
        let locale = self.locale;
        let Fields { phrase, name, words, summary, body, place, other } = self.fields;
        let mut document = TantivyDocument::new();
        let called = service.called(locale);
        for text in std::iter::once(service.name.get(locale)).chain(called.clone()) {
            let stems: Vec<String> = self.own.words(text).into_iter().map(|word| word.stem).collect();
            if !stems.is_empty() && stems.len() <= PHRASE {
                document.add_text(phrase, stems.join(" "));
            }
        }
        document.add_text(name, self.stems(service.name.get(locale)));
        for text in called {
            document.add_text(words, self.stems(text));
        }
        document.add_text(summary, self.stems(&service.summary(locale)));
        for text in said(service, locale) {
            document.add_text(body, self.stems(&text));
        }
        for text in places(service, locale) {
            document.add_text(place, self.stems(&text));
        }
        let there = locale.other();
        for text in std::iter::once(service.name.get(there)).chain(service.called(there)) {
            let stems: Vec<String> = self.others.words(text).into_iter().map(|word| word.stem).collect();
            document.add_text(other, stems.join(" "));
        }
        document
    }

    /// The stems of a text; each word is counted, so that others can be completed and mended to it.
    fn stems(&mut self, text: &str) -> String {
        let mut stems = String::with_capacity(text.len());
        for word in self.own.words(text) {
            if !stems.is_empty() {
                stems.push(' ');
            }
            stems.push_str(&word.stem);
            self.counts.entry(word.folded).or_insert((word.stem, 0)).1 += 1;
        }
        stems
    }
}

/// Everything a page says beside name and summary.
fn said(service: &Service, locale: Locale) -> Vec<String> {
    let steps = service.steps.get(locale).iter().map(|step| format!("{} {}", step.title, step.text));
    let lines = [&service.description, &service.who, &service.need].map(|lines| lines.get(locale).iter().cloned());
    lines.into_iter().flatten().chain(steps).collect()
}

fn places(service: &Service, locale: Locale) -> Vec<String> {
    let organization = &service.organization;
    let mut places = vec![organization.name.text(locale)];
    places.extend(organization.short.as_ref().map(|short| short.text(locale)));
    places.extend(service.topics.iter().map(|topic| topic.name.text(locale)));
    places.extend(service.situations.iter().map(|situation| situation.name.text(locale)));
    places
}

impl LanguageIndex {
    pub(super) fn term(field: Field, stem: &str) -> Term {
        Term::from_field_text(field, stem)
    }
}
