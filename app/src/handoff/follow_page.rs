//! Following a question on another device: its reference and its code are typed. Whether there is such a reference is
//! said to nobody who does not have the code.

use leptos::prelude::*;

use super::{Place, form::Field};
use crate::{
    form::FormState,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui::{self, Crumb, Hint},
    words::t,
};

#[derive(Clone, Debug)]
pub struct FollowPage {
    pub form: FormState<Field>,
    pub key: String,
}

/// The form of a reference and code that do not fit, or of a reference that was tried too often. Both stay, so that
/// they can be checked letter by letter.
pub fn refused(mut form: FormState<Field>, words: &'static str) -> FormState<Field> {
    form.refuse(Field::Reference, words, Vec::new());
    form
}

impl Page for FollowPage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, t(locale, "request-follow"), &self.form);
        let crumbs = vec![Crumb::new(t(locale, "common-talk"), Path::Talk)];
        Head::new(Path::Handoff(Place::Follow), title, t(locale, "request-follow-lead")).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let action = Path::Handoff(Place::Follow);
        let hint = |id| Hint(t(locale, id).to_owned());
        let reference = hint("request-reference-hint");
        let code = hint("request-code-hint");
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "request-follow")}</h1>
                <p class="hero__lead">{t(locale, "request-follow-lead")}</p>
            </div>
            {ui::error_summary(locale, &self.form)}
            <form class="form flow" method="post" action=action.href(locale) novalidate=true>
                <input type="hidden" name="key" value=self.key.clone()/>
                {ui::short_field(locale, &self.form, Field::Reference, t(locale, "request-reference"), reference)}
                {ui::short_field(locale, &self.form, Field::Secret, t(locale, "request-code"), code)}
                <div class="actions">
                    <button class="button">{t(locale, "request-follow-button")}</button>
                    {ui::language_button(locale, &action)}
                </div>
            </form>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}
