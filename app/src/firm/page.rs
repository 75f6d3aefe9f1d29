//! The page of a firm: every application, what needs somebody first, and who is on it.

use leptos::prelude::*;

use super::Role;
use crate::{
    application::{Line, Place, lines, way_home},
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    ui,
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct FirmPage {
    pub reference: Reference,
    pub name: String,
    /// Its business number.
    pub number: String,
    /// What whoever reads the page is to it.
    pub role: Role,
    pub applications: Vec<Line>,
    pub members: Vec<Member>,
}

/// Somebody who acts for a firm.
#[derive(Clone, Debug)]
pub struct Member {
    pub number: i64,
    /// Empty where they told no name.
    pub name: String,
    pub role: Role,
    pub whose: Whose,
}

/// Whether a row is about whoever reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    Own,
    Other,
}

impl Page for FirmPage {
    fn head(&self, locale: Locale) -> Head {
        let crumbs = way_home(locale);
        let path = Path::Application(Place::Firm(self.reference));
        Head::new(path, self.name.as_str(), t(locale, "firm-lead")).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let list = match self.applications.as_slice() {
            [] => view! { <p>{t(locale, "firm-no-applications")}</p> }.into_any(),
            some => lines(locale, some).into_any(),
        };
        let members: Vec<_> = self.members.iter().map(|member| self.member(locale, member)).collect();
        view! {
            <div class="hero hero--place">
                <h1>{self.name.clone()}</h1>
                <p class="hero__lead">{t(locale, "firm-lead")}</p>
            </div>
            <div class="flow">
                {ui::facts(vec![
                    (t(locale, "firm-number"), self.number.clone()),
                    (t(locale, "firm-you"), role_words(locale, self.role).to_owned()),
                ])}
                <h2>{t(locale, "firm-applications")}</h2>
                {list}
                <div class="actions">
                    <a class="button" href=Path::Application(Place::New).href(locale)>{t(locale, "application-new")}</a>
                </div>
                <h2>{t(locale, "firm-members")}</h2>
                <ul class="matters" role="list">{members}</ul>
            </div>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

impl FirmPage {
    fn member(&self, locale: Locale, member: &Member) -> impl IntoView + use<> {
        let href = Path::Application(Place::Remove(self.reference, member.number)).href(locale);
        let removes = self.role == Role::Owner && member.whose == Whose::Other;
        let remove = removes.then(|| {
            let words = match member.name.as_str() {
                "" => t(locale, "firm-remove-nameless").to_owned(),
                name => tr(locale, "firm-remove-named", &[("name", name.into())]),
            };
            view! { <a class="row-link" href=href>{words}</a> }
        });
        view! {
            <li class="matters__one">
                <p class="matters__name">{member_name(locale, &member.name)}</p>
                <p class="matters__more"><span>{role_words(locale, member.role)}</span>{remove}</p>
            </li>
        }
    }
}

fn member_name(locale: Locale, name: &str) -> String {
    if name.is_empty() { t(locale, "firm-nameless").to_owned() } else { name.to_owned() }
}

pub fn role_words(locale: Locale, role: Role) -> &'static str {
    match role {
        Role::Owner => t(locale, "firm-owner"),
        Role::Preparer => t(locale, "firm-preparer"),
        Role::Filer => t(locale, "firm-filer"),
        Role::Reader => t(locale, "firm-reader"),
    }
}
