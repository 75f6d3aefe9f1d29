//! Rules, and what they suggest: a pure function of what somebody stated.

use std::sync::Arc;

use super::{Fact, Kind, Residence};
use crate::{catalogue::Organization, locale::Localized};

/// The id of a rule: small letters, digits and hyphens.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RuleId(String);

impl RuleId {
    pub fn parse(text: &str) -> Option<Self> {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        (!text.is_empty() && text.len() <= 60 && text.bytes().all(plain)).then(|| Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What one fact must say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// Somebody stated this, whatever it says.
    States(Kind),
    /// They live in any province or territory.
    InCanada,
    LivesIn(Residence),
}

impl Term {
    /// Reads the word of a rule: the code of a kind, `in-canada`, or where somebody lives.
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "in-canada" => Some(Self::InCanada),
            word => Residence::parse(word).map(Self::LivesIn).or_else(|| Kind::parse(word).map(Self::States)),
        }
    }

    /// The fact that makes it hold.
    fn met_by(self, facts: &[Fact]) -> Option<Fact> {
        facts.iter().copied().find(|fact| match self {
            Self::States(kind) => fact.kind() == kind,
            Self::InCanada => fact.residence().is_some_and(|residence| residence != Residence::Abroad),
            Self::LivesIn(residence) => fact.residence() == Some(residence),
        })
    }
}

/// When to suggest what, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    pub id: RuleId,
    /// Grows by one with each change of what it says.
    pub version: u32,
    /// Who answers for it.
    pub owner: Arc<Organization>,
    /// Where the law or the program says so, in each language.
    pub source: Localized<String>,
    /// All of them must hold; never empty.
    pub when: Vec<Term>,
    /// Public ids, or ids of the starter catalogue. Empty only where there is a collection.
    pub services: Vec<String>,
    /// The id of a collection or a guide.
    pub collection: Option<String>,
    /// A sentence that a person reads.
    pub reason: Localized<String>,
}

/// A rule that holds, and the facts that make it hold. Each of them is needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    pub rule: Arc<Rule>,
    pub because: Vec<Fact>,
}

/// The rules that hold, in their order.
pub fn suggest(rules: &[Arc<Rule>], facts: &[Fact]) -> Vec<Suggestion> {
    let holding = rules.iter().filter_map(|rule| {
        let mut because = rule.when.iter().map(|term| term.met_by(facts)).collect::<Option<Vec<_>>>()?;
        because.sort_unstable();
        because.dedup();
        // a rule without terms would suggest something to somebody who stated nothing
        (!because.is_empty()).then(|| Suggestion { rule: rule.clone(), because })
    });
    holding.collect()
}
