//! What somebody is told who was told something wrong: in their language, with what was wrong and what is right.

use super::{Answer, Version};
use crate::{locale::Locale, words::tr};

/// `number` is the version that they were told, `next` the one that corrects it.
pub fn correction(locale: Locale, answer: &Answer, next: &Version) -> String {
    let mistake = next.mistake.as_ref().map_or_else(String::new, |mistake| mistake.words.text(locale));
    let args = [
        ("question", answer.current.question.text(locale).into()),
        ("mistake", mistake.into()),
        ("answer", answer.current.text.text(locale).into()),
        ("id", answer.id.as_str().into()),
        ("version", answer.current.number.to_string().into()),
    ];
    tr(locale, "answer-letter", &args)
}
