//! The answers as a desk gives them: how many people were told each, and who still waits to hear that it was wrong.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Answer, Place, block::named};
use crate::{
    desk,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui::Crumb,
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct RecallsPage {
    /// The code of the organization.
    pub organization: String,
    /// Those of which somebody waits for a correction first.
    pub answers: Vec<Counted>,
}

/// An answer, and how many contacts of this desk gave it.
#[derive(Clone, Debug)]
pub struct Counted {
    pub answer: Arc<Answer>,
    pub told: usize,
    /// Those who were told something wrong, and do not know it yet.
    pub waiting: usize,
}

/// The way back from the pages of corrections.
pub(super) fn trail(locale: Locale, organization: &str) -> Crumb {
    Crumb::new(t(locale, "desk-queue"), Path::Desk(desk::Place::Home(organization.to_owned())))
}

impl Page for RecallsPage {
    fn head(&self, locale: Locale) -> Head {
        let path = Path::Answer(Place::Recalls(self.organization.clone()));
        Head::new(path, t(locale, "answer-recalls"), t(locale, "answer-recalls-lead"))
            .crumbs(vec![trail(locale, &self.organization)])
            .unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let items: Vec<_> = self.answers.iter().map(|counted| self.item(locale, counted)).collect();
        view! {
            <div class="staff staff--flow">
                <h1>{t(locale, "answer-recalls")}</h1>
                <p class="staff__lead">{t(locale, "answer-recalls-lead")}</p>
                <ul class="news" role="list">{items}</ul>
            </div>
        }
        .finish()
    }
}

impl RecallsPage {
    fn item(&self, locale: Locale, counted: &Counted) -> impl IntoView + use<> {
        let Counted { answer, told, waiting } = counted;
        let href = Path::Answer(Place::Recall(self.organization.clone(), answer.id.clone())).href(locale);
        let late = (*waiting > 0).then(|| {
            let args = [("count", waiting.to_string().into())];
            view! { " "<span class="tag tag--late">{tr(locale, "answer-waiting", &args)}</span> }
        });
        view! {
            <li class="news__item">
                <p class="news__what"><a href=href>{answer.current.question.text(locale)}</a>{late}</p>
                <p class="news__more">
                    {named(locale, answer, answer.current.number)}" · "
                    {tr(locale, "answer-contacts", &[("count", told.to_string().into())])}
                </p>
            </li>
        }
    }
}
