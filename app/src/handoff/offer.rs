//! What else somebody could share: each answer and each earlier question has a box of its own, empty until they tick it.

use serde::Serialize;

use super::{SharedAnswer, SharedQuestion, SharedStep};

const ANSWER: &str = "share-answer-";
const EARLIER: &str = "share-earlier-";

/// Whether a field is the box of something that could be shared.
pub fn is_box(name: &str) -> bool {
    name.starts_with(ANSWER) || name.starts_with(EARLIER)
}

impl SharedAnswer {
    /// The name of its box.
    pub fn box_name(&self) -> String {
        [ANSWER, &self.id].concat()
    }
}

impl SharedQuestion {
    /// The name of its box.
    pub fn box_name(&self) -> String {
        [EARLIER, &self.reference].concat()
    }
}

/// What could be shared, and what of it was ticked.
#[derive(Clone, Debug, Default)]
pub struct Offers {
    /// The step of a form that they came from, with everything that was answered there.
    pub step: Option<SharedStep>,
    /// What they asked before, the last first.
    pub earlier: Vec<SharedQuestion>,
    /// The names of the boxes that they ticked.
    pub ticked: Vec<String>,
}

/// What was read from records, and so is not in the form that is sent.
#[derive(Serialize)]
pub struct Read<'a> {
    step: Option<&'a SharedStep>,
    earlier: &'a [SharedQuestion],
}

impl Offers {
    pub fn is_ticked(&self, name: &str) -> bool {
        self.ticked.iter().any(|ticked| ticked == name)
    }

    /// The step with the answers that were ticked.
    pub fn step(&self) -> Option<SharedStep> {
        let step = self.step.clone()?;
        let answers = step.answers.into_iter().filter(|answer| self.is_ticked(&answer.box_name())).collect();
        Some(SharedStep { answers, ..step })
    }

    /// The earlier questions that were ticked.
    pub fn earlier(&self) -> Vec<SharedQuestion> {
        self.earlier.iter().filter(|question| self.is_ticked(&question.box_name())).cloned().collect()
    }
}

impl super::Card {
    /// What of it was read from records: it can change between the two screens. Nothing where there is none.
    pub fn read(&self) -> Option<Read<'_>> {
        let read = Read { step: self.step.as_ref(), earlier: &self.earlier };
        (read.step.is_some() || !read.earlier.is_empty()).then_some(read)
    }
}
