//! What can be accepted as an answer to a question. Nothing at all can: a draft is saved at every step, and what is
//! missing is said before it is sent.

use jiff::civil;

use super::program::{Named, Question, QuestionKind, Section};
use crate::{form::FormState, format::number, locale::Locale};

/// The letters of a short and of a long answer.
const SHORT: usize = 200;
const LONG: usize = 5000;
/// No number or sum of ours is longer.
const DIGITS: usize = 12;

impl Section {
    /// The only door: the answers as they are kept, or the form with what is wrong.
    pub fn parse(
        &self,
        locale: Locale,
        mut form: FormState<Named>,
    ) -> Result<Vec<(&'static str, String)>, FormState<Named>> {
        let mut answers = Vec::new();
        for question in &self.questions {
            let name = Named(question.id);
            match question.accept(form.value(name)) {
                Ok(answer) => answers.push((question.id, answer)),
                Err(words) => {
                    let most = number(locale, u64::try_from(question.most()).unwrap_or(u64::MAX));
                    form.refuse(
                        name,
                        words,
                        vec![("question", (*question.label.get(locale)).to_owned()), ("most", most)],
                    );
                }
            }
        }
        if form.is_valid() { Ok(answers) } else { Err(form) }
    }
}

impl Question {
    fn most(&self) -> usize {
        if self.kind == QuestionKind::LongText { LONG } else { SHORT }
    }

    /// The answer as it is kept, or the id of the words that say what is wrong.
    fn accept(&self, typed: &str) -> Result<String, &'static str> {
        let text = typed.replace("\r\n", "\n").trim().to_owned();
        if text.is_empty() {
            return Ok(text);
        }
        if text.chars().count() > self.most() {
            return Err("claim-too-long");
        }
        match &self.kind {
            QuestionKind::Text | QuestionKind::LongText => Ok(text),
            QuestionKind::Number => digits(&text).ok_or("claim-wrong-number"),
            QuestionKind::Money => digits(text.trim_matches(['$', ' ', '\u{a0}'])).ok_or("claim-wrong-money"),
            QuestionKind::Date => day(&text).map(|day| day.to_string()).ok_or("claim-wrong-date"),
            QuestionKind::Choice(choices) => {
                let known = choices.iter().any(|(value, _)| *value == text);
                known.then_some(text).ok_or("claim-wrong-choice")
            }
            QuestionKind::BusinessNumber => business_number(&text).ok_or("claim-wrong-business-number"),
        }
    }
}

/// Digits, with what people put between groups of three.
fn digits(text: &str) -> Option<String> {
    let plain: String = text.chars().filter(|letter| !matches!(letter, ',' | ' ' | '\u{a0}' | '\u{202f}')).collect();
    (!plain.is_empty() && plain.len() <= DIGITS && plain.bytes().all(|byte| byte.is_ascii_digit())).then_some(plain)
}

/// A day as the standard of the government writes it: `2026-03-31`.
pub fn day(text: &str) -> Option<civil::Date> {
    let day: civil::Date = text.trim().parse().ok()?;
    (1900..2200).contains(&day.year()).then_some(day)
}

/// Nine digits of which the last checks the others (Luhn); what follows them names an account and is left out.
pub fn business_number(text: &str) -> Option<String> {
    let plain: String = text.chars().filter(|letter| !matches!(letter, ' ' | '-' | '\u{a0}')).collect();
    let number: String = plain.chars().take_while(char::is_ascii_digit).take(9).collect();
    let account = &plain[number.len()..];
    let named = account.is_empty()
        || account.len() == 6
            && account.bytes().take(2).all(|byte| byte.is_ascii_alphabetic())
            && account.bytes().skip(2).all(|byte| byte.is_ascii_digit());
    let sum: u32 = number
        .bytes()
        .rev()
        .enumerate()
        .map(|(at, byte)| {
            let value = u32::from(byte - b'0') * if at % 2 == 1 { 2 } else { 1 };
            value / 10 + value % 10
        })
        .sum();
    (number.len() == 9 && named && sum.is_multiple_of(10) && number != "000000000").then_some(number)
}
