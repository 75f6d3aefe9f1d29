//! Deciding: accepted or refused, and why.

use leptos::prelude::*;

use super::{
    Place,
    act_page::{Act, written},
    check_page::second,
};
use crate::{
    application::{Cause, Kind, Program},
    form::{self, FormState},
    html::Html,
    locale::Locale,
    reference::Reference,
    shell::{Head, Page},
    template::{Offer, Used},
    ui::{self, Choice, Hint},
    words::t,
};

/// The letters of the reasons.
const REASONS: usize = 5000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Outcome,
    Reasons,
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        match self {
            Self::Outcome => "outcome",
            Self::Reasons => "reasons",
        }
    }
}

/// A decision that can be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// `Accepted` or `Refused`.
    pub outcome: Kind,
    pub reasons: String,
    /// The templates that it began with.
    pub used: Vec<Used>,
}

impl Decision {
    /// The only door: the decision, or the form with what is wrong.
    pub fn parse(locale: Locale, mut form: FormState<Field>) -> Result<Self, FormState<Field>> {
        let known = |kind: &Kind| matches!(kind, Kind::Accepted | Kind::Refused);
        let outcome = Kind::parse(form.value(Field::Outcome)).filter(known);
        if outcome.is_none() {
            form.refuse(Field::Outcome, "officer-outcome-missing", Vec::new());
        }
        let reasons = written(locale, &mut form, Field::Reasons, REASONS, "officer-reasons-missing");
        match outcome.filter(|_| form.is_valid()) {
            Some(outcome) => Ok(Self { outcome, reasons, used: Vec::new() }),
            None => Err(form),
        }
    }
}

#[derive(Clone, Debug)]
pub struct DecidePage {
    pub organization: String,
    pub reference: Reference,
    pub program: &'static Program,
    /// Why a second officer must confirm what is accepted, and what is refused.
    pub second: [Option<Cause>; 2],
    pub form: FormState<Field>,
    pub key: String,
    /// Where what was sent before is.
    pub already: Option<String>,
    /// What can be put into its text.
    pub offer: Offer,
}

impl Page for DecidePage {
    fn head(&self, locale: Locale) -> Head {
        self.act().head(locale, &self.form)
    }

    fn body(&self, locale: Locale) -> Html {
        let outcomes = [
            Choice { value: Kind::Accepted.code(), label: t(locale, "officer-accept") },
            Choice { value: Kind::Refused.code(), label: t(locale, "officer-refuse") },
        ];
        let hint = Hint(t(locale, "officer-reasons-hint").to_owned());
        let fields = view! {
            {second(locale, [("officer-accept", self.second[0]), ("officer-refuse", self.second[1])])}
            {ui::choices(locale, &self.form, Field::Outcome, t(locale, "officer-outcome"), &outcomes)}
            {ui::long_field(locale, &self.form, Field::Reasons, t(locale, "officer-reasons"), hint)}
            <p class="hint">{t(locale, "officer-objection")}" "{*self.program.objection.get(locale)}</p>
        };
        self.act().body(locale, &self.form, fields)
    }
}

impl DecidePage {
    fn act(&self) -> Act<'_> {
        Act {
            organization: &self.organization,
            reference: self.reference,
            place: Place::Decide,
            title: "officer-decide",
            lead: match self.second {
                [None, None] => "officer-decide-lead",
                _ => "officer-propose-lead",
            },
            send: "officer-decide-send",
            key: &self.key,
            already: self.already.as_deref(),
            offer: Some(&self.offer),
        }
    }
}
