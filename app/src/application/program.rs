//! What can be applied for: the form as data, and how long each phase may take. The files stand in
//! `server/content/forms/`; they are read once, when the program starts.

use super::{check::Check, condition::Condition, history::Kind, kind::QuestionKind, payment::Fee, scrutiny::Scrutiny};
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
    /// Within how many days of the decision somebody can object to it here; `None` where it is done elsewhere.
    pub objection_days: Option<i64>,
    pub sections: Vec<Section>,
    /// In the order in which they are reached.
    pub phases: Vec<Phase>,
    pub checks: Vec<Check>,
    pub deadline: Option<Deadline>,
    /// What it costs.
    pub fee: Option<Fee>,
    pub scrutiny: Scrutiny,
}

/// The last day on which it can be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deadline {
    /// The same for everybody: `2026-12-31`.
    On(&'static str),
    /// So many months after the day that answers a question.
    Months(i32, &'static str),
}

impl Program {
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }

    /// Whether files are the answer to a question.
    pub fn asks_for_files(&self, question: &str) -> bool {
        self.questions().any(|(_, one)| one.id == question && one.kind.files().is_some())
    }

    /// Every question, with its section.
    pub fn questions(&self) -> impl Iterator<Item = (&Section, &Question)> {
        self.sections.iter().flat_map(|section| section.questions.iter().map(move |question| (section, question)))
    }
}

/// A stretch of time that the program promises to keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phase {
    /// What begins it.
    pub from: Kind,
    /// Days from the day on which it was sent.
    pub days: i64,
    pub counted: Days,
    pub name: Words,
}

/// Which days are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Days {
    /// All days of the calendar.
    Calendar,
    /// Weekends and public holidays left out.
    Business,
}

#[derive(Clone, Debug)]
pub struct Section {
    pub id: &'static str,
    pub title: Words,
    pub lead: Words,
    /// When it is asked; always where there is nothing.
    pub when: Option<Condition>,
    pub repeat: Option<Repeat>,
    /// Of a document that is asked for.
    pub document: Option<Document>,
    pub questions: Vec<Question>,
}

/// What a program says of a document: it is a section of its own, with one question for files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Within how many days it can be sent after the application.
    pub days: i32,
    /// Where it can be mailed to.
    pub mail: Option<Words>,
}

/// A section that can be answered several times. Each time is a section of its own, under a number that it keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeat {
    /// The id of the first.
    pub of: &'static str,
    pub number: usize,
    pub most: usize,
    /// The words of the buttons that add one, and take one away.
    pub add: Words,
    pub remove: Words,
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
    pub when: Option<Condition>,
    /// The names of its fields; the first is the id.
    pub fields: Vec<&'static str>,
    /// The least and the most that is accepted, as an answer is kept. Of a text it is the number of characters; `today`
    /// is a day.
    pub least: Option<&'static str>,
    pub most: Option<&'static str>,
    pub source: Option<Source>,
    pub reuse: Reuse,
}

/// Whether an answer that was given in another form is offered here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reuse {
    Never,
    Offered,
}

/// Where an answer may be known from already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// What somebody stated about themselves: the code of the kind of fact.
    Fact(&'static str),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    Needed,
    Optional,
}

/// A field whose name stands in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named(pub &'static str);

impl form::Field for Named {
    fn name(self) -> &'static str {
        self.0
    }
}
