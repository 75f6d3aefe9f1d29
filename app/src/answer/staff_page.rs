//! The answers of an organization, for its editors.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Answer, Place, block::named};
use crate::{
    editing,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui::Crumb,
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct StaffAnswersPage {
    /// The code of the organization, and its name.
    pub organization: String,
    pub name: String,
    /// Each, and where its next version stands.
    pub answers: Vec<(Arc<Answer>, Option<Standing>)>,
}

/// Where the next version of an answer stands, for whoever looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Somebody else has to read what they wrote.
    Waits,
    /// They can read it, and publish it.
    ToRead,
    /// It was sent back to whoever wrote it.
    Returned,
}

/// The way back from the pages of editors.
pub(super) fn trail(locale: Locale, organization: &str) -> Crumb {
    let home = Path::Editing(editing::Place::Home(organization.to_owned()));
    Crumb::new(t(locale, "answer-content"), home)
}

pub(super) fn standing_tag(locale: Locale, standing: Standing) -> impl IntoView + use<> {
    let (words, class) = match standing {
        Standing::Waits => ("answer-waits", "tag"),
        Standing::ToRead => ("answer-to-read", "tag tag--late"),
        Standing::Returned => ("answer-returned", "tag tag--late"),
    };
    view! { <span class=class>{t(locale, words)}</span> }
}

impl Page for StaffAnswersPage {
    fn head(&self, locale: Locale) -> Head {
        let title = tr(locale, "answer-staff", &[("organization", self.name.as_str().into())]);
        Head::new(Path::Answer(Place::Staff(self.organization.clone())), title, t(locale, "answer-staff-lead"))
            .crumbs(vec![trail(locale, &self.organization)])
            .unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let items: Vec<_> =
            self.answers.iter().map(|(answer, standing)| self.item(locale, answer, *standing)).collect();
        let none = items.is_empty().then(|| view! { <p class="hint">{t(locale, "answer-staff-none")}</p> });
        view! {
            <div class="staff staff--flow">
                <h1>{tr(locale, "answer-staff", &[("organization", self.name.as_str().into())])}</h1>
                <p class="staff__lead">{t(locale, "answer-staff-lead")}</p>
                {none}
                <ul class="news" role="list">{items}</ul>
            </div>
        }
        .finish()
    }
}

impl StaffAnswersPage {
    fn item(&self, locale: Locale, answer: &Answer, standing: Option<Standing>) -> impl IntoView + use<> {
        let href = Path::Answer(Place::Edit(self.organization.clone(), answer.id.clone())).href(locale);
        let tag = standing.map(|standing| view! { " "{standing_tag(locale, standing)} });
        view! {
            <li class="news__item">
                <p class="news__what"><a href=href>{answer.current.question.text(locale)}</a>{tag}</p>
                <p class="news__more">{named(locale, answer, answer.current.number)}</p>
            </li>
        }
    }
}
