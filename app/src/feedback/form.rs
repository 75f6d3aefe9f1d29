//! What a person may answer, and what of it can be accepted.

use super::{Answer, Reason};
use crate::{
    form::{self, FormState},
    format::number,
    locale::Locale,
};

/// The letters that are read. More is a letter, and somebody should be talked to.
pub const MOST: usize = 1000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Reason,
    Text,
    Reference,
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        match self {
            Self::Reason => "reason",
            Self::Text => "text",
            Self::Reference => "reference",
        }
    }
}

/// An answer that can be accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    pub answer: Answer,
    pub reason: Option<Reason>,
    /// `None` where nothing was written.
    pub text: Option<String>,
}

impl Given {
    /// The only door: an answer, or the form with what is wrong.
    pub fn parse(locale: Locale, answer: Answer, mut form: FormState<Field>) -> Result<Self, FormState<Field>> {
        if answer == Answer::Yes {
            return Ok(Self { answer, reason: None, text: None });
        }
        let reason = Reason::parse(form.value(Field::Reason));
        // browsers send two characters for the end of a line
        let text = form.value(Field::Text).replace("\r\n", "\n").trim().to_owned();
        if reason.is_none() {
            form.refuse(Field::Reason, "feedback-reason-missing", Vec::new());
        }
        let letters = text.chars().count();
        if letters > MOST {
            let count = |letters: usize| number(locale, u64::try_from(letters).unwrap_or(u64::MAX));
            form.refuse(Field::Text, "feedback-text-long", vec![("most", count(MOST)), ("count", count(letters))]);
        }
        if !form.is_valid() {
            return Err(form);
        }
        Ok(Self { answer, reason, text: (!text.is_empty()).then_some(text) })
    }
}

/// The form of a reference that nobody got.
pub fn unknown_reference(typed: &str) -> FormState<Field> {
    let mut form = FormState::default().keep(Field::Reference, typed);
    form.refuse(Field::Reference, "feedback-reference-wrong", Vec::new());
    form
}
