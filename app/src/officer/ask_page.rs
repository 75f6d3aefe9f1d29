//! Asking for a document: what it is called, why, and by when.

use jiff::civil;
use leptos::prelude::*;

use super::Place;
use crate::{
    application::day,
    form::{self, FormState},
    format::number,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    ui::{self, Crumb, Hint},
    words::{t, tr},
};

/// The letters of a name and of a reason.
const NAME: usize = 120;
const WHY: usize = 1000;

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
}

impl Ask {
    /// The only door: what is asked for, or the form with what is wrong.
    pub fn parse(locale: Locale, today: civil::Date, mut form: FormState<Field>) -> Result<Self, FormState<Field>> {
        let text = |field: Field| form.value(field).replace("\r\n", "\n").trim().to_owned();
        let (name, why, due) = (text(Field::Name), text(Field::Why), day(form.value(Field::Due)));
        for (field, text, most, empty) in
            [(Field::Name, &name, NAME, "officer-ask-name-empty"), (Field::Why, &why, WHY, "officer-ask-why-empty")]
        {
            if text.is_empty() {
                form.refuse(field, empty, Vec::new());
            } else if text.chars().count() > most {
                let most = number(locale, u64::try_from(most).unwrap_or(u64::MAX));
                form.refuse(field, "officer-too-long", vec![("most", most)]);
            }
        }
        let due = due.filter(|due| *due > today);
        if due.is_none() {
            form.refuse(Field::Due, "officer-ask-due-wrong", Vec::new());
        }
        match due.filter(|_| form.is_valid()) {
            Some(due) => Ok(Self { name, why, due }),
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
}

impl Page for AskPage {
    fn head(&self, locale: Locale) -> Head {
        let case = tr(locale, "officer-case", &[("reference", self.reference.to_string().into())]);
        let crumbs = vec![
            Crumb::new(t(locale, "officer-all"), Path::Officer(Place::Home(self.organization.clone()))),
            Crumb::new(case, Path::Officer(Place::Case(self.organization.clone(), self.reference))),
        ];
        let title = ui::form_title(locale, t(locale, "officer-ask"), &self.form);
        Head::new(self.path(), title, t(locale, "officer-ask-lead")).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let hint = |id| Hint(t(locale, id).to_owned());
        let label = |id| t(locale, id);
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "officer-ask")}</h1>
                <p class="hero__lead">{t(locale, "officer-ask-lead")}</p>
            </div>
            {ui::already_sent(locale, self.already.as_deref())}
            {ui::error_summary(locale, &self.form)}
            <form class="form flow" method="post" action=self.path().href(locale) novalidate=true>
                <input type="hidden" name="key" value=self.key.clone()/>
                {ui::short_field(locale, &self.form, Field::Name, label("officer-ask-name"), hint("officer-ask-name-hint"))}
                {ui::long_field(locale, &self.form, Field::Why, label("officer-ask-why"), hint("officer-ask-why-hint"))}
                {ui::short_field(locale, &self.form, Field::Due, label("officer-ask-due"), hint("officer-ask-due-hint"))}
                <div class="actions">
                    <button class="button">{t(locale, "officer-ask-send")}</button>
                    {ui::language_button(locale, &self.path())}
                </div>
            </form>
        }
        .finish()
    }
}

impl AskPage {
    fn path(&self) -> Path {
        Path::Officer(Place::Ask(self.organization.clone(), self.reference))
    }
}
