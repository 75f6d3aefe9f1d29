//! What is asked before a draft goes out: into which language, to whom, and until when.

use jiff::civil::Date;

use crate::{
    form::{self, FormState},
    format::number,
    locale::Locale,
};

/// The letters of a name that are read.
const MOST: usize = 200;
/// Whoever plans further ahead mistyped the year.
const DAYS: i64 = 366;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    To,
    Who,
    Due,
    File,
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        match self {
            Self::To => "to",
            Self::Who => "who",
            Self::Due => "due",
            Self::File => "file",
        }
    }
}

/// What was decided of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    pub to: Locale,
    pub who: String,
    /// The last day.
    pub due: Date,
}

/// `offered` are the languages into which there is something to translate.
pub fn read(
    locale: Locale,
    offered: &[Locale],
    today: Date,
    mut form: FormState<Field>,
) -> Result<Order, FormState<Field>> {
    let to = Locale::parse(form.value(Field::To)).filter(|to| offered.contains(to));
    if to.is_none() {
        form.refuse(Field::To, "translation-to-missing", Vec::new());
    }
    let who = form.value(Field::Who).trim().to_owned();
    let letters = who.chars().count();
    if who.is_empty() {
        form.refuse(Field::Who, "translation-who-missing", Vec::new());
    } else if letters > MOST {
        let count = |letters: usize| number(locale, u64::try_from(letters).unwrap_or(u64::MAX));
        form.refuse(Field::Who, "editing-long", vec![("most", count(MOST)), ("count", count(letters))]);
    }
    let due = day(form.value(Field::Due), today);
    if let Err(words) = due {
        form.refuse(Field::Due, words, Vec::new());
    }
    match (to, due) {
        (Some(to), Ok(due)) if form.is_valid() => Ok(Order { to, who, due }),
        _ => Err(form),
    }
}

/// Reads `2027-03-01`, today or later.
fn day(text: &str, today: Date) -> Result<Date, &'static str> {
    let day = Date::strptime("%Y-%m-%d", text.trim()).map_err(|_| "translation-due-wrong")?;
    let ahead = day.since(today).map_or(0, |span| i64::from(span.get_days()));
    match day {
        day if day < today => Err("translation-due-past"),
        _ if ahead > DAYS => Err("translation-due-far"),
        day => Ok(day),
    }
}
