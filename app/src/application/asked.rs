//! What is asked, given what was answered: conditions look back, so one walk from the first question to the last
//! settles everything.

use std::collections::BTreeSet;

use super::{
    answers::Answers,
    condition::Condition,
    program::{Program, Question, Section},
};

/// What is asked now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    sections: BTreeSet<&'static str>,
    questions: BTreeSet<&'static str>,
}

impl Asked {
    pub fn of(program: &Program, answers: &Answers) -> Self {
        let mut asked = Self { sections: BTreeSet::new(), questions: BTreeSet::new() };
        for section in &program.sections {
            let there = section.repeat.as_ref().is_none_or(|part| answers.parts(part.of).contains(&part.number));
            if !there || !asked.holds(section.when.as_ref(), answers) {
                continue;
            }
            asked.sections.insert(section.id);
            for question in &section.questions {
                if asked.holds(question.when.as_ref(), answers) {
                    asked.questions.insert(question.id);
                }
            }
        }
        asked
    }

    pub fn section(&self, section: &Section) -> bool {
        self.sections.contains(section.id)
    }

    pub fn question(&self, question: &Question) -> bool {
        self.questions.contains(question.id)
    }

    /// An answer that counts: what is not asked was not answered.
    pub fn answer<'a>(&self, answers: &'a Answers, question: &str) -> &'a str {
        if self.questions.contains(question) { answers.get(question) } else { "" }
    }

    fn holds(&self, when: Option<&Condition>, answers: &Answers) -> bool {
        when.is_none_or(|when| self.look(when, answers) == Some(true))
    }

    pub(super) fn look(&self, condition: &Condition, answers: &Answers) -> Option<bool> {
        condition.holds(&|question: &str| self.answer(answers, question).to_owned())
    }
}

impl Program {
    /// The sections that are asked now.
    pub fn asked_sections(&self, asked: &Asked) -> impl Iterator<Item = &Section> {
        self.sections.iter().filter(|section| asked.section(section))
    }

    /// What was answered and is not asked any more, with its section: it is not sent.
    pub fn left_out(&self, answers: &Answers) -> Vec<(&Section, &Question)> {
        let asked = Asked::of(self, answers);
        let left = |question: &Question| !answers.get(question.id).is_empty() && !asked.question(question);
        self.questions().filter(|(_, question)| left(question)).collect()
    }

    /// Only what is asked, as it is sent.
    pub fn to_send(&self, answers: &Answers) -> Answers {
        let mut sent = answers.clone();
        for (_, question) in self.left_out(answers) {
            sent.remove(question.id);
        }
        sent
    }
}
