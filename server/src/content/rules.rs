//! The rules of suggestions: how their file is read, and what is refused in it, each with its line.

use std::{collections::HashSet, sync::Arc};

use app::{
    catalogue::Organization,
    locale::Localized,
    personalization::{Rule, RuleId, Term},
};
use serde::Deserialize;
use toml::Spanned;

use super::{Content, Reading};

const FILE: &str = "rules.toml";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RulesFile {
    rule: Vec<RuleEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleEntry {
    id: Spanned<String>,
    version: Spanned<u32>,
    organization: Spanned<String>,
    when: Spanned<Vec<Spanned<String>>>,
    #[serde(default)]
    services: Vec<Spanned<String>>,
    collection: Option<Spanned<String>>,
    en: Spanned<RuleWords>,
    fr: Spanned<RuleWords>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleWords {
    reason: String,
    /// Where the law or the program says so.
    url: String,
}

/// Something that a rule names: looked for once all files are read.
#[derive(Debug)]
pub(super) struct Named {
    line: usize,
    what: What,
}

#[derive(Debug)]
enum What {
    Service(String),
    Collection(String),
}

pub(super) fn rules(content: &mut Content, reading: &mut Reading, text: &str) {
    let Some(file) = reading.parse::<RulesFile>(FILE, text) else { return };
    let mut lines = Lines { reading, text };
    let mut seen = HashSet::new();
    for entry in file.rule {
        if !seen.insert(entry.id.get_ref().clone()) {
            lines.refuse(&entry.id, &format!("rule “{}” stands twice", entry.id.get_ref()));
        }
        if let Some(rule) = lines.rule(content, &entry) {
            content.rules.push(Arc::new(rule));
        }
    }
}

/// What rules name and no file has.
pub(super) fn references(content: &Content, reading: &mut Reading) {
    for Named { line, what } in std::mem::take(&mut reading.suggested) {
        let missing = match &what {
            // what only the inventory holds is not known before it is imported
            What::Service(id) if id.starts_with("ST") && !content.services.iter().any(|starter| starter.id == *id) => {
                format!("service “{id}”")
            }
            What::Collection(id) if !content.clusters.iter().any(|lead| lead.cluster.id == *id) => {
                format!("collection “{id}”")
            }
            What::Service(_) | What::Collection(_) => continue,
        };
        reading.refuse(FILE, format!("line {line}: {missing} does not exist"));
    }
}

/// Says what is wrong with the line on which it stands.
struct Lines<'a> {
    reading: &'a mut Reading,
    text: &'a str,
}

impl Lines<'_> {
    fn line<T>(&self, at: &Spanned<T>) -> usize {
        self.text[..at.span().start].matches('\n').count() + 1
    }

    fn refuse<T>(&mut self, at: &Spanned<T>, what: &str) {
        let line = self.line(at);
        self.reading.refuse(FILE, format!("line {line}: {what}"));
    }

    fn rule(&mut self, content: &Content, entry: &RuleEntry) -> Option<Rule> {
        let id = RuleId::parse(entry.id.get_ref());
        if id.is_none() {
            self.refuse(&entry.id, &format!("id: “{}” is not an id", entry.id.get_ref()));
        }
        if *entry.version.get_ref() == 0 {
            self.refuse(&entry.version, "version: the first is 1");
        }
        self.words(&entry.en);
        self.words(&entry.fr);
        let owner = self.owner(content, &entry.organization);
        let (en, fr) = (entry.en.get_ref(), entry.fr.get_ref());
        Some(Rule {
            when: self.terms(&entry.when),
            services: self.services(entry),
            collection: self.collection(entry),
            id: id?,
            version: *entry.version.get_ref(),
            owner: owner?,
            source: Localized::new(en.url.clone(), fr.url.clone()),
            reason: Localized::new(en.reason.clone(), fr.reason.clone()),
        })
    }

    fn words(&mut self, words: &Spanned<RuleWords>) {
        if words.get_ref().reason.trim().is_empty() {
            self.refuse(words, "reason: is empty");
        }
        if !words.get_ref().url.starts_with("https://") {
            self.refuse(words, "url: must begin with https://");
        }
    }

    fn owner(&mut self, content: &Content, code: &Spanned<String>) -> Option<Arc<Organization>> {
        let found = content.organizations.iter().find(|organization| organization.code == *code.get_ref());
        if found.is_none() {
            self.refuse(code, &format!("organization “{}” is not in organizations.toml", code.get_ref()));
        }
        found.cloned()
    }

    fn terms(&mut self, when: &Spanned<Vec<Spanned<String>>>) -> Vec<Term> {
        if when.get_ref().is_empty() {
            self.refuse(when, "when: at least one fact is needed");
        }
        let mut terms = Vec::new();
        for word in when.get_ref() {
            match Term::parse(word.get_ref()) {
                Some(term) => terms.push(term),
                None => self.refuse(word, &format!("when: nobody can state “{}”", word.get_ref())),
            }
        }
        terms
    }

    fn services(&mut self, entry: &RuleEntry) -> Vec<String> {
        if entry.services.is_empty() && entry.collection.is_none() {
            self.refuse(&entry.id, "services: at least one is needed, or a collection");
        }
        for service in &entry.services {
            let named = Named { line: self.line(service), what: What::Service(service.get_ref().clone()) };
            self.reading.suggested.push(named);
        }
        entry.services.iter().map(|service| service.get_ref().clone()).collect()
    }

    fn collection(&mut self, entry: &RuleEntry) -> Option<String> {
        let collection = entry.collection.as_ref()?;
        let named = Named { line: self.line(collection), what: What::Collection(collection.get_ref().clone()) };
        self.reading.suggested.push(named);
        Some(collection.get_ref().clone())
    }
}
