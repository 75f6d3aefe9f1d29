//! Inviting somebody to act for a firm.

use leptos::prelude::*;

use super::{Place, Role, form::Field, member_page::roles, words::way_to};
use crate::{
    form::FormState,
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    ui::{self, Choice, Hint},
    words::t,
};

#[derive(Clone, Debug)]
pub struct InvitePage {
    pub firm: Reference,
    /// As the register has it now.
    pub firm_name: Localized<String>,
    /// What whoever invites is to the firm.
    pub by: Role,
    pub form: FormState<Field>,
    pub key: String,
    /// Where what was sent before is.
    pub already: Option<String>,
}

impl Page for InvitePage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, t(locale, "firm-invite"), &self.form);
        let crumbs = way_to(locale, self.firm, self.firm_name.get(locale));
        Head::new(self.path(), title, t(locale, "firm-invite-lead")).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let hint = Hint(t(locale, "invitation-mail-hint").to_owned());
        let tongues = [("en", "invitation-english"), ("fr", "invitation-french")];
        let tongues = tongues.map(|(value, id)| Choice { value, label: t(locale, id) });
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "firm-invite")}</h1>
                <p class="hero__lead">{t(locale, "firm-invite-lead")}</p>
            </div>
            {ui::already_sent(locale, self.already.as_deref())}
            {ui::error_summary(locale, &self.form)}
            <form class="form flow" method="post" action=self.path().href(locale) novalidate=true>
                <input type="hidden" name="key" value=self.key.clone()/>
                {ui::short_field(locale, &self.form, Field::Mail, t(locale, "invitation-mail"), hint)}
                {roles(locale, self.by, &self.form)}
                {ui::choices(locale, &self.form, Field::Tongue, t(locale, "invitation-tongue"), &tongues)}
                <div class="actions">
                    <button class="button">{t(locale, "invitation-send")}</button>
                    {ui::language_button(locale, &self.path())}
                </div>
            </form>
        }
        .finish()
    }
}

impl InvitePage {
    fn path(&self) -> Path {
        Path::Firm(Place::Invite(self.firm))
    }
}
