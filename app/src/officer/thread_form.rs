//! What an officer writes between the steps: more time, a reply, a pause, what was put right, a file taken away, and
//! the decision on an objection.

use jiff::{ToSpan, civil};

use super::act_page::written;
use crate::{
    application::{Kind, WaitsFor, day},
    form::{self, FormState},
    format::date,
    handoff::mask,
    locale::Locale,
    template::Used,
};

/// The letters of a text.
const TEXT: usize = 5000;
/// As for whoever applies.
const LONGEST: i32 = 365;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Outcome,
    Due,
    Text,
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        match self {
            Self::Outcome => "outcome",
            Self::Due => "due",
            Self::Text => "text",
        }
    }
}

/// What is done, and what has to be known of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// The number of the entry that asked for more time, and the day that holds now.
    Time {
        wanted: i64,
        due: civil::Date,
        today: civil::Date,
    },
    /// The number of a file.
    Withdraw(i64),
    Reply,
    Pause,
    Objection,
    Mend,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// What follows: the kind of the entry.
    pub kind: Kind,
    /// `2026-12-04`, where more time is given.
    pub due: String,
    pub text: String,
    /// For whom a pause waits.
    pub waits_for: Option<WaitsFor>,
    /// The templates that it began with.
    pub used: Vec<Used>,
}

impl Said {
    fn of(kind: Kind, text: String) -> Self {
        Self { kind, due: String::new(), text, waits_for: None, used: Vec::new() }
    }
}

/// The only door: what was written, or the form with what is wrong.
pub fn parse(locale: Locale, deed: Deed, mut form: FormState<Field>) -> Result<Said, FormState<Field>> {
    let outcome = form.value(Field::Outcome).to_owned();
    let kind = |one: &[Kind]| Kind::parse(&outcome).filter(|kind| one.contains(kind));
    let (kind, empty) = match deed {
        Deed::Time { .. } => (kind(&[Kind::TimeGiven, Kind::TimeDeclined]), "officer-time-why-empty"),
        Deed::Withdraw(_) => (Some(Kind::Removed), "officer-withdraw-why-empty"),
        Deed::Reply => (Some(Kind::Reply), "officer-reply-empty"),
        Deed::Pause => (WaitsFor::parse(&outcome).map(|_| Kind::Paused), "officer-pause-why-empty"),
        Deed::Objection => (kind(&[Kind::Upheld, Kind::Changed]), "officer-reasons-missing"),
        Deed::Mend => (Some(Kind::Mended), "officer-mend-empty"),
    };
    if kind.is_none() {
        form.refuse(Field::Outcome, "officer-choice-missing", Vec::new());
    }
    let due = match (deed, kind) {
        (Deed::Time { due, today, .. }, Some(Kind::TimeGiven)) => later(locale, &mut form, due.max(today)),
        _ => String::new(),
    };
    // a day that is given needs no reason, one that is declined does
    let text = match kind {
        Some(Kind::TimeGiven) if form.value(Field::Text).trim().is_empty() => String::new(),
        _ => written(locale, &mut form, Field::Text, TEXT, empty),
    };
    match kind.filter(|_| form.is_valid()) {
        Some(kind) => Ok(Said { due, waits_for: WaitsFor::parse(&outcome), ..Said::of(kind, mask(&text).text) }),
        None => Err(form),
    }
}

/// A day after the one that holds, within a year.
fn later(locale: Locale, form: &mut FormState<Field>, holds: civil::Date) -> String {
    let last = holds.saturating_add(LONGEST.days());
    match day(form.value(Field::Due)).filter(|given| *given > holds && *given <= last) {
        Some(given) => given.to_string(),
        None => {
            let between = vec![("after", date(locale, holds)), ("last", date(locale, last))];
            form.refuse(Field::Due, "thread-due-wrong", between);
            String::new()
        }
    }
}
