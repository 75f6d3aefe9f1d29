//! The organizations that were added here: a city, a province, a new agency. What an import knows is not changed here.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Place, organization_form::Field};
use crate::{
    catalogue::Organization,
    form::FormState,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui::{self, Crumb, Hint},
    words::t,
};

/// All of them.
#[derive(Clone, Debug)]
pub struct OrganizationsPage {
    pub organizations: Vec<Arc<Organization>>,
}

/// One of them, or a new one.
#[derive(Clone, Debug)]
pub struct OrganizationPage {
    /// As it is kept; nothing for a new one.
    pub kept: Option<Arc<Organization>>,
    /// The version that was read: no other is changed.
    pub version: i64,
    pub form: FormState<Field>,
    pub key: String,
    pub again: Again,
}

/// Why the page is shown once more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Again {
    #[default]
    No,
    /// It was kept just now.
    Kept,
    /// Somebody changed it since it was read.
    Changed,
    /// Something else was sent from this page before: where that is.
    Already(String),
}

impl Page for OrganizationsPage {
    fn head(&self, locale: Locale) -> Head {
        let path = Path::Admin(Place::Organizations);
        Head::new(path, t(locale, "admin-organizations"), t(locale, "admin-organizations-lead"))
            .unlisted()
            .crumbs(vec![Crumb::new(t(locale, "admin-title"), Path::Admin(Place::Home))])
    }

    fn body(&self, locale: Locale) -> Html {
        let items = self.organizations.iter().map(|one| {
            let href = Path::Admin(Place::Organization(one.code.clone())).href(locale);
            view! {
                <li class="work__entry">
                    <a class="work__name" href=href>{one.name.text(locale)}</a>
                    <span class="work__note">{one.code.clone()}</span>
                </li>
            }
        });
        let items: Vec<_> = items.collect();
        let nothing = items.is_empty().then(|| view! { <p class="hint">{t(locale, "admin-organizations-none")}</p> });
        view! {
            <div class="staff staff--flow">
                <h1>{t(locale, "admin-organizations")}</h1>
                <p class="staff__lead">{t(locale, "admin-organizations-lead")}</p>
                <p><a class="button" href=Path::Admin(Place::NewOrganization).href(locale)>{t(locale, "admin-organization-new")}</a></p>
                {nothing}
                <ul role="list" class="work">{items}</ul>
            </div>
        }
        .finish()
    }
}

impl Page for OrganizationPage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, &self.title(locale), &self.form);
        let crumbs = [("admin-title", Place::Home), ("admin-organizations", Place::Organizations)];
        Head::new(self.path(), title, t(locale, "admin-organizations-lead"))
            .unlisted()
            .crumbs(crumbs.map(|(words, place)| Crumb::new(t(locale, words), Path::Admin(place))).to_vec())
    }

    fn body(&self, locale: Locale) -> Html {
        let already = if let Again::Already(address) = &self.again { Some(address.as_str()) } else { None };
        let changed = (self.again == Again::Changed).then(|| ui::notice(t(locale, "admin-organization-changed")));
        let kept = (self.again == Again::Kept).then(|| ui::done_notice(locale, "admin-organization-kept"));
        view! {
            <div class="staff staff--flow">
                <h1>{self.title(locale)}</h1>
                {kept}
                {changed}
                {ui::already_sent(locale, already)}
                {ui::error_summary(locale, &self.form)}
                {self.fields(locale)}
                {self.kept.as_ref().map(|_| view! { <p class="hint">{t(locale, "admin-powers-give")}</p> })}
            </div>
        }
        .finish()
    }
}

impl OrganizationPage {
    fn path(&self) -> Path {
        Path::Admin(match &self.kept {
            None => Place::NewOrganization,
            Some(kept) => Place::Organization(kept.code.clone()),
        })
    }

    fn title(&self, locale: Locale) -> String {
        self.kept.as_ref().map_or_else(|| t(locale, "admin-organization-new").to_owned(), |kept| kept.name.text(locale))
    }

    fn fields(&self, locale: Locale) -> impl IntoView + use<> {
        let hint = |id| Hint(t(locale, id).to_owned());
        let code = self.kept.is_none().then(|| {
            let label = t(locale, "admin-organization-code");
            ui::short_field(locale, &self.form, Field::Code, label, hint("admin-organization-code-hint"))
        });
        let name = [(Field::NameEn, "admin-organization-name-en"), (Field::NameFr, "admin-organization-name-fr")];
        let short = [(Field::ShortEn, "admin-organization-short-en"), (Field::ShortFr, "admin-organization-short-fr")];
        let does = [(Field::MandateEn, "admin-organization-does-en"), (Field::MandateFr, "admin-organization-does-fr")];
        let site = [(Field::WebsiteEn, "admin-organization-site-en"), (Field::WebsiteFr, "admin-organization-site-fr")];
        let form = &self.form;
        view! {
            <form class="form form--pairs flow" method="post" action=self.path().href(locale) novalidate=true>
                <input type="hidden" name="key" value=self.key.clone()/>
                <input type="hidden" name="version" value=self.version.to_string()/>
                {code}
                {ui::line_pair(locale, form, name, |_| hint("admin-organization-name-hint"))}
                {ui::line_pair(locale, form, short, |_| hint("admin-organization-short-hint"))}
                {ui::text_pair(locale, form, does, |_| hint("admin-organization-does-hint"))}
                {ui::line_pair(locale, form, site, |_| hint("admin-organization-site-hint"))}
                <div class="actions">
                    <button class="button">{t(locale, "admin-organization-save")}</button>
                    {ui::language_button(locale, &self.path())}
                </div>
            </form>
        }
    }
}
