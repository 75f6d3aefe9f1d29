//! Asking for a document: what it is called, why, and by when.

use jiff::civil;
use leptos::prelude::*;

use super::{
    Place,
    act_page::{Act, written},
};
use crate::{
    application::day,
    form::{self, FormState},
    html::Html,
    locale::Locale,
    reference::Reference,
    shell::{Head, Page},
    template::{Offer, Used},
    ui::{self, Hint},
    words::t,
};

/// The letters of a name and of a reason.
pub(super) const NAME: usize = 120;
pub(super) const WHY: usize = 1000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Name,
    Why,
    Due,
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Why => "why",
            Self::Due => "due",
        }
    }
}

/// A document that can be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    pub name: String,
    pub why: String,
    pub due: civil::Date,
    /// The templates that it began with.
    pub used: Vec<Used>,
}

impl Ask {
    /// The only door: what is asked for, or the form with what is wrong.
    pub fn parse(locale: Locale, today: civil::Date, mut form: FormState<Field>) -> Result<Self, FormState<Field>> {
        let name = written(locale, &mut form, Field::Name, NAME, "officer-ask-name-empty");
        let why = written(locale, &mut form, Field::Why, WHY, "officer-ask-why-empty");
        let due = day(form.value(Field::Due)).filter(|due| *due > today);
        if due.is_none() {
            form.refuse(Field::Due, "officer-ask-due-wrong", Vec::new());
        }
        match due.filter(|_| form.is_valid()) {
            Some(due) => Ok(Self { name, why, due, used: Vec::new() }),
            None => Err(form),
        }
    }
}

#[derive(Clone, Debug)]
pub struct AskPage {
    pub organization: String,
    pub reference: Reference,
    pub form: FormState<Field>,
    pub key: String,
    /// Where what was sent before is.
    pub already: Option<String>,
    /// What can be put into its text.
    pub offer: Offer,
}

impl Page for AskPage {
    fn head(&self, locale: Locale) -> Head {
        self.act().head(locale, &self.form)
    }

    fn body(&self, locale: Locale) -> Html {
        let hint = |id| Hint(t(locale, id).to_owned());
        let label = |id| t(locale, id);
        let form = &self.form;
        let fields = view! {
            {ui::short_field(locale, form, Field::Name, label("officer-ask-name"), hint("officer-ask-name-hint"))}
            {ui::long_field(locale, form, Field::Why, label("officer-ask-why"), hint("officer-ask-why-hint"))}
            {ui::short_field(locale, form, Field::Due, label("officer-ask-due"), hint("officer-ask-due-hint"))}
        };
        self.act().body(locale, form, fields)
    }
}

impl AskPage {
    fn act(&self) -> Act<'_> {
        Act {
            organization: &self.organization,
            reference: self.reference,
            place: Place::Ask,
            title: "officer-ask",
            lead: "officer-ask-lead",
            send: "officer-ask-send",
            key: &self.key,
            already: self.already.as_deref(),
            offer: Some(&self.offer),
        }
    }
}
