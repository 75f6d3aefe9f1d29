//! The open problems of a program where they matter: on the page of its service, and on the page of an application.

use leptos::prelude::*;

use super::{
    Issue, Place,
    words::{dates, standing_tag},
};
use crate::{
    locale::Locale,
    path::Path,
    reference::Reference,
    words::{t, tr},
};

/// What the buttons of an applicant send: the number of the problem under one of these names.
pub const TOO: &str = "too";
pub const TAKE_BACK: &str = "take-back";

/// A problem that is open, for somebody who applied.
#[derive(Clone, Debug)]
pub struct Concern {
    pub issue: Issue,
    /// Whether they said that it concerns them; nothing where they cannot say so.
    pub said: Option<bool>,
}

/// On the page of a service: those that are open, and the way to all. Nothing where the program never had one.
pub fn on_service(locale: Locale, issues: &[Issue]) -> Option<impl IntoView + use<>> {
    let program = &issues.first()?.program;
    let open: Vec<_> = issues.iter().filter(|issue| issue.standing.is_open()).map(|one| item(locale, one)).collect();
    let list = match open.is_empty() {
        true => view! { <p>{t(locale, "issue-none-open")}</p> }.into_any(),
        false => view! { <ul class="news" role="list">{open}</ul> }.into_any(),
    };
    let all = Path::Issue(Place::Program(program.clone())).href(locale);
    Some(view! {
        <h2 id="issues">{t(locale, "issue-known")}</h2>
        {list}
        <p><a href=all>{t(locale, "issue-all")}</a></p>
    })
}

/// One in a list: its title, where it stands, since when.
pub(super) fn item(locale: Locale, issue: &Issue) -> impl IntoView + use<> {
    let href = Path::Issue(Place::One(issue.program.clone(), issue.id.clone())).href(locale);
    view! {
        <li class="news__item">
            <p class="news__what"><a href=href>{issue.said.title.text(locale)}</a></p>
            <p class="news__more">{standing_tag(locale, issue.standing)}" "{dates(locale, issue)}</p>
        </li>
    }
}

/// On the page of an application: those that are open, each with the button of whoever it concerns.
pub fn on_application(
    locale: Locale,
    key: &str,
    application: Reference,
    concerns: &[Concern],
) -> Option<impl IntoView + use<>> {
    let program = &concerns.first()?.issue.program;
    let all = Path::Issue(Place::Program(program.clone())).href(locale);
    let action = Path::Issue(Place::Concern(application)).href(locale);
    let rows: Vec<_> = concerns.iter().map(|one| row(locale, one)).collect();
    Some(view! {
        <section class="flow" id="issues" aria-labelledby="issues-title">
            <h2 id="issues-title">{t(locale, "issue-known")}</h2>
            <p>{t(locale, "issue-known-lead")}</p>
            <form method="post" action=action>
                <input type="hidden" name="key" value=key.to_owned()/>
                <ul class="news" role="list">{rows}</ul>
            </form>
            <p><a href=all>{t(locale, "issue-all")}</a></p>
        </section>
    })
}

fn row(locale: Locale, one: &Concern) -> impl IntoView + use<> {
    let issue = &one.issue;
    let href = Path::Issue(Place::One(issue.program.clone(), issue.id.clone())).href(locale);
    let (id, title) = (issue.id.as_str().to_owned(), issue.said.title.text(locale));
    let button = one.said.map(|said| {
        let (name, words) = match said {
            true => (TAKE_BACK, t(locale, "issue-take-back")),
            false => (TOO, t(locale, "issue-too")),
        };
        let told = said.then(|| view! { <p class="news__more">{t(locale, "issue-told")}</p> });
        // the title is read out with the words of the button
        let about = tr(locale, "issue-about", &[("title", title.clone().into())]);
        view! {
            {told}
            <p class="actions">
                <button class="button button--quiet button--small" name=name value=id>
                    {words}<span class="visually-hidden">" "{about}</span>
                </button>
            </p>
        }
    });
    view! {
        <li class="news__item">
            <p class="news__what"><a href=href>{title}</a></p>
            <p class="news__more">{standing_tag(locale, issue.standing)}" "{dates(locale, issue)}</p>
            {button}
        </li>
    }
}
