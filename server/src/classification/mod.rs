//! Which audiences, topics and situations an imported service has, and by which rule.
//!
//! The inventory says who offers a service, not who comes for it: its column of client groups counts a visa as a
//! service to persons. So the decisions stand as rules in `content/classification/*.toml`, which editors can read
//! and change, and every value that a service gets names the rule that gave it.
//!
//! - `rule.rs` reads the files; a mistake is refused with its rule and field (the head of each file says its format)
//! - `condition.rs` says when a rule holds
//! - `phrases.rs` finds all phrases of a file in one pass over a text

mod condition;
pub mod phrases;
mod rule;

use std::{collections::HashMap, fmt, sync::Arc};

pub use self::rule::{Mistake, RuleError};
use self::{
    condition::Evidence,
    phrases::{Folded, Phrases},
    rule::{Effect, Rule},
};

/// A service keeps its best topics only: a fourth is noise on a page of topics.
const TOPICS: usize = 3;
const SITUATIONS: usize = 4;

/// What the rules may look at.
#[derive(Clone, Copy, Debug, Default)]
pub struct Subject<'a> {
    pub id: &'a str,
    /// The inventory's `owner_org`.
    pub organization: &'a str,
    pub types: &'a [&'a str],
    pub targets: &'a [&'a str],
    pub name_en: &'a str,
    pub name_fr: &'a str,
    pub description_en: &'a str,
    pub description_fr: &'a str,
}

/// The id of a rule, or `service:` and the id of a service that was decided one by one.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RuleId(Arc<str>);

impl RuleId {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A value and the rule that gave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    pub value: String,
    pub rule: RuleId,
}

/// One file of rules, ready to be asked.
#[derive(Debug)]
pub struct Rules {
    rules: Vec<Rule>,
    /// Which rules can hold for an organization, in their order: most rules name one, so most are never asked.
    by_organization: HashMap<Box<str>, Vec<usize>>,
    /// The rules that name no organization.
    for_any: Vec<usize>,
    services: HashMap<Box<str>, Vec<Given>>,
    phrases: Phrases,
    reads_descriptions: bool,
}

impl Rules {
    /// The values a service gets, best first, each once.
    pub fn classify(&self, subject: &Subject<'_>) -> Vec<Given> {
        self.classify_folded(subject, &Folded::of(subject, self.reads_descriptions))
    }

    fn classify_folded(&self, subject: &Subject<'_>, text: &Folded) -> Vec<Given> {
        if let Some(decided) = self.services.get(subject.id) {
            return decided.clone();
        }
        let evidence = Evidence::of(subject, self.phrases.find(text, self.reads_descriptions));
        let mut given: Vec<Given> = Vec::new();
        for &index in self.by_organization.get(subject.organization).unwrap_or(&self.for_any) {
            let rule = &self.rules[index];
            if (given.is_empty() || !rule.otherwise) && rule.holds(&evidence) {
                rule.apply(&mut given);
            }
        }
        given
    }

    /// Every value that the file can give, so that a caller can refuse one that does not exist.
    pub fn values(&self) -> impl Iterator<Item = &str> {
        let by_rules = self.rules.iter().flat_map(|rule| rule.effect.values().iter().map(String::as_str));
        by_rules.chain(self.services.values().flatten().map(|given| given.value.as_str()))
    }
}

impl Rule {
    fn apply(&self, given: &mut Vec<Given>) {
        match &self.effect {
            Effect::Gives(values) => {
                for value in values {
                    if !given.iter().any(|g| g.value == *value) {
                        given.push(Given { value: value.clone(), rule: self.id.clone() });
                    }
                }
            }
            Effect::Takes(values) => given.retain(|g| !values.contains(&g.value)),
        }
    }
}

/// What the three files say of a service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Classification {
    pub audiences: Vec<Given>,
    pub topics: Vec<Given>,
    pub situations: Vec<Given>,
}

/// The three files of `content/classification`.
#[derive(Debug)]
pub struct Classifier {
    pub audiences: Rules,
    pub topics: Rules,
    pub situations: Rules,
}

impl Classifier {
    /// Asks all three files, folding the text of the service once.
    pub fn classify(&self, subject: &Subject<'_>) -> Classification {
        let files = [&self.audiences, &self.topics, &self.situations];
        let text = Folded::of(subject, files.iter().any(|rules| rules.reads_descriptions));
        let [audiences, mut topics, mut situations] = files.map(|rules| rules.classify_folded(subject, &text));
        topics.truncate(TOPICS);
        situations.truncate(SITUATIONS);
        Classification { audiences, topics, situations }
    }
}
