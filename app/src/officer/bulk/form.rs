//! What a step needs to be told: to whom, or which document, why and by when.

use jiff::civil;

use super::{
    super::{
        act_page::written,
        ask_page::{NAME, WHY},
    },
    Step,
};
use crate::{
    application::day,
    form::{self, FormState},
    locale::{Locale, Localized},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    To,
    Name(Locale),
    Why(Locale),
    Due,
}

impl Field {
    pub const ALL: [Self; 6] = [
        Self::To,
        Self::Name(Locale::En),
        Self::Name(Locale::Fr),
        Self::Why(Locale::En),
        Self::Why(Locale::Fr),
        Self::Due,
    ];
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        match self {
            Self::To => "to",
            Self::Name(Locale::En) => "name-en",
            Self::Name(Locale::Fr) => "name-fr",
            Self::Why(Locale::En) => "why-en",
            Self::Why(Locale::Fr) => "why-fr",
            Self::Due => "due",
        }
    }
}

/// Somebody of the program who can get applications.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colleague {
    /// As the form names them.
    pub id: String,
    pub name: String,
}

/// A document that is asked for, in the language of each who applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    pub name: Localized<String>,
    pub why: Localized<String>,
    /// The last day on which it can be sent.
    pub due: civil::Date,
}

/// A step with all that it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Order {
    Take,
    Give(Colleague),
    PutBack,
    Ask(Wanted),
}

impl Order {
    pub const fn step(&self) -> Step {
        match self {
            Self::Take => Step::Take,
            Self::Give(_) => Step::Give,
            Self::PutBack => Step::PutBack,
            Self::Ask(_) => Step::Ask,
        }
    }
}

/// What has to be known to read the form.
#[derive(Clone, Copy, Debug)]
pub struct Needs<'a> {
    pub step: Step,
    /// Those to whom something can be given.
    pub colleagues: &'a [Colleague],
    /// The languages of those who applied.
    pub tongues: &'a [Locale],
    pub today: civil::Date,
}

/// The only door: the step, or the form with what is wrong.
pub fn parse(locale: Locale, needs: Needs<'_>, mut form: FormState<Field>) -> Result<Order, FormState<Field>> {
    let order = match needs.step {
        Step::Take => Some(Order::Take),
        Step::PutBack => Some(Order::PutBack),
        Step::Give => whom(&mut form, needs.colleagues).map(Order::Give),
        Step::Ask => wanted(locale, &mut form, needs).map(Order::Ask),
    };
    order.filter(|_| form.is_valid()).ok_or(form)
}

/// To whom something is given.
fn whom(form: &mut FormState<Field>, colleagues: &[Colleague]) -> Option<Colleague> {
    let found = colleagues.iter().find(|one| one.id == form.value(Field::To)).cloned();
    if found.is_none() {
        form.refuse(Field::To, "bulk-to-missing", Vec::new());
    }
    found
}

/// Whoever applied in a language reads it in that language: of the others nothing is needed.
fn wanted(locale: Locale, form: &mut FormState<Field>, needs: Needs<'_>) -> Option<Wanted> {
    let (mut name, mut why) = (Localized::<String>::default(), Localized::<String>::default());
    for tongue in needs.tongues {
        *name.get_mut(*tongue) = written(locale, form, Field::Name(*tongue), NAME, "officer-ask-name-empty");
        *why.get_mut(*tongue) = written(locale, form, Field::Why(*tongue), WHY, "officer-ask-why-empty");
    }
    let due = day(form.value(Field::Due)).filter(|due| *due > needs.today);
    if due.is_none() {
        form.refuse(Field::Due, "officer-ask-due-wrong", Vec::new());
    }
    due.map(|due| Wanted { name, why, due })
}
