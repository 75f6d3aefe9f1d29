//! Changing the business number of a firm, and saying why.

use leptos::prelude::*;

use super::{Place, form::Field, words::way_to};
use crate::{
    form::FormState,
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    ui::{self, Hint},
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct NumberPage {
    pub firm: Reference,
    /// As the register has it now.
    pub firm_name: Localized<String>,
    /// The number that it has now.
    pub number: String,
    pub form: FormState<Field>,
    pub key: String,
}

impl Page for NumberPage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, t(locale, "firm-edit-number"), &self.form);
        let crumbs = way_to(locale, self.firm, self.firm_name.get(locale));
        Head::new(self.path(), title, t(locale, "firm-edit-number-lead")).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let hint = |id| Hint(t(locale, id).to_owned());
        let now = tr(locale, "firm-number-now", &[("number", self.number.as_str().into())]);
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "firm-edit-number")}</h1>
                <p class="hero__lead">{t(locale, "firm-edit-number-lead")}</p>
            </div>
            {ui::error_summary(locale, &self.form)}
            <form class="form flow" method="post" action=self.path().href(locale) novalidate=true>
                <input type="hidden" name="key" value=self.key.clone()/>
                <p>{now}</p>
                {ui::short_field(locale, &self.form, Field::Number, t(locale, "firm-number-new"), hint("firm-number-hint"))}
                {ui::long_field(locale, &self.form, Field::Why, t(locale, "firm-why"), hint("firm-why-hint"))}
                <div class="actions">
                    <button class="button">{t(locale, "firm-save")}</button>
                    {ui::language_button(locale, &self.path())}
                </div>
            </form>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

impl NumberPage {
    fn path(&self) -> Path {
        Path::Firm(Place::Number(self.firm))
    }
}
