//! What is written about who has what, and who is away.

use jiff::{ToSpan, civil::Date};

use crate::{
    application::day,
    desk::form::{Field as Written, text},
    form::{self, FormState},
    locale::Locale,
};

/// For how long an absence can be announced ahead: to its last day. Days.
const AHEAD: i64 = 400;
/// Stands for the queue where somebody has to be chosen.
pub const QUEUE: &str = "queue";

/// One of the staff of a desk: their number, and their name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colleague {
    pub id: String,
    pub name: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    First,
    Last,
    StandIn,
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        match self {
            Self::First => "first-day",
            Self::Last => "last-day",
            Self::StandIn => "stand-in",
        }
    }
}

/// The fields of an absence, as they stand on the page.
pub const ABSENCE: [Field; 3] = [Field::First, Field::Last, Field::StandIn];

/// When somebody is away: whole days, both of them included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Absence {
    pub first: Date,
    pub last: Date,
    /// The number of whoever gets what they have in hand; else it goes back to the queue.
    pub stand_in: Option<String>,
}

impl Absence {
    /// The only door. `today` is the day on the clock of the desk.
    pub fn parse(today: Date, colleagues: &[Colleague], mut form: FormState<Field>) -> Result<Self, FormState<Field>> {
        let first = day(form.value(Field::First)).filter(|first| *first >= today);
        let last = day(form.value(Field::Last)).filter(|last| *last >= first.unwrap_or(today));
        let most = today.checked_add(AHEAD.days()).unwrap_or(today);
        if first.is_none() {
            form.refuse(Field::First, "shift-first-wrong", Vec::new());
        }
        match last {
            None => form.refuse(Field::Last, "shift-last-wrong", Vec::new()),
            Some(last) if last > most => form.refuse(Field::Last, "shift-last-far", Vec::new()),
            Some(_) => {}
        }
        let chosen = form.value(Field::StandIn).to_owned();
        let stand_in = (!chosen.is_empty()).then_some(chosen);
        if stand_in.as_ref().is_some_and(|id| colleagues.iter().all(|colleague| colleague.id != *id)) {
            form.refuse(Field::StandIn, "shift-stand-in-wrong", Vec::new());
        }
        match first.zip(last).filter(|_| form.is_valid()) {
            Some((first, last)) => Ok(Self { first, last, stand_in }),
            None => Err(form),
        }
    }
}

/// Why somebody cannot get a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Barred {
    Away,
    /// It complains about what they answered.
    OwnAnswer,
    /// They have it already, or nobody has it and it is to go to the queue.
    HasIt,
}

impl Barred {
    /// The form that names them, with what is wrong with it.
    pub fn refuse(self, mut form: FormState<Written>) -> FormState<Written> {
        let words = match self {
            Self::Away => "shift-to-away",
            Self::OwnAnswer => "shift-to-own-answer",
            Self::HasIt => "shift-to-has-it",
        };
        form.refuse(Written::To, words, Vec::new());
        form
    }
}

/// To whom a request goes, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// The number of one of the staff; nothing for the queue.
    pub to: Option<String>,
    /// For staff only: its numbers are hidden.
    pub note: String,
}

impl Assignment {
    /// The only door. Whether whoever is named can get it is known once nobody else writes to the request.
    pub fn parse(
        locale: Locale,
        colleagues: &[Colleague],
        mut form: FormState<Written>,
    ) -> Result<Self, FormState<Written>> {
        let to = form.value(Written::To).to_owned();
        if to != QUEUE && colleagues.iter().all(|colleague| colleague.id != to) {
            form.refuse(Written::To, "shift-to-missing", Vec::new());
        }
        let note = text(locale, &mut form, Written::Note);
        match note.filter(|_| form.is_valid()) {
            Some(note) => Ok(Self { to: (to != QUEUE).then_some(to), note }),
            None => Err(form),
        }
    }
}
