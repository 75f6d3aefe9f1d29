//! What can be applied for: the form as data, and how long each phase may take. The files stand in
//! `server/content/forms/`; they are read once, when the program starts.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::history::Kind;
use crate::{form, locale::Localized};

type Words = Localized<&'static str>;

#[derive(Clone, Debug)]
pub struct Program {
    pub id: &'static str,
    /// The public id of the service that it belongs to.
    pub service: &'static str,
    /// The code of the organization that decides.
    pub organization: &'static str,
    pub name: Words,
    pub lead: Words,
    /// How to object to a decision.
    pub objection: Words,
    pub sections: Vec<Section>,
    /// In the order in which they are reached.
    pub phases: Vec<Phase>,
}

impl Program {
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }

    /// Every question, with its section.
    pub fn questions(&self) -> impl Iterator<Item = (&Section, &Question)> {
        self.sections.iter().flat_map(|section| section.questions.iter().map(move |question| (section, question)))
    }

    /// What must be answered and is not.
    pub fn missing<'p>(&'p self, answers: &Answers) -> Vec<(&'p Section, &'p Question)> {
        let missing = |question: &Question| question.need == Need::Needed && answers.get(question.id).is_empty();
        self.questions().filter(|(_, question)| missing(question)).collect()
    }
}

/// A stretch of time that the program promises to keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phase {
    /// What begins it.
    pub from: Kind,
    /// Days from the day on which it was sent, all days of the calendar counted.
    pub days: i64,
    pub name: Words,
}

#[derive(Clone, Debug)]
pub struct Section {
    pub id: &'static str,
    pub title: Words,
    pub lead: Words,
    pub questions: Vec<Question>,
}

impl Section {
    /// How many of the questions that must be answered are not.
    pub fn missing(&self, answers: &Answers) -> usize {
        let missing = |question: &&Question| question.need == Need::Needed && answers.get(question.id).is_empty();
        self.questions.iter().filter(missing).count()
    }
}

#[derive(Clone, Debug)]
pub struct Question {
    pub id: &'static str,
    pub kind: QuestionKind,
    pub need: Need,
    pub label: Words,
    pub help: Words,
    /// What is said when it is not answered, and where the answer can be found.
    pub missing: Words,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    Needed,
    Optional,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuestionKind {
    Text,
    LongText,
    Number,
    /// Whole dollars.
    Money,
    Date,
    Choice(Vec<(&'static str, Words)>),
    BusinessNumber,
}

/// A field whose name stands in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named(pub &'static str);

impl form::Field for Named {
    fn name(self) -> &'static str {
        self.0
    }
}

/// What was answered so far, by the id of the question. Kept sealed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers(BTreeMap<String, String>);

impl Answers {
    pub fn get(&self, question: &str) -> &str {
        self.0.get(question).map_or("", String::as_str)
    }

    pub fn put(&mut self, question: &str, answer: String) {
        self.0.insert(question.to_owned(), answer);
    }
}
