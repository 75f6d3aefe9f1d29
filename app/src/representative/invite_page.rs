//! Letting somebody follow or handle one’s applications.

use leptos::prelude::*;

use super::{
    Extent, Place,
    form::{ALL, Field},
};
use crate::{
    application::way_home,
    form::FormState,
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    ui::{self, Choice, Crumb, Hint},
    words::t,
};

#[derive(Clone, Debug)]
pub struct InvitePage {
    pub form: FormState<Field>,
    /// What whoever invites applied for: each with its name.
    pub own: Vec<(Reference, Localized<&'static str>)>,
    pub key: String,
    /// Where what was sent before is.
    pub already: Option<String>,
}

impl Page for InvitePage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, t(locale, "representative-new"), &self.form);
        let mut crumbs = way_home(locale);
        crumbs.push(Crumb::new(t(locale, "representative-home"), Path::Representative(Place::Home)));
        let path = Path::Representative(Place::New(None));
        Head::new(path, title, t(locale, "representative-new-lead")).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let path = Path::Representative(Place::New(None));
        let hint = |id| Hint(t(locale, id).to_owned());
        let tongues = [("en", "invitation-english"), ("fr", "invitation-french")];
        let tongues = tongues.map(|(value, id)| Choice { value, label: t(locale, id) });
        let extents = [Extent::Read, Extent::Act].map(|one| Choice { value: one.code(), label: one.words(locale) });
        let last_day = t(locale, "representative-day");
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "representative-new")}</h1>
                <p class="hero__lead">{t(locale, "representative-new-lead")}</p>
            </div>
            {ui::already_sent(locale, self.already.as_deref())}
            {ui::error_summary(locale, &self.form)}
            <form class="form flow" method="post" action=path.href(locale) novalidate=true>
                <input type="hidden" name="key" value=self.key.clone()/>
                {ui::short_field(locale, &self.form, Field::Mail, t(locale, "invitation-mail"), hint("invitation-mail-hint"))}
                {ui::choices(locale, &self.form, Field::Extent, t(locale, "representative-extent"), &extents)}
                {ui::named_choices(locale, &self.form, Field::Of, t(locale, "representative-of"), self.of(locale))}
                {ui::short_field(locale, &self.form, Field::LastDay, last_day, hint("representative-day-hint"))}
                {ui::choices(locale, &self.form, Field::Tongue, t(locale, "invitation-tongue"), &tongues)}
                <p>{t(locale, "representative-never")}</p>
                <div class="actions">
                    <button class="button">{t(locale, "invitation-send")}</button>
                    {ui::language_button(locale, &path)}
                </div>
            </form>
        }
        .finish()
    }
}

impl InvitePage {
    fn of(&self, locale: Locale) -> Vec<(String, String)> {
        let all = (ALL.to_owned(), t(locale, "representative-all").to_owned());
        let each = self.own.iter().map(|(one, name)| (one.to_string(), format!("{} · {one}", name.get(locale))));
        each.chain([all]).collect()
    }
}
