//! The problems that an organization keeps, for its officers.

use leptos::prelude::*;

use super::{
    Issue, Place,
    words::{dates, standing_tag},
};
use crate::{
    application::Program,
    format::number,
    html::{Finish, Html},
    locale::Locale,
    officer,
    path::Path,
    shell::{Head, Page},
    ui::Crumb,
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct StaffIssuesPage {
    /// The code of the organization, and its programs.
    pub organization: String,
    pub programs: Vec<&'static Program>,
    /// The one that was changed last first; how many applicants said of each that it concerns them.
    pub issues: Vec<(Issue, u64)>,
}

/// The way back from the pages of officers.
pub(super) fn trail(locale: Locale, organization: &str) -> Crumb {
    Crumb::new(t(locale, "officer-all"), Path::Officer(officer::Place::Home(organization.to_owned())))
}

impl Page for StaffIssuesPage {
    fn head(&self, locale: Locale) -> Head {
        let path = Path::Issue(Place::Staff(self.organization.clone()));
        Head::new(path, t(locale, "issue-staff"), t(locale, "issue-staff-lead"))
            .crumbs(vec![trail(locale, &self.organization)])
            .unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let items: Vec<_> = self.issues.iter().map(|(issue, count)| self.item(locale, issue, *count)).collect();
        let none = items.is_empty().then(|| view! { <p class="hint">{t(locale, "issue-staff-none")}</p> });
        let new = (!self.programs.is_empty()).then(|| {
            let href = Path::Issue(Place::New(self.organization.clone())).href(locale);
            view! { <p class="actions"><a class="button" href=href>{t(locale, "issue-new")}</a></p> }
        });
        view! {
            <div class="staff staff--flow">
                <h1>{t(locale, "issue-staff")}</h1>
                <p class="staff__lead">{t(locale, "issue-staff-lead")}</p>
                {new}
                {none}
                <ul class="news" role="list">{items}</ul>
            </div>
        }
        .finish()
    }
}

impl StaffIssuesPage {
    fn item(&self, locale: Locale, issue: &Issue, count: u64) -> impl IntoView + use<> {
        let href = Path::Issue(Place::Edit(self.organization.clone(), issue.id.clone())).href(locale);
        let program = self.programs.iter().find(|program| program.id == issue.program);
        let program = program.map_or_else(|| issue.program.clone(), |program| (*program.name.get(locale)).to_owned());
        let published = issue.dates().is_some();
        let tag = published.then(|| standing_tag(locale, issue.standing));
        let counted = published.then(|| counted(locale, count));
        // a draft may have its title in one language alone
        let title = [issue.said.title.text(locale), issue.said.title.text(locale.other())];
        let title = title.into_iter().find(|title| !title.is_empty()).unwrap_or_default();
        view! {
            <li class="news__item">
                <p class="news__what"><a href=href>{title}</a></p>
                <p class="news__more">{tag}" "{program}" · "{dates(locale, issue)}{counted}</p>
            </li>
        }
    }
}

/// How many said that it concerns them, as officers read it.
pub(super) fn counted(locale: Locale, count: u64) -> String {
    let shown = [("count", count.into()), ("shown", number(locale, count).into())];
    format!(" · {}", tr(locale, "issue-count", &shown))
}
