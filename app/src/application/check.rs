//! Whether a form is complete and makes sense, in plain words. The checks stand in the form of the program.

use super::{
    answers::Answers,
    asked::Asked,
    condition::Condition,
    program::{Need, Program, Question, Section},
};
use crate::locale::Localized;

/// How much weighs what a check finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// It cannot be sent like this.
    Must,
    /// It can be sent all the same, with a reason.
    Should,
    /// Only worth knowing.
    Hint,
}

/// Something that should hold between answers.
#[derive(Clone, Debug)]
pub struct Check {
    /// Also the name of the field where the reason is given.
    pub id: &'static str,
    pub strength: Strength,
    /// The question that it leads to.
    pub about: &'static str,
    pub holds: Condition,
    /// What is wrong, and what to do about it.
    pub words: Localized<&'static str>,
}

/// What is to be done before it is sent.
#[derive(Clone, Copy, Debug)]
pub struct Finding<'p> {
    pub strength: Strength,
    pub section: &'p Section,
    pub question: &'p Question,
    /// The check that found it; nothing where an answer is missing.
    pub check: Option<&'static str>,
    pub words: &'p Localized<&'static str>,
}

impl Program {
    /// Everything that is missing or does not fit, in the order of the form.
    pub fn findings(&self, answers: &Answers) -> Vec<Finding<'_>> {
        let asked = Asked::of(self, answers);
        let mut found = Vec::new();
        for (section, question) in self.questions().filter(|(_, question)| asked.question(question)) {
            if question.need == Need::Needed && answers.get(question.id).is_empty() {
                let words = &question.missing;
                found.push(Finding { strength: Strength::Must, section, question, check: None, words });
            }
            let broken =
                |check: &&Check| check.about == question.id && asked.look(&check.holds, answers) == Some(false);
            found.extend(self.checks.iter().filter(broken).map(|check| {
                let Check { id, strength, words, .. } = check;
                Finding { strength: *strength, section, question, check: Some(*id), words }
            }));
        }
        found
    }

    /// What has to be done before it can be sent.
    pub fn to_do(&self, answers: &Answers) -> Vec<Finding<'_>> {
        self.findings(answers).into_iter().filter(|one| one.strength == Strength::Must).collect()
    }

    /// What can be sent all the same, once there is a reason.
    pub fn to_explain(&self, answers: &Answers) -> Vec<Finding<'_>> {
        self.findings(answers).into_iter().filter(|one| one.strength == Strength::Should).collect()
    }
}
