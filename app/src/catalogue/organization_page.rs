//! Organizations, and one organization: what it does for people, and its services.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Organization, ServiceLink};
use crate::{
    feed::feed_link,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page, Script, Section},
    subscription::{Kind, follow_link},
    ui::{self, Crumb, LetterIndex},
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct OrganizationsPage {
    pub organizations: LetterIndex,
}

impl Page for OrganizationsPage {
    fn head(&self, locale: Locale) -> Head {
        let script = if self.organizations.is_long() { Script::Islands } else { Script::None };
        Head::new(Path::Organizations, t(locale, "common-organizations"), t(locale, "organization-all-lead"))
            .section(Section::Organizations)
            .script(script)
            .filtered(&self.organizations.words)
    }

    fn body(&self, locale: Locale) -> Html {
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "common-organizations")}</h1>
                <p class="hero__lead">{t(locale, "organization-all-lead")}</p>
            </div>
            <section aria-labelledby="organizations">
                <h2 id="organizations" class="visually-hidden">{t(locale, "organization-all")}</h2>
                {ui::letter_index(locale, self.organizations.clone())}
            </section>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

#[derive(Clone, Debug)]
pub struct OrganizationPage {
    pub organization: Arc<Organization>,
    /// The most used ones, when there are many.
    pub tasks: Vec<ServiceLink>,
    pub services: LetterIndex,
}

impl Page for OrganizationPage {
    fn head(&self, locale: Locale) -> Head {
        let name = self.organization.name.text(locale);
        let lead = self.lead(locale);
        let script = if self.services.is_long() { Script::Islands } else { Script::None };
        Head::new(self.organization.path(), name, lead)
            .crumbs(vec![Crumb::new(t(locale, "common-organizations"), Path::Organizations)])
            .followed(self.organization.path())
            .section(Section::Organizations)
            .script(script)
            .filtered(&self.services.words)
    }

    fn body(&self, locale: Locale) -> Html {
        let website = self.organization.website.get(locale).clone();
        view! {
            <div class="hero hero--place">
                <h1>{self.organization.name.text(locale)}</h1>
                <p class="hero__lead">{self.lead(locale)}</p>
                {website.map(|href| view! { <p class="hero__link"><a href=href>{t(locale, "organization-website")}</a></p> })}
                {follow_link(locale, Kind::Organization, &self.organization.code)}
            </div>
            {(!self.tasks.is_empty()).then(|| view! {
                <section aria-labelledby="tasks">
                    <h2 id="tasks">{t(locale, "organization-tasks")}</h2>
                    {ui::service_cards(locale, self.tasks.clone())}
                </section>
            })}
            <section aria-labelledby="services">
                <h2 id="services">{t(locale, "organization-services")}</h2>
                {ui::letter_index(locale, self.services.clone())}
            </section>
            {ui::talk_band(locale)}
            {feed_link(locale, self.organization.path())}
        }
        .finish()
    }
}

impl OrganizationPage {
    fn lead(&self, locale: Locale) -> String {
        match &self.organization.mandate {
            Some(mandate) => mandate.text(locale),
            None => {
                let count = self.services.len();
                tr(locale, "organization-lead", &[("n", count.into()), ("count", count.to_string().into())])
            }
        }
    }
}
