//! Making a firm, and changing its names.

use leptos::prelude::*;

use super::{Place, form::Field, words::way_to};
use crate::{
    application::way_home,
    form::FormState,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    ui::{self, Hint},
    words::t,
};

#[derive(Clone, Debug)]
pub struct NewPage {
    pub step: Step,
    pub form: FormState<Field>,
    pub key: String,
    /// Where what was sent before is.
    pub already: Option<String>,
}

#[derive(Clone, Debug)]
pub enum Step {
    Make,
    /// The names of this one.
    Rename(Reference, String),
}

impl Page for NewPage {
    fn head(&self, locale: Locale) -> Head {
        let (title, lead) = self.words(locale);
        let title = ui::form_title(locale, title, &self.form);
        let crumbs = match &self.step {
            Step::Make => way_home(locale),
            Step::Rename(firm, name) => way_to(locale, *firm, name),
        };
        Head::new(self.path(), title, lead).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let (title, lead) = self.words(locale);
        let (number, button) = match self.step {
            Step::Make => (Some(self.short(locale, Field::Number, "firm-number", "firm-number-hint")), "firm-make"),
            Step::Rename(..) => (None, "firm-save"),
        };
        view! {
            <div class="hero hero--place">
                <h1>{title}</h1>
                <p class="hero__lead">{lead}</p>
            </div>
            {ui::already_sent(locale, self.already.as_deref())}
            {ui::error_summary(locale, &self.form)}
            <form class="form flow" method="post" action=self.path().href(locale) novalidate=true>
                <input type="hidden" name="key" value=self.key.clone()/>
                {self.names(locale)}
                {number}
                <div class="actions">
                    <button class="button">{t(locale, button)}</button>
                    {ui::language_button(locale, &self.path())}
                </div>
            </form>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

impl NewPage {
    fn path(&self) -> Path {
        Path::Firm(match self.step {
            Step::Make => Place::New,
            Step::Rename(firm, _) => Place::Names(firm),
        })
    }

    fn words(&self, locale: Locale) -> (&'static str, &'static str) {
        match self.step {
            Step::Make => (t(locale, "firm-new"), t(locale, "firm-new-lead")),
            Step::Rename(..) => (t(locale, "firm-names"), t(locale, "firm-names-lead")),
        }
    }

    fn short(&self, locale: Locale, field: Field, label: &'static str, hint: &'static str) -> impl IntoView + use<> {
        ui::short_field(locale, &self.form, field, t(locale, label), Hint(t(locale, hint).to_owned()))
    }

    /// The language of the page first.
    fn names(&self, locale: Locale) -> impl IntoView + use<> {
        let mut fields = [
            (Field::LegalEn, "firm-legal-en", "firm-legal-hint"),
            (Field::LegalFr, "firm-legal-fr", "firm-legal-hint"),
            (Field::OperatingEn, "firm-operating-en", "firm-operating-hint"),
            (Field::OperatingFr, "firm-operating-fr", "firm-operating-hint"),
        ];
        if locale == Locale::Fr {
            fields.swap(0, 1);
            fields.swap(2, 3);
        }
        fields.map(|(field, label, hint)| {
            ui::wide_field(locale, &self.form, field, t(locale, label), Hint(t(locale, hint).to_owned()))
        })
    }
}
