//! Reading a file of rules.
//!
//! The tables are read by hand rather than derived, because a refusal must name the rule and the field to the editor
//! who wrote them, and a derived reader knows lines and columns only.

use std::{collections::HashMap, sync::Arc};

use serde::Deserialize;
use toml::{Table, Value};

use super::{
    Given, RuleId, Rules,
    condition::Condition,
    phrases::{PhraseId, Phrases},
};

/// Why a file of rules is refused.
#[derive(Clone, Debug, thiserror::Error)]
pub enum RuleError {
    #[error("the file is not one of rules: {0}")]
    File(#[from] toml::de::Error),
    #[error("rule {rule}: {field} {mistake}")]
    Field { rule: String, field: String, mistake: Mistake },
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Mistake {
    #[error("is missing")]
    Missing,
    #[error("is not a field of a rule")]
    Unknown,
    #[error("is not of the right kind")]
    Kind,
    #[error("is empty")]
    Empty,
    #[error("stands twice")]
    Twice,
    #[error("may hold small letters, digits and hyphens only")]
    Letters,
    #[error("has a phrase without a word, or with a * that is not its end")]
    Phrase,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    rule: Vec<Table>,
    #[serde(default)]
    service: Vec<Table>,
}

/// A rule, ready to be asked.
#[derive(Debug)]
pub(super) struct Rule {
    pub(super) id: RuleId,
    /// Holds only while nothing has been given: the general case after the special ones.
    pub(super) otherwise: bool,
    pub(super) effect: Effect,
    pub(super) when: Vec<Condition>,
    pub(super) unless: Vec<Condition>,
}

#[derive(Debug)]
pub(super) enum Effect {
    Gives(Vec<String>),
    Takes(Vec<String>),
}

impl Effect {
    pub(super) fn values(&self) -> &[String] {
        match self {
            Self::Gives(values) | Self::Takes(values) => values,
        }
    }
}

impl Rules {
    /// Reads a file.
    ///
    /// # Errors
    /// When it is not TOML, or a rule has a field that is missing, unknown or senseless.
    pub fn parse(text: &str) -> Result<Self, RuleError> {
        let file: File = toml::from_str(text)?;
        let mut phrases = Phrases::default();
        let mut rules: Vec<Rule> = Vec::with_capacity(file.rule.len());
        for (number, table) in file.rule.into_iter().enumerate() {
            let (id, mut fields) = Fields::open(table, number + 1)?;
            let rule = fields.rule(&id, &mut phrases)?;
            if rules.iter().any(|known| known.id == rule.id) {
                return fields.refuse("id", Mistake::Twice);
            }
            fields.close()?;
            rules.push(rule);
        }
        let services = services(file.service)?;
        let reads_descriptions = rules
            .iter()
            .any(|rule| rule.when.iter().chain(&rule.unless).any(|condition| matches!(condition, Condition::Text(_))));
        let (by_organization, for_any) = index(&rules);
        Ok(Self { rules, by_organization, for_any, services, phrases, reads_descriptions })
    }
}

fn services(tables: Vec<Table>) -> Result<HashMap<Box<str>, Vec<Given>>, RuleError> {
    let mut services = HashMap::with_capacity(tables.len());
    for (number, table) in tables.into_iter().enumerate() {
        let (id, mut fields) = Fields::open(table, number + 1)?;
        fields.note()?;
        let rule = RuleId(format!("service:{id}").into());
        // An empty list is a decision too: this service has none.
        let Some(values) = fields.list("gives")? else { return fields.refuse("gives", Mistake::Missing) };
        let given = values.into_iter().map(|value| Given { value, rule: rule.clone() }).collect();
        if services.insert(id.into_boxed_str(), given).is_some() {
            return fields.refuse("id", Mistake::Twice);
        }
        fields.close()?;
    }
    Ok(services)
}

fn index(rules: &[Rule]) -> (HashMap<Box<str>, Vec<usize>>, Vec<usize>) {
    let named = |rule: &Rule| -> Option<Vec<String>> {
        rule.when.iter().find_map(|condition| match condition {
            Condition::Organizations(any) => Some(any.clone()),
            _ => None,
        })
    };
    let named: Vec<Option<Vec<String>>> = rules.iter().map(named).collect();
    let may_hold = |organization: Option<&String>| -> Vec<usize> {
        let fits = |names: &Option<Vec<String>>| match (names, organization) {
            (None, _) => true,
            (Some(names), Some(organization)) => names.contains(organization),
            (Some(_), None) => false,
        };
        named.iter().enumerate().filter(|(_, names)| fits(names)).map(|(index, _)| index).collect()
    };
    let organizations = named.iter().flatten().flatten();
    let by_organization = organizations.map(|name| (name.as_str().into(), may_hold(Some(name)))).collect();
    (by_organization, may_hold(None))
}

/// The fields of one table; each is taken out as it is read, so that what is left over is unknown.
struct Fields {
    rule: String,
    table: Table,
}

impl Fields {
    /// Opens a table at its id; one that has none is called by its place in the file.
    fn open(table: Table, number: usize) -> Result<(String, Self), RuleError> {
        let mut fields = Self { rule: format!("number {number}"), table };
        let id = fields.text("id")?;
        fields.rule.clone_from(&id);
        Ok((id, fields))
    }

    fn rule(&mut self, id: &str, phrases: &mut Phrases) -> Result<Rule, RuleError> {
        if !id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-') {
            return self.refuse("id", Mistake::Letters);
        }
        self.note()?;
        let effect = match (self.filled("gives")?, self.filled("takes")?) {
            (Some(values), None) => Effect::Gives(values),
            (None, Some(values)) => Effect::Takes(values),
            (None, None) => return self.refuse("gives", Mistake::Missing),
            (Some(_), Some(_)) => return self.refuse("takes", Mistake::Twice),
        };
        let otherwise = match self.table.remove("otherwise") {
            None => false,
            Some(Value::Boolean(otherwise)) => otherwise,
            Some(_) => return self.refuse("otherwise", Mistake::Kind),
        };
        let when = self.conditions("", phrases)?;
        let unless = self.conditions("unless_", phrases)?;
        Ok(Rule { id: RuleId(Arc::from(id)), otherwise, effect, when, unless })
    }

    fn conditions(&mut self, prefix: &str, phrases: &mut Phrases) -> Result<Vec<Condition>, RuleError> {
        let mut conditions = Vec::new();
        let mut exact = |name| self.filled(&format!("{prefix}{name}"));
        conditions.extend(exact("organizations")?.map(Condition::Organizations));
        conditions.extend(exact("types")?.map(Condition::Types));
        conditions.extend(exact("targets")?.map(Condition::Targets));
        conditions.extend(exact("ids")?.map(Condition::Ids));
        let mut spoken = |name| self.phrases(&format!("{prefix}{name}"), phrases);
        conditions.extend(spoken("name")?.map(Condition::Name));
        conditions.extend(spoken("text")?.map(Condition::Text));
        Ok(conditions)
    }

    fn phrases(&mut self, field: &str, phrases: &mut Phrases) -> Result<Option<Vec<PhraseId>>, RuleError> {
        let Some(values) = self.filled(field)? else { return Ok(None) };
        match values.iter().map(|phrase| phrases.add(phrase)).collect() {
            Some(known) => Ok(Some(known)),
            None => self.refuse(field, Mistake::Phrase),
        }
    }

    /// The note is for readers, but a rule that does not say why is refused.
    fn note(&mut self) -> Result<(), RuleError> {
        self.text("note").map(|_| ())
    }

    fn text(&mut self, field: &str) -> Result<String, RuleError> {
        match self.table.remove(field) {
            None => self.refuse(field, Mistake::Missing),
            Some(Value::String(text)) if text.trim().is_empty() => self.refuse(field, Mistake::Empty),
            Some(Value::String(text)) => Ok(text),
            Some(_) => self.refuse(field, Mistake::Kind),
        }
    }

    /// A list that, when it stands, says something.
    fn filled(&mut self, field: &str) -> Result<Option<Vec<String>>, RuleError> {
        match self.list(field)? {
            Some(values) if values.is_empty() => self.refuse(field, Mistake::Empty),
            values => Ok(values),
        }
    }

    fn list(&mut self, field: &str) -> Result<Option<Vec<String>>, RuleError> {
        let values = match self.table.remove(field) {
            None => return Ok(None),
            Some(Value::Array(values)) => values,
            Some(_) => return self.refuse(field, Mistake::Kind),
        };
        let texts: Option<Vec<String>> = values.iter().map(|value| value.as_str().map(str::to_owned)).collect();
        match texts {
            Some(texts) => Ok(Some(texts)),
            None => self.refuse(field, Mistake::Kind),
        }
    }

    fn close(self) -> Result<(), RuleError> {
        match self.table.keys().next() {
            Some(field) => self.refuse(field, Mistake::Unknown),
            None => Ok(()),
        }
    }

    fn refuse<T>(&self, field: &str, mistake: Mistake) -> Result<T, RuleError> {
        Err(RuleError::Field { rule: self.rule.clone(), field: field.to_owned(), mistake })
    }
}
