//! The templates of an organization, by what they are for.

use leptos::prelude::*;

use super::{
    Place, Purpose, Template,
    words::{purpose_words, saved},
};
use crate::{
    html::{Finish, Html},
    locale::Locale,
    officer,
    path::Path,
    shell::{Head, Page},
    ui::Crumb,
    words::t,
};

#[derive(Clone, Debug)]
pub struct TemplatesPage {
    /// The code of the organization.
    pub organization: String,
    /// By name.
    pub templates: Vec<Template>,
}

/// The way back from the pages of officers.
pub(super) fn trail(locale: Locale, organization: &str) -> Crumb {
    Crumb::new(t(locale, "officer-all"), Path::Officer(officer::Place::Home(organization.to_owned())))
}

impl Page for TemplatesPage {
    fn head(&self, locale: Locale) -> Head {
        let path = Path::Template(Place::All(self.organization.clone()));
        Head::new(path, t(locale, "template-all"), t(locale, "template-lead"))
            .crumbs(vec![trail(locale, &self.organization)])
            .unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let new = Path::Template(Place::New(self.organization.clone())).href(locale);
        let groups: Vec<_> = Purpose::ALL.iter().filter_map(|purpose| self.group(locale, *purpose)).collect();
        let none = groups.is_empty().then(|| view! { <p class="hint">{t(locale, "template-none")}</p> });
        view! {
            <div class="staff staff--flow">
                <h1>{t(locale, "template-all")}</h1>
                <p class="staff__lead">{t(locale, "template-lead")}</p>
                <p class="actions"><a class="button" href=new>{t(locale, "template-new")}</a></p>
                {none}
                {groups}
            </div>
        }
        .finish()
    }
}

impl TemplatesPage {
    fn group(&self, locale: Locale, purpose: Purpose) -> Option<impl IntoView + use<>> {
        let of = self.templates.iter().filter(|one| one.purpose == purpose);
        let rows: Vec<_> = of.map(|one| self.item(locale, one)).collect();
        (!rows.is_empty()).then(|| {
            view! { <h2>{purpose_words(locale, purpose)}</h2><ul class="news" role="list">{rows}</ul> }
        })
    }

    fn item(&self, locale: Locale, one: &Template) -> impl IntoView + use<> {
        let href = Path::Template(Place::One(self.organization.clone(), one.id.clone())).href(locale);
        let put_away =
            (!one.is_offered).then(|| view! { <span class="tag">{t(locale, "template-put-away")}</span>" " });
        let saved = one.versions.first().map(|version| saved(locale, version));
        view! {
            <li class="news__item">
                <p class="news__what"><a href=href>{one.name.text(locale)}</a></p>
                <p class="news__more">{put_away}{saved}</p>
            </li>
        }
    }
}
