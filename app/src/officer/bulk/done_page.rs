//! What came of a step with several applications: what was not done and why, what was, and what still waits because it
//! was interrupted.

use leptos::prelude::*;

use super::{
    super::Place as List,
    Place, Step, Why,
    words::{counted, of, why},
};
use crate::{
    application::{on, written},
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    ui::{self, Crumb},
    words::{t, tr},
};

/// What came of one application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Done,
    Not(Why),
}

impl Outcome {
    const DONE: &str = "done";

    /// What it is kept as.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Done => Self::DONE,
            Self::Not(why) => why.code(),
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        if code == Self::DONE { Some(Self::Done) } else { Why::parse(code).map(Self::Not) }
    }
}

#[derive(Clone, Debug)]
pub struct DonePage {
    pub organization: String,
    pub id: String,
    pub step: Step,
    /// When it was begun: Unix milliseconds.
    pub at: i64,
    /// To whom it was given.
    pub to: Option<String>,
    /// What was asked for, and its last day: `2026-12-04`.
    pub wanted: Option<(Localized<String>, String)>,
    /// In the order in which they were ticked; nothing for those that wait.
    pub rows: Vec<(Reference, Option<Outcome>)>,
    pub key: String,
}

impl Page for DonePage {
    fn head(&self, locale: Locale) -> Head {
        let home = Path::Officer(List::Home(self.organization.clone()));
        let path = Place::Done(self.organization.clone(), self.id.clone()).path();
        let crumbs = vec![Crumb::new(t(locale, "officer-all"), home)];
        Head::new(path, t(locale, "bulk-done-title"), self.count(locale)).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let home = Path::Officer(List::Home(self.organization.clone())).href(locale);
        view! {
            <div class="staff staff--flow">
                <h1>{t(locale, "bulk-done-title")}</h1>
                <p class="staff__lead">{self.count(locale)}</p>
                {self.waiting(locale)}
                {ui::facts(self.facts(locale))}
                {self.list(locale, "bulk-not-done", |outcome| matches!(outcome, Some(Outcome::Not(_))))}
                {self.list(locale, "bulk-was-done", |outcome| outcome == Some(Outcome::Done))}
                <p><a href=home>{t(locale, "bulk-back")}</a></p>
            </div>
        }
        .finish()
    }
}

impl DonePage {
    fn those(&self, which: impl Fn(Option<Outcome>) -> bool) -> impl Iterator<Item = &(Reference, Option<Outcome>)> {
        self.rows.iter().filter(move |(_, outcome)| which(*outcome))
    }

    fn count(&self, locale: Locale) -> String {
        let done = self.those(|outcome| outcome == Some(Outcome::Done)).count();
        tr(locale, "bulk-done-count", &[("done", done.into()), ("all", self.rows.len().into())])
    }

    fn facts(&self, locale: Locale) -> Vec<(&'static str, String)> {
        let mut facts = vec![(t(locale, "bulk-step"), t(locale, of(self.step).title).to_owned())];
        facts.extend(self.to.clone().map(|to| (t(locale, "bulk-to"), to)));
        if let Some((name, due)) = &self.wanted {
            let names = Locale::ALL.into_iter().map(|tongue| name.text(tongue)).filter(|name| !name.is_empty());
            facts.push((t(locale, "officer-ask-name"), names.collect::<Vec<_>>().join(" / ")));
            facts.push((t(locale, "officer-ask-due"), written(locale, due)));
        }
        facts.push((t(locale, "bulk-begun"), on(locale, self.at)));
        facts
    }

    /// What was interrupted goes on where somebody says so.
    fn waiting(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let count = self.those(|outcome| outcome.is_none()).count();
        let action = Place::Done(self.organization.clone(), self.id.clone()).href(locale);
        let (title, key) = (counted(locale, "bulk-waits", count), self.key.clone());
        (count > 0).then(|| {
            view! {
                <section class="notice" aria-labelledby="waits">
                    <h2 id="waits" class="notice__title">{title}</h2>
                    <p>{t(locale, "bulk-waits-more")}</p>
                    <form method="post" action=action>
                        <input type="hidden" name="key" value=key/>
                        <button class="button">{t(locale, "bulk-go-on")}</button>
                    </form>
                </section>
            }
        })
    }

    fn list(
        &self,
        locale: Locale,
        title: &'static str,
        which: fn(Option<Outcome>) -> bool,
    ) -> Option<impl IntoView + use<>> {
        let items: Vec<_> = self.those(which).map(|(one, outcome)| self.row(locale, *one, *outcome)).collect();
        let title = counted(locale, title, items.len());
        (!items.is_empty()).then(|| {
            view! { <section class="flow"><h2>{title}</h2><ul class="bulk">{items}</ul></section> }
        })
    }

    fn row(&self, locale: Locale, one: Reference, outcome: Option<Outcome>) -> impl IntoView + use<> {
        let number = one.to_string();
        let (reason, is_known) = match outcome {
            Some(Outcome::Not(reason)) => (Some(why(locale, reason)), reason != Why::Unknown),
            _ => (None, true),
        };
        let reason = reason.map(|words| view! { <span class="bulk__why">{words}</span> });
        let href = Path::Officer(List::Case(self.organization.clone(), one)).href(locale);
        let named = match is_known {
            true => view! { <a href=href>{number}</a> }.into_any(),
            false => number.into_any(),
        };
        view! { <li>{named}{reason}</li> }
    }
}
