//! What an address asks of the search: words, choices, a page of results.

use std::collections::HashMap;

use app::{
    catalogue::Audience,
    locale::{Locale, Localized},
    path::{Path, segment},
};

use super::facets::Narrowed;
use crate::catalogue::Catalogue;

/// Letters that are read; nobody types more on purpose.
pub(super) const LETTERS: usize = 200;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) words: String,
    pub(super) narrowed: Narrowed,
    /// From 1.
    pub(super) page: usize,
}

impl Asked {
    /// What is not understood is left out: an old link still leads to results.
    pub(super) fn parse(catalogue: &Catalogue, locale: Locale, query: &HashMap<String, String>) -> Self {
        let get = |name: Localized<&str>| query.get(*name.get(locale)).map(|value| value.trim());
        let words: String = query.get(segment::WORDS).map_or("", |words| words.trim()).chars().take(LETTERS).collect();
        let topic = get(segment::TOPIC).and_then(|slug| catalogue.topic(locale, slug));
        let organization = get(segment::ORGANIZATION).and_then(|slug| catalogue.organization(locale, slug));
        Self {
            words,
            narrowed: Narrowed {
                audience: get(segment::AUDIENCE).and_then(|slug| Audience::parse_slug(locale, slug)),
                topic: topic.map(|lead| lead.topic.id.clone()),
                organization: organization.map(|organization| organization.code.clone()),
                online: get(segment::ONLINE).is_some_and(|value| value == "1"),
            },
            page: query.get(segment::PAGE).and_then(|page| page.parse().ok()).unwrap_or(1).max(1),
        }
    }

    /// Whether words are all that it asks: it is neither narrowed nor leafed through.
    pub(super) fn is_words_alone(&self) -> bool {
        !self.words.is_empty() && *self == Self::default().with_words(&self.words)
    }

    /// The same question with other words.
    pub(super) fn with_words(&self, words: &str) -> Self {
        Self { words: words.to_owned(), narrowed: self.narrowed.clone(), page: 1 }
    }

    /// The same words, narrowed otherwise.
    pub(super) fn narrowed(&self, change: impl FnOnce(&mut Narrowed)) -> Self {
        let mut narrowed = self.narrowed.clone();
        change(&mut narrowed);
        Self { words: self.words.clone(), narrowed, page: 1 }
    }

    pub(super) fn at_page(&self, page: usize) -> Self {
        Self { page, ..self.clone() }
    }

    /// What follows the path in a language: `?q=…`.
    pub(super) fn query(&self, catalogue: &Catalogue, locale: Locale) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        if !self.words.is_empty() {
            query.append_pair(segment::WORDS, &self.words);
        }
        if let Some(audience) = self.narrowed.audience {
            query.append_pair(segment::AUDIENCE.get(locale), audience.slug(locale));
        }
        let topics = &catalogue.content.topics;
        if let Some(lead) = topics.iter().find(|lead| Some(&lead.topic.id) == self.narrowed.topic.as_ref()) {
            query.append_pair(segment::TOPIC.get(locale), lead.topic.slugs.get(locale));
        }
        let organizations = catalogue.organizations.get(locale);
        let code = self.narrowed.organization.as_ref();
        if let Some(organization) = organizations.iter().find(|one| Some(&one.code) == code) {
            query.append_pair(segment::ORGANIZATION.get(locale), organization.slugs.get(locale));
        }
        if self.narrowed.online {
            query.append_pair(segment::ONLINE.get(locale), "1");
        }
        if self.page > 1 {
            query.append_pair(segment::PAGE, &self.page.to_string());
        }
        match query.finish() {
            nothing if nothing.is_empty() => nothing,
            asked => format!("?{asked}"),
        }
    }

    pub(super) fn href(&self, catalogue: &Catalogue, locale: Locale) -> String {
        Path::Search.href(locale) + &self.query(catalogue, locale)
    }
}
