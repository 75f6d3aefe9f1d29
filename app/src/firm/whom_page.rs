//! For whom somebody acts: themselves, and each firm. One step leads to any of them.

use leptos::prelude::*;

use super::{Place, Role, role_words};
use crate::{
    application::{self, way_home},
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    reference::Reference,
    representative,
    shell::{Head, Page},
    ui,
    words::t,
};

/// A firm that somebody acts for.
#[derive(Clone, Debug)]
pub struct FirmLink {
    pub reference: Reference,
    pub name: String,
    pub role: Role,
}

#[derive(Clone, Debug)]
pub struct WhomPage {
    pub firms: Vec<FirmLink>,
    pub after: After,
}

/// What somebody just did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    Nothing,
    /// They left a firm.
    Left,
}

impl Page for WhomPage {
    fn head(&self, locale: Locale) -> Head {
        let path = Path::Firm(Place::Whom);
        Head::new(path, t(locale, "firm-whom"), t(locale, "firm-whom-lead")).unlisted().crumbs(way_home(locale))
    }

    fn body(&self, locale: Locale) -> Html {
        let own = Path::Application(application::Place::Home).href(locale);
        let people = Path::Representative(representative::Place::Home).href(locale);
        let firms: Vec<_> = self
            .firms
            .iter()
            .map(|firm| {
                let href = Path::Application(application::Place::Firm(firm.reference)).href(locale);
                row(href, firm.name.clone(), role_words(locale, firm.role))
            })
            .collect();
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "firm-whom")}</h1>
                <p class="hero__lead">{t(locale, "firm-whom-lead")}</p>
            </div>
            {(self.after == After::Left).then(|| ui::done_notice(locale, "firm-left"))}
            <div class="flow">
                <ul class="matters" role="list">
                    {row(own, t(locale, "firm-whom-you").to_owned(), t(locale, "firm-whom-you-role"))}
                    {firms}
                </ul>
                {self.firms.is_empty().then(|| view! { <p>{t(locale, "firm-whom-none")}</p> })}
                <div class="actions">
                    <a class="button button--quiet" href=Path::Firm(Place::New).href(locale)>{t(locale, "firm-new")}</a>
                    <a class="button button--quiet" href=people>{t(locale, "representative-held")}</a>
                </div>
            </div>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

fn row(href: String, name: String, role: &'static str) -> impl IntoView {
    view! {
        <li class="matters__one">
            <p class="matters__name"><a href=href>{name}</a></p>
            <p class="matters__more"><span>{role}</span></p>
        </li>
    }
}
