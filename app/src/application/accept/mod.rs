//! What can be accepted as an answer to a question. Nothing at all can: a draft is saved at every step, and what is
//! missing is said before it is sent. Every reader here is pure, and reads again what it has written.

mod address;
mod amount;
mod business_number;
mod date;
mod telephone;

use jiff::civil;

use super::{
    answers::{Answers, Given},
    condition::hundredths,
    kept_file::{KeptFile, Way},
    kind::{ADDRESS, QuestionKind},
    program::{Named, Question},
    when::written,
};
use crate::{form::FormState, format, handoff, locale::Locale};

pub use address::{address, postal_code};
pub use amount::{count, money};
pub use business_number::business_number;
pub use date::{date, day};
pub use telephone::telephone;

/// The letters of a short and of a long answer.
const SHORT: usize = 200;
const LONG: usize = 5000;
/// The bound of a day that moves on every night.
const TODAY: &str = "today";

/// What is wrong: with which field, and the id of the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// What follows the id of the question in the name of the field.
    pub at: &'static str,
    pub words: &'static str,
}

impl Wrong {
    pub(super) const fn with(words: &'static str) -> Self {
        Self { at: "", words }
    }
}

/// The only door: the answers as they are kept, or the form with what is wrong.
pub fn parse(
    locale: Locale,
    today: civil::Date,
    questions: &[&Question],
    mut form: FormState<Named>,
) -> Result<Vec<Given>, FormState<Named>> {
    let mut answers = Vec::new();
    for question in questions {
        match question.accept(&form, today) {
            Ok(kept) => answers.push(Given { question: question.id, kept, typed: question.typed(&form) }),
            Err(wrong) => {
                let field = question.fields.iter().find(|field| field[question.id.len()..] == *wrong.at);
                let values = vec![
                    ("question", (*question.label.get(locale)).to_owned()),
                    ("most", question.bound(locale, question.most)),
                    ("least", question.bound(locale, question.least)),
                ];
                form.refuse(Named(field.copied().unwrap_or(question.id)), wrong.words, values);
            }
        }
    }
    if form.is_valid() { Ok(answers) } else { Err(form) }
}

impl Question {
    /// The answer as it is kept.
    fn accept(&self, form: &FormState<Named>, today: civil::Date) -> Result<String, Wrong> {
        let value = |at: usize| self.fields.get(at).map_or("", |field| form.value(Named(field))).trim();
        let text = value(0).replace("\r\n", "\n");
        let kept = match &self.kind {
            QuestionKind::Choices(offered) => {
                let chosen = offered.iter().filter(|one| !form.value(Named(one.field)).is_empty());
                return Ok(chosen.map(|one| one.value).collect::<Vec<_>>().join(" "));
            }
            QuestionKind::Date => match date(value(0), value(1), value(2))? {
                Some(day) => day.to_string(),
                None => return Ok(String::new()),
            },
            QuestionKind::Files(files) => {
                let way = Way::parse(value(1)).filter(|way| files.ways.contains(way));
                return Ok(way.map_or_else(String::new, |way| way.code().to_owned()));
            }
            QuestionKind::Address => return address(ADDRESS.map(|at| value(position(at)))),
            _ if text.is_empty() => return Ok(text),
            QuestionKind::Text | QuestionKind::LongText => text,
            QuestionKind::Number => count(&text).ok_or(Wrong::with("claim-wrong-number"))?,
            QuestionKind::Money => money(&text).ok_or(Wrong::with("claim-wrong-money"))?,
            kind @ (QuestionKind::YesNo | QuestionKind::Choice(_)) => {
                if kind.offers(&text) {
                    text
                } else {
                    return Err(Wrong::with("claim-wrong-choice"));
                }
            }
            QuestionKind::BusinessNumber => business_number(&text).ok_or(Wrong::with("claim-wrong-business-number"))?,
            QuestionKind::Mail if handoff::reach::is_address(&text) => text,
            QuestionKind::Mail => return Err(Wrong::with("claim-wrong-mail")),
            QuestionKind::Telephone => telephone(&text).ok_or(Wrong::with("claim-wrong-telephone"))?,
        };
        self.within(&kept, today).map(|()| kept)
    }

    /// Whether it is neither too little nor too much.
    fn within(&self, kept: &str, today: civil::Date) -> Result<(), Wrong> {
        let holds = |words: &'static str, holds: bool| if holds { Ok(()) } else { Err(Wrong::with(words)) };
        match &self.kind {
            QuestionKind::Number | QuestionKind::Money => {
                let sum = hundredths(kept);
                holds("claim-too-little", self.least.is_none_or(|least| sum >= hundredths(least)))?;
                holds("claim-too-much", self.most.is_none_or(|most| sum <= hundredths(most)))
            }
            QuestionKind::Date => {
                let bound = |text: &str| if text == TODAY { today.to_string() } else { text.to_owned() };
                holds("claim-too-early", self.least.is_none_or(|least| *kept >= *bound(least)))?;
                let late = if self.most == Some(TODAY) { "claim-in-the-future" } else { "claim-too-late" };
                holds(late, self.most.is_none_or(|most| *kept <= *bound(most)))
            }
            _ => holds("claim-too-long", kept.chars().count() <= self.letters()),
        }
    }

    /// The most letters of a text.
    pub fn letters(&self) -> usize {
        let usual = if self.kind == QuestionKind::LongText { LONG } else { SHORT };
        self.most.and_then(|most| most.parse().ok()).unwrap_or(usual)
    }

    /// A bound in words.
    pub fn bound(&self, locale: Locale, bound: Option<&'static str>) -> String {
        match (&self.kind, bound) {
            (QuestionKind::Money, Some(bound)) => format::money(locale, bound),
            (QuestionKind::Date, Some(bound)) => written(locale, bound),
            (QuestionKind::Number, Some(bound)) => format::number(locale, bound.parse().unwrap_or_default()),
            (_, _) => format::number(locale, u64::try_from(self.letters()).unwrap_or(u64::MAX)),
        }
    }

    /// What was typed, where there is one box for it.
    fn typed(&self, form: &FormState<Named>) -> String {
        match self.kind {
            QuestionKind::Date | QuestionKind::Address | QuestionKind::Choices(_) | QuestionKind::Files(_) => {
                String::new()
            }
            _ => form.value(Named(self.id)).trim().replace("\r\n", "\n"),
        }
    }

    /// The form as it stands once this was answered.
    pub fn fill(&self, mut form: FormState<Named>, answers: &Answers) -> FormState<Named> {
        let kept = answers.get(self.id);
        match &self.kind {
            QuestionKind::Choices(offered) => {
                for one in offered.iter().filter(|one| kept.split(' ').any(|chosen| chosen == one.value)) {
                    form = form.keep(Named(one.field), one.value);
                }
                form
            }
            QuestionKind::Date => keep_parts(form, &self.fields, kept.splitn(3, '-')),
            QuestionKind::Files(_) if KeptFile::of(kept).is_empty() => {
                self.fields.get(1).map_or(form.clone(), |field| form.keep(Named(field), kept))
            }
            QuestionKind::Files(_) => form,
            QuestionKind::Address => keep_parts(form, &self.fields, kept.split('\n')),
            _ => form.keep(Named(self.id), answers.typed(self.id)),
        }
    }
}

fn keep_parts<'a>(
    mut form: FormState<Named>,
    fields: &[&'static str],
    parts: impl Iterator<Item = &'a str>,
) -> FormState<Named> {
    for (field, part) in fields.iter().zip(parts) {
        form = form.keep(Named(field), part);
    }
    form
}

/// Where a part of an address stands.
fn position(suffix: &str) -> usize {
    ADDRESS.iter().position(|one| *one == suffix).unwrap_or_default()
}
