//! Where one begins: for whom, and what.

use leptos::prelude::*;

use super::{Place, Program, way_home};
use crate::{
    form::{self, FormState},
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui,
    words::t,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Program,
    For,
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        match self {
            Self::Program => "program",
            Self::For => "for",
        }
    }
}

/// Somebody for whom one may apply: the value of the field, and the name.
#[derive(Clone, Debug)]
pub struct Whom {
    pub value: String,
    /// `None` for oneself.
    pub firm: Option<String>,
}

#[derive(Clone, Debug)]
pub struct NewPage {
    pub form: FormState<Field>,
    pub key: String,
    pub programs: &'static [Program],
    pub whom: Vec<Whom>,
    /// Where what was sent before is.
    pub already: Option<String>,
}

impl Page for NewPage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, t(locale, "application-new"), &self.form);
        let crumbs = way_home(locale);
        Head::new(Path::Application(Place::New), title, t(locale, "application-new-lead")).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let path = Path::Application(Place::New);
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "application-new")}</h1>
                <p class="hero__lead">{t(locale, "application-new-lead")}</p>
            </div>
            {ui::already_sent(locale, self.already.as_deref())}
            {ui::error_summary(locale, &self.form)}
            <form class="form flow" method="post" action=path.href(locale) novalidate=true>
                <input type="hidden" name="key" value=self.key.clone()/>
                {self.what(locale)}
                {self.whom(locale)}
                <div class="actions">
                    <button class="button">{t(locale, "application-begin")}</button>
                    {ui::language_button(locale, &path)}
                </div>
            </form>
        }
        .finish()
    }
}

impl NewPage {
    fn what(&self, locale: Locale) -> impl IntoView + use<> {
        let choices: Vec<_> = self
            .programs
            .iter()
            .map(|program| (program.id.to_owned(), (*program.name.get(locale)).to_owned()))
            .collect();
        ui::named_choices(locale, &self.form, Field::Program, t(locale, "application-what"), choices)
    }

    fn whom(&self, locale: Locale) -> impl IntoView + use<> {
        let name = |whom: &Whom| whom.firm.clone().unwrap_or_else(|| t(locale, "application-for-me").to_owned());
        let choices: Vec<_> = self.whom.iter().map(|whom| (whom.value.clone(), name(whom))).collect();
        ui::named_choices(locale, &self.form, Field::For, t(locale, "application-for"), choices)
    }
}
