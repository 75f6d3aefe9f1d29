//! What whoever applies writes between the steps: more time, a message, an objection; and taking a file away.

use jiff::{ToSpan, civil};

use super::accept::day;
use crate::{
    file::Attached,
    form::{self, FormState},
    format::{date, number},
    handoff::mask,
    locale::Locale,
};

/// The letters that are taken: some ten pages.
const MOST: usize = 20_000;
/// Nobody needs more time than a year: then it is another application.
const LONGEST: i32 = 365;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Due,
    Text,
    Files,
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::Text => "text",
            Self::Files => "files",
        }
    }
}

/// What is done, and what has to be known of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// For what was asked under this number, instead of the day that holds now.
    MoreTime {
        asked: i64,
        due: civil::Date,
        today: civil::Date,
    },
    /// The number of a file.
    Withdraw(i64),
    Message,
    Object,
}

/// What was written. Numbers that nobody should send are hidden in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// `2026-12-04`, where more time is wanted.
    pub due: String,
    pub text: String,
}

/// The only door: what was written, or the form with what is wrong.
pub fn parse(
    locale: Locale,
    deed: Deed,
    mut form: FormState<Field>,
    attached: &Attached,
) -> Result<Said, FormState<Field>> {
    let text = form.value(Field::Text).replace("\r\n", "\n").trim().to_owned();
    let (empty, wanted) = match deed {
        Deed::MoreTime { due, today, .. } => ("thread-why-empty", later(locale, &mut form, due.max(today))),
        Deed::Withdraw(_) => ("", String::new()),
        Deed::Message => ("thread-message-empty", String::new()),
        Deed::Object => ("thread-object-empty", String::new()),
    };
    if text.is_empty() && attached.names().is_empty() && !empty.is_empty() {
        form.refuse(Field::Text, empty, Vec::new());
    }
    if text.chars().count() > MOST {
        let most = number(locale, u64::try_from(MOST).unwrap_or(u64::MAX));
        form.refuse(Field::Text, "application-give-long", vec![("most", most)]);
    }
    attached.refuse(locale, &mut form, Field::Files);
    if form.is_valid() { Ok(Said { due: wanted, text: mask(&text).text }) } else { Err(form) }
}

/// A day after the one that holds, within a year.
fn later(locale: Locale, form: &mut FormState<Field>, holds: civil::Date) -> String {
    let last = holds.saturating_add(LONGEST.days());
    match day(form.value(Field::Due)).filter(|wanted| *wanted > holds && *wanted <= last) {
        Some(wanted) => wanted.to_string(),
        None => {
            let between = vec![("after", date(locale, holds)), ("last", date(locale, last))];
            form.refuse(Field::Due, "thread-due-wrong", between);
            String::new()
        }
    }
}
