//! Deciding: accepted or refused, and why.

use leptos::prelude::*;

use super::Place;
use crate::{
    application::{Kind, Program},
    form::{self, FormState},
    format::number,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    ui::{self, Choice, Crumb, Hint},
    words::{t, tr},
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
}

impl Decision {
    /// The only door: the decision, or the form with what is wrong.
    pub fn parse(locale: Locale, mut form: FormState<Field>) -> Result<Self, FormState<Field>> {
        let known = |kind: &Kind| matches!(kind, Kind::Accepted | Kind::Refused);
        let outcome = Kind::parse(form.value(Field::Outcome)).filter(known);
        let reasons = form.value(Field::Reasons).replace("\r\n", "\n").trim().to_owned();
        if outcome.is_none() {
            form.refuse(Field::Outcome, "officer-outcome-missing", Vec::new());
        }
        if reasons.is_empty() {
            form.refuse(Field::Reasons, "officer-reasons-missing", Vec::new());
        } else if reasons.chars().count() > REASONS {
            let most = number(locale, u64::try_from(REASONS).unwrap_or(u64::MAX));
            form.refuse(Field::Reasons, "officer-too-long", vec![("most", most)]);
        }
        match outcome.filter(|_| form.is_valid()) {
            Some(outcome) => Ok(Self { outcome, reasons }),
            None => Err(form),
        }
    }
}

#[derive(Clone, Debug)]
pub struct DecidePage {
    pub organization: String,
    pub reference: Reference,
    pub program: &'static Program,
    pub form: FormState<Field>,
    pub key: String,
    /// Where what was sent before is.
    pub already: Option<String>,
}

impl Page for DecidePage {
    fn head(&self, locale: Locale) -> Head {
        let case = tr(locale, "officer-case", &[("reference", self.reference.to_string().into())]);
        let crumbs = vec![
            Crumb::new(t(locale, "officer-all"), Path::Officer(Place::Home(self.organization.clone()))),
            Crumb::new(case, Path::Officer(Place::Case(self.organization.clone(), self.reference))),
        ];
        let title = ui::form_title(locale, t(locale, "officer-decide"), &self.form);
        Head::new(self.path(), title, t(locale, "officer-decide-lead")).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let outcomes = [
            Choice { value: Kind::Accepted.code(), label: t(locale, "officer-accept") },
            Choice { value: Kind::Refused.code(), label: t(locale, "officer-refuse") },
        ];
        let hint = Hint(t(locale, "officer-reasons-hint").to_owned());
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "officer-decide")}</h1>
                <p class="hero__lead">{t(locale, "officer-decide-lead")}</p>
            </div>
            {ui::already_sent(locale, self.already.as_deref())}
            {ui::error_summary(locale, &self.form)}
            <form class="form flow" method="post" action=self.path().href(locale) novalidate=true>
                <input type="hidden" name="key" value=self.key.clone()/>
                {ui::choices(locale, &self.form, Field::Outcome, t(locale, "officer-outcome"), &outcomes)}
                {ui::long_field(locale, &self.form, Field::Reasons, t(locale, "officer-reasons"), hint)}
                <p>{t(locale, "officer-objection")}" "{*self.program.objection.get(locale)}</p>
                <div class="actions">
                    <button class="button">{t(locale, "officer-decide-send")}</button>
                    {ui::language_button(locale, &self.path())}
                </div>
            </form>
        }
        .finish()
    }
}

impl DecidePage {
    fn path(&self) -> Path {
        Path::Officer(Place::Decide(self.organization.clone(), self.reference))
    }
}
