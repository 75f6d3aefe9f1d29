//! What an editor writes as the next version of an answer, and what of it can be accepted. People act on an answer: it
//! changes in both languages or in none.

use super::{Answer, Mistake};
use crate::{
    form::{self, FormState},
    format::number,
    locale::{Locale, Localized},
};

/// The letters of a question, of an answer, and of what was wrong.
const QUESTION: usize = 200;
const TEXT: usize = 3000;
const MISTAKE: usize = 600;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    QuestionEn,
    QuestionFr,
    TextEn,
    TextFr,
    /// The first version that said something wrong; 0 where nothing was wrong.
    Since,
    MistakeEn,
    MistakeFr,
    /// Why it is sent back.
    Reason,
}

impl Field {
    /// Those that an editor writes.
    pub const WRITTEN: [Self; 7] =
        [Self::QuestionEn, Self::QuestionFr, Self::TextEn, Self::TextFr, Self::Since, Self::MistakeEn, Self::MistakeFr];
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        match self {
            Self::QuestionEn => "question-en",
            Self::QuestionFr => "question-fr",
            Self::TextEn => "text-en",
            Self::TextFr => "text-fr",
            Self::Since => "wrong-since",
            Self::MistakeEn => "mistake-en",
            Self::MistakeFr => "mistake-fr",
            Self::Reason => "reason",
        }
    }
}

/// What can be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    pub question: Localized<String>,
    pub text: Localized<String>,
    pub mistake: Option<Mistake>,
}

impl Given {
    /// The only door.
    pub fn parse(locale: Locale, answer: &Answer, form: FormState<Field>) -> Result<Self, FormState<Field>> {
        let mut form = form;
        let mut line = |field, most| line(locale, &mut form, field, most);
        let question = Localized::new(line(Field::QuestionEn, QUESTION), line(Field::QuestionFr, QUESTION));
        let text = Localized::new(line(Field::TextEn, TEXT), line(Field::TextFr, TEXT));
        let since = form.value(Field::Since).parse().unwrap_or(0);
        let mistake = answer.versions().any(|version| version.number == since).then(|| {
            let mut line = |field| self::line(locale, &mut form, field, MISTAKE);
            Mistake { since, words: Localized::new(line(Field::MistakeEn), line(Field::MistakeFr)) }
        });
        hold_back(&mut form, (&answer.current.question, &question), [Field::QuestionEn, Field::QuestionFr]);
        hold_back(&mut form, (&answer.current.text, &text), [Field::TextEn, Field::TextFr]);
        if form.is_valid() && question == answer.current.question && text == answer.current.text {
            form.refuse(Field::TextEn, "answer-unchanged", Vec::new());
        }
        if form.is_valid() { Ok(Self { question, text, mistake }) } else { Err(form) }
    }

    /// The form that holds it.
    pub fn form(&self) -> FormState<Field> {
        let since = self.mistake.as_ref().map_or(0, |mistake| mistake.since);
        let words = self.mistake.as_ref().map(|mistake| mistake.words.clone()).unwrap_or_default();
        FormState::default()
            .keep(Field::QuestionEn, &self.question.en)
            .keep(Field::QuestionFr, &self.question.fr)
            .keep(Field::TextEn, &self.text.en)
            .keep(Field::TextFr, &self.text.fr)
            .keep(Field::Since, since.to_string())
            .keep(Field::MistakeEn, words.en)
            .keep(Field::MistakeFr, words.fr)
    }
}

/// Who sends a version back says why.
pub fn reason(locale: Locale, form: FormState<Field>) -> Result<String, FormState<Field>> {
    let mut form = form;
    let reason = line(locale, &mut form, Field::Reason, MISTAKE);
    if form.is_valid() { Ok(reason) } else { Err(form) }
}

/// A language that stayed as it was, while the other one changed, is said at its field.
fn hold_back(form: &mut FormState<Field>, (before, after): (&Localized<String>, &Localized<String>), at: [Field; 2]) {
    let same = Locale::ALL.map(|locale| before.get(locale) == after.get(locale));
    for (behind, field) in same.into_iter().zip(at) {
        if behind && same != [true, true] {
            form.refuse(field, "answer-behind", Vec::new());
        }
    }
}

fn line(locale: Locale, form: &mut FormState<Field>, field: Field, most: usize) -> String {
    let text = form.value(field).replace("\r\n", "\n").trim().to_owned();
    let letters = text.chars().count();
    if text.is_empty() {
        form.refuse(field, "answer-missing", Vec::new());
    } else if letters > most {
        let say = |letters: usize| number(locale, u64::try_from(letters).unwrap_or(u64::MAX));
        form.refuse(field, "answer-long", vec![("most", say(most)), ("count", say(letters))]);
    }
    text
}
