//! Changing what a member may do.

use leptos::prelude::*;

use super::{
    Place, Role,
    form::Field,
    page::{Member, member_name},
    role_words,
    words::way_to,
};
use crate::{
    application,
    form::FormState,
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    ui,
    words::t,
};

#[derive(Clone, Debug)]
pub struct MemberPage {
    pub firm: Reference,
    /// As the register has it now.
    pub firm_name: Localized<String>,
    /// What whoever changes it is to the firm.
    pub by: Role,
    pub member: Member,
    pub form: FormState<Field>,
    pub key: String,
}

impl Page for MemberPage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, t(locale, "firm-change"), &self.form);
        let crumbs = way_to(locale, self.firm, self.firm_name.get(locale));
        Head::new(self.path(), title, t(locale, "firm-change-lead")).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let back = Path::Application(application::Place::Firm(self.firm)).href(locale);
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "firm-change")}</h1>
                <p class="hero__lead">{t(locale, "firm-change-lead")}</p>
            </div>
            {ui::error_summary(locale, &self.form)}
            <form class="form flow" method="post" action=self.path().href(locale) novalidate=true>
                <input type="hidden" name="key" value=self.key.clone()/>
                <p class="chosen"><b class="chosen__name">{member_name(locale, &self.member.name)}</b></p>
                {roles(locale, self.by, &self.form)}
                <div class="actions">
                    <button class="button">{t(locale, "firm-save")}</button>
                    <a class="button button--quiet" href=back>{t(locale, "firm-keep")}</a>
                    {ui::language_button(locale, &self.path())}
                </div>
            </form>
        }
        .finish()
    }
}

impl MemberPage {
    fn path(&self) -> Path {
        Path::Firm(Place::Member(self.firm, self.member.number))
    }
}

/// The roles that somebody may give, each in a sentence.
pub(super) fn roles(locale: Locale, by: Role, form: &FormState<Field>) -> impl IntoView + use<> {
    let choices = by.gives().iter().map(|role| (role.code().to_owned(), role_words(locale, *role).to_owned()));
    ui::named_choices(locale, form, Field::Role, t(locale, "firm-role"), choices.collect())
}
