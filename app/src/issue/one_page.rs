//! One problem, as the public reads it, with everything that was entered about it.

use leptos::prelude::*;

use super::{
    Entry, Issue, Place,
    all_page::{follow, title, trail},
    words::{owner, paragraphs, reached_words, standing_tag, standing_words},
};
use crate::{
    application::{self, Program, on},
    catalogue::Service,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui::{self, Crumb},
    words::t,
};

#[derive(Clone, Debug)]
pub struct IssuePage {
    pub program: &'static Program,
    pub service: Option<std::sync::Arc<Service>>,
    pub issue: Issue,
}

impl Page for IssuePage {
    fn head(&self, locale: Locale) -> Head {
        let log = Path::Issue(Place::Program(self.program.id.to_owned()));
        let mut crumbs = trail(locale, self.service.as_deref());
        crumbs.push(Crumb::new(title(locale, self.program), log));
        let path = Path::Issue(Place::One(self.program.id.to_owned(), self.issue.id.clone()));
        let lead = self.issue.said.text.text(locale).lines().next().unwrap_or_default().to_owned();
        Head::new(path, self.issue.said.title.text(locale), lead).crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let issue = &self.issue;
        let own = Path::Application(application::Place::Home).href(locale);
        let concerns = issue.standing.is_open().then(|| {
            view! {
                <p>{reached_words(locale, issue.reached)}</p>
                <p><a href=own rel="nofollow">{t(locale, "issue-say-so")}</a></p>
            }
        });
        view! {
            <div class="hero hero--place">
                <p>{standing_tag(locale, issue.standing)}</p>
                <h1>{issue.said.title.text(locale)}</h1>
                {follow(locale, self.service.as_deref())}
            </div>
            <div class="flow">
                {paragraphs(&issue.said.text.text(locale))}
                <p>{owner(locale, issue)}</p>
                {concerns}
                <h2>{t(locale, "issue-history")}</h2>
                {history(locale, issue)}
            </div>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

/// Everything that was entered, the newest first. What the problem said before is still there to read.
pub(super) fn history(locale: Locale, issue: &Issue) -> impl IntoView + use<> {
    let rows: Vec<_> = (0..issue.entries.len())
        .rev()
        .map(|at| {
            let entry = &issue.entries[at];
            let (class, current) = match at + 1 == issue.entries.len() {
                true => ("timeline__event", Some("step")),
                false => ("timeline__event timeline__event--done", None),
            };
            let before = at.checked_sub(1).and_then(|before| issue.entries.get(before));
            let changed = entry.changed.text(locale);
            let changed = match before {
                None => t(locale, "issue-published").to_owned(),
                Some(_) => changed,
            };
            view! {
                <li class=class aria-current=current>
                    <strong>{standing_words(locale, entry.standing)}</strong>
                    <p class="timeline__said">{changed}</p>
                    {before.and_then(|before| earlier(locale, before, entry))}
                    <small class="timeline__when">{on(locale, entry.at)}</small>
                </li>
            }
        })
        .collect();
    view! { <ol class="timeline" role="list">{rows}</ol> }
}

/// What the problem said until an entry said something else.
fn earlier(locale: Locale, before: &Entry, entry: &Entry) -> Option<impl IntoView + use<>> {
    (before.said != entry.said).then(|| {
        let owner = before.said.owner.text(locale);
        view! {
            <details class="more">
                <summary class="more__summary">{t(locale, "issue-before")}</summary>
                <div class="flow">
                    <p><b>{before.said.title.text(locale)}</b></p>
                    {paragraphs(&before.said.text.text(locale))}
                    <p>{owner}</p>
                </div>
            </details>
        }
    })
}
