//! What staff write down.

use crate::{
    form::{self, FormState},
    format::number,
    handoff::mask,
    locale::Locale,
};

/// The letters that are kept of a text.
pub const MOST: usize = 10_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Answer,
    Note,
    /// Who carries what was ordered.
    Carrier,
    /// To which desk a request goes.
    To,
    /// What the colleagues there need to know.
    Handover,
    /// Ticked where it should have come there at once.
    NeverOurs,
    Code,
    Asked,
    Said,
    Language,
    /// Ticked where nothing is left to do.
    Done,
    /// How somebody was told whom a letter did not reach.
    How,
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Note => "note",
            Self::Carrier => "carrier",
            Self::To => "to",
            Self::Handover => "handover",
            Self::NeverOurs => "never-ours",
            Self::Code => "code",
            Self::Asked => "asked",
            Self::Said => "said",
            Self::Language => "language-of-caller",
            Self::Done => "done",
            Self::How => "how",
        }
    }
}

/// The fields of the page of a request, each sent by a button of its own.
pub const WRITTEN: [Field; 3] = [Field::Answer, Field::Note, Field::Handover];
/// The letters of a line.
const LINE: usize = 200;

/// Whether nothing that was written in these fields would be lost: who lets a request go would lose it. What would is
/// refused.
pub fn is_sent(form: &mut FormState<Field>, fields: &[Field]) -> bool {
    for field in fields {
        let words = match field {
            Field::Answer => "desk-answer-unsent",
            Field::Note => "desk-note-unsent",
            _ => "desk-handover-unsent",
        };
        if !form.value(*field).trim().is_empty() {
            form.refuse(*field, words, Vec::new());
        }
    }
    form.is_valid()
}

/// A line that may be left empty.
pub fn line(locale: Locale, form: &mut FormState<Field>, field: Field) -> Option<String> {
    let text = form.value(field).trim().to_owned();
    let letters = text.chars().count();
    if letters > LINE {
        let say = |letters: usize| number(locale, u64::try_from(letters).unwrap_or(u64::MAX));
        form.refuse(field, "desk-text-long", vec![("most", say(LINE)), ("count", say(letters))]);
        return None;
    }
    Some(mask(&text).text)
}

/// A text, its numbers hidden. Nothing, or too much, is refused.
pub fn text(locale: Locale, form: &mut FormState<Field>, field: Field) -> Option<String> {
    let text = form.value(field).replace("\r\n", "\n").trim().to_owned();
    let letters = text.chars().count();
    if text.is_empty() {
        form.refuse(field, "desk-text-missing", Vec::new());
        return None;
    }
    if letters > MOST {
        let say = |letters: usize| number(locale, u64::try_from(letters).unwrap_or(u64::MAX));
        form.refuse(field, "desk-text-long", vec![("most", say(MOST)), ("count", say(letters))]);
        return None;
    }
    Some(mask(&text).text)
}
