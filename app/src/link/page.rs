//! The links of an organization that need somebody, page by page.

use leptos::prelude::*;

pub use super::entry::{CHECK, HIDE, Look, SHOW, Shows};
use super::{Entry, path};
use crate::{
    editing,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui::Crumb,
    words::{t, tr},
};

/// The button that says that somebody read what readers reported; its value is the id of the page.
pub const READ: &str = "read";

#[derive(Clone, Debug)]
pub struct LinksPage {
    /// The code of the organization, and its name.
    pub organization: String,
    pub name: String,
    /// Pages that wait for somebody.
    pub waiting: Vec<Group>,
    /// Pages of which editors hid a link.
    pub hidden: Vec<Group>,
    /// Links that answer no program, of which nobody knows.
    pub unknown: Vec<Group>,
    /// How many links are looked after.
    pub all: usize,
    pub checks: Checks,
    pub key: String,
}

/// Whether links are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checks {
    On,
    Off,
}

/// A public page and its links.
#[derive(Clone, Debug)]
pub struct Group {
    /// What the button sends.
    pub id: String,
    pub name: String,
    pub page: Path,
    pub links: Vec<Entry>,
    /// What readers wrote of it, the newest first.
    pub reports: Vec<Report>,
}

/// What a reader wrote.
#[derive(Clone, Debug)]
pub struct Report {
    pub of: Locale,
    pub text: String,
    /// The day, formatted.
    pub day: String,
}

impl Page for LinksPage {
    fn head(&self, locale: Locale) -> Head {
        let home = Path::Editing(editing::Place::Home(self.organization.clone()));
        Head::new(path(&self.organization), self.title(locale), t(locale, "link-lead"))
            .crumbs(vec![Crumb::new(t(locale, "link-content"), home)])
            .unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let count = i64::try_from(self.all).unwrap_or(i64::MAX);
        let all = match self.checks {
            Checks::On => tr(locale, "link-all", &[("links", count.into())]),
            Checks::Off => t(locale, "link-off").to_owned(),
        };
        let none = self.waiting.is_empty().then(|| view! { <p class="hint">{t(locale, "link-none")}</p> });
        view! {
            <div class="staff staff--flow">
                <h1>{self.title(locale)}</h1>
                <p class="staff__lead">{t(locale, "link-lead")}</p>
                <p>{all}</p>
                <form class="flow" method="post" action=path(&self.organization).href(locale)>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    <h2>{t(locale, "link-waiting")}</h2>
                    {none}
                    {groups(locale, &self.waiting)}
                    {part(locale, "link-hidden-all", "link-hidden-lead", &self.hidden)}
                    {part(locale, "link-unknown-all", "link-unknown-lead", &self.unknown)}
                </form>
            </div>
        }
        .finish()
    }
}

impl LinksPage {
    fn title(&self, locale: Locale) -> String {
        tr(locale, "link-staff", &[("organization", self.name.as_str().into())])
    }
}

fn part(locale: Locale, title: &'static str, lead: &'static str, all: &[Group]) -> Option<impl IntoView + use<>> {
    let shown = groups(locale, all);
    (!all.is_empty()).then(|| view! { <h2>{t(locale, title)}</h2><p class="hint">{t(locale, lead)}</p>{shown} })
}

fn groups(locale: Locale, all: &[Group]) -> impl IntoView + use<> {
    all.iter().map(|group| group.view(locale)).collect_view()
}

impl Group {
    fn view(&self, locale: Locale) -> impl IntoView + use<> {
        let links: Vec<_> = self.links.iter().map(|link| link.view(locale)).collect();
        let list = (!links.is_empty()).then(|| view! { <ul role="list">{links}</ul> });
        let alone = (self.links.is_empty()).then(|| view! { <p class="hint">{t(locale, "link-only-reported")}</p> });
        view! {
            <section class="panel">
                <div class="panel__head"><h3><a href=self.page.href(locale)>{self.name.clone()}</a></h3></div>
                <div class="panel__body">{alone}{list}{self.reports(locale)}</div>
            </section>
        }
    }

    fn reports(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let items: Vec<_> = self
            .reports
            .iter()
            .map(|report| {
                let (of, text, day) = (report.of.tag(), report.text.clone(), report.day.clone());
                view! { <li><q lang=of>{text}</q>" "<span class="hint">{day}</span></li> }
            })
            .collect();
        let count = i64::try_from(items.len()).unwrap_or(i64::MAX);
        let said = format!("{} {}", t(locale, "link-read"), self.name);
        (count > 0).then(|| {
            view! {
                <h4>{tr(locale, "link-reports", &[("count", count.into())])}</h4>
                <ul>{items}</ul>
                <p class="panel__acts">
                    <button class="button button--quiet" name=READ value=self.id.clone() aria-label=said>{t(locale, "link-read")}</button>
                </p>
            }
        })
    }
}
