//! A form as its file says it.

use serde::Deserialize;
use toml::Spanned;

use super::{payment::PaymentEntry, scrutiny::ScrutinyEntry};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub(super) id: String,
    pub(super) service: String,
    pub(super) organization: String,
    pub(super) en: Front,
    pub(super) fr: Front,
    pub(super) deadline: Option<DeadlineEntry>,
    pub(super) payment: Option<PaymentEntry>,
    /// Within how many days of the decision somebody can object to it here.
    #[serde(rename = "objection-days")]
    pub(super) objection_days: Option<Spanned<i64>>,
    pub(super) phases: Vec<Spanned<PhaseEntry>>,
    pub(super) sections: Vec<SectionEntry>,
    #[serde(default)]
    pub(super) checks: Vec<CheckEntry>,
    #[serde(default)]
    pub(super) documents: Vec<DocumentEntry>,
    #[serde(default)]
    pub(super) scrutiny: ScrutinyEntry,
}

/// A document that is asked for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct DocumentEntry {
    pub(super) id: Spanned<String>,
    /// `needed`, or `if-you-have-it`.
    pub(super) need: Option<String>,
    pub(super) when: Option<ConditionEntry>,
    pub(super) most: Option<String>,
    #[serde(default)]
    pub(super) accept: Vec<String>,
    pub(super) megabytes: Option<usize>,
    /// Within how many days it can be sent after the application.
    pub(super) later_days: Option<i32>,
    /// Where it can be mailed to.
    pub(super) mail: Option<Both>,
    pub(super) en: DocumentWords,
    pub(super) fr: DocumentWords,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DocumentWords {
    pub(super) name: String,
    /// Where it can be found.
    #[serde(rename = "where")]
    pub(super) where_it_is: String,
    pub(super) missing: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Both {
    pub(super) en: String,
    pub(super) fr: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Front {
    pub(super) name: String,
    pub(super) lead: String,
    pub(super) objection: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DeadlineEntry {
    /// A day: `2026-12-31`.
    pub(super) on: Option<Spanned<String>>,
    /// Or so many months after the day that answers a question.
    pub(super) months: Option<i32>,
    pub(super) after: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PhaseEntry {
    pub(super) from: String,
    /// One of these.
    pub(super) days: Option<i64>,
    #[serde(rename = "business-days")]
    pub(super) business_days: Option<i64>,
    pub(super) en: String,
    pub(super) fr: String,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SectionEntry {
    pub(super) id: Spanned<String>,
    pub(super) en: Heading,
    pub(super) fr: Heading,
    pub(super) when: Option<ConditionEntry>,
    pub(super) repeat: Option<Spanned<RepeatEntry>>,
    pub(super) questions: Vec<QuestionEntry>,
    /// Which of its parts it is; not in the file.
    #[serde(skip)]
    pub(super) number: usize,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Heading {
    pub(super) title: String,
    pub(super) lead: String,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RepeatEntry {
    pub(super) most: usize,
    pub(super) en: RepeatWords,
    pub(super) fr: RepeatWords,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RepeatWords {
    pub(super) add: String,
    pub(super) remove: String,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QuestionEntry {
    pub(super) id: Spanned<String>,
    pub(super) kind: String,
    pub(super) need: Option<String>,
    pub(super) least: Option<String>,
    pub(super) most: Option<String>,
    /// The kinds of files that are taken, and the most millions of bytes of each; all kinds, and as many as anywhere,
    /// where nothing is said.
    #[serde(default)]
    pub(super) accept: Vec<String>,
    pub(super) megabytes: Option<usize>,
    pub(super) fact: Option<String>,
    /// Whether an answer to the same question of another form is offered.
    #[serde(default)]
    pub(super) reuse: bool,
    pub(super) when: Option<ConditionEntry>,
    pub(super) en: Help,
    pub(super) fr: Help,
    #[serde(default)]
    pub(super) choices: Vec<ChoiceEntry>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Help {
    pub(super) label: String,
    pub(super) help: String,
    pub(super) missing: String,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChoiceEntry {
    pub(super) value: String,
    pub(super) en: String,
    pub(super) fr: String,
}

/// One of these: `answer` or `sum` with one relation; `all`, `any` or `not`.
#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub(super) struct ConditionEntry {
    pub(super) answer: Option<Spanned<String>>,
    pub(super) sum: Vec<Spanned<String>>,
    pub(super) is: Option<String>,
    pub(super) one_of: Vec<String>,
    pub(super) equals: Option<Right>,
    pub(super) at_least: Option<Right>,
    pub(super) at_most: Option<Right>,
    pub(super) before: Option<Right>,
    pub(super) after: Option<Right>,
    pub(super) all: Vec<ConditionEntry>,
    pub(super) any: Vec<ConditionEntry>,
    pub(super) not: Option<Box<ConditionEntry>>,
}

/// What something is compared with.
#[derive(Clone, Deserialize)]
#[serde(untagged)]
pub(super) enum Right {
    Literal(String),
    Answer { answer: String },
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CheckEntry {
    pub(super) id: Spanned<String>,
    pub(super) strength: String,
    pub(super) about: Spanned<String>,
    pub(super) holds: ConditionEntry,
    pub(super) en: String,
    pub(super) fr: String,
}

impl ConditionEntry {
    /// Every question that it looks at by itself, not in a sum.
    pub(super) fn answers(&self) -> Vec<&str> {
        let right = [&self.equals, &self.at_least, &self.at_most, &self.before, &self.after];
        let other = right.into_iter().filter_map(|right| match right {
            Some(Right::Answer { answer }) => Some(answer.as_str()),
            _ => None,
        });
        let own = self.answer.iter().map(|answer| answer.get_ref().as_str()).chain(other);
        let parts = self.all.iter().chain(&self.any).chain(self.not.as_deref()).flat_map(Self::answers);
        own.chain(parts).collect()
    }

    /// Changes every id of a question in it.
    pub(super) fn rename(&mut self, change: &impl Fn(&str) -> Vec<String>) {
        if let Some(answer) = &mut self.answer {
            first(answer, change);
        }
        let sum = std::mem::take(&mut self.sum);
        let each = |one: &Spanned<String>| {
            change(one.get_ref()).into_iter().map(|id| Spanned::new(one.span(), id)).collect::<Vec<_>>()
        };
        self.sum = sum.iter().flat_map(each).collect();
        for right in [&mut self.equals, &mut self.at_least, &mut self.at_most, &mut self.before, &mut self.after] {
            if let Some(Right::Answer { answer }) = right {
                *answer = change(answer).into_iter().next().unwrap_or_default();
            }
        }
        for part in self.all.iter_mut().chain(&mut self.any).chain(self.not.as_deref_mut()) {
            part.rename(change);
        }
    }
}

/// Renames what stands for one question.
pub(super) fn first(id: &mut Spanned<String>, change: &impl Fn(&str) -> Vec<String>) {
    let name = change(id.get_ref()).into_iter().next().unwrap_or_default();
    *id = Spanned::new(id.span(), name);
}
