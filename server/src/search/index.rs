//! The index of one language: what is kept of a service, and which words exist.

use std::{collections::HashMap, sync::Arc};

use app::{catalogue::Service, locale::Locale};
use tantivy::{
    Index, IndexReader, TantivyDocument, TantivyError, Term,
    schema::{Field, IndexRecordOption, STRING, Schema, TextFieldIndexing, TextOptions},
    tokenizer::{TextAnalyzer, WhitespaceTokenizer},
};

use super::{analysis::Analysis, vocabulary::Vocabulary};

/// The most memory for writing, in bytes. So much that nothing is written out before the end: the numbers of documents
/// are the places of services only while there is one segment.
const WRITER: usize = 1_000_000_000;
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
    let text = TextOptions::default().set_indexing_options(stems);
    let mut field = |name: &str| schema.add_text_field(name, text.clone());
    let (name, words, summary) = (field("name"), field("words"), field("summary"));
    let (body, place, other) = (field("body"), field("place"), field("other"));
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
        let index = Index::create_in_ram(schema);
        index.tokenizers().register("whitespace", TextAnalyzer::from(WhitespaceTokenizer::default()));
        // one thread and one segment: documents keep the order of the services
        let mut writer = index.writer_with_num_threads::<TantivyDocument>(1, WRITER)?;
        let mut making = Making { locale, fields, own, others, counts: HashMap::new() };
        for service in services {
            writer.add_document(making.document(service))?;
        }
        writer.commit()?;
        if index.searchable_segment_ids()?.len() > 1 {
            return Err(TantivyError::SystemError("the catalogue does not fit into one segment".to_owned()));
        }
        writer.wait_merging_threads()?;
        let vocabulary = Vocabulary::new(making.counts);
        Ok(Self { fields, reader: index.reader()?, vocabulary, services: services.to_vec() })
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
        document.add_text(summary, self.stems(service.summary.get(locale)));
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
