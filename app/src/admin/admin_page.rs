//! How letters stand, and those that reached nobody: a list that must be emptied.

use leptos::prelude::*;

use super::Place;
use crate::{
    format::number,
    html::{Finish, Html},
    locale::Locale,
    outbox::Standing,
    path::Path,
    reference::of_record,
    shell::{Head, Page},
    ui,
    words::{t, tr},
};

/// A letter that could not be delivered. Neither its text nor its address stands here.
#[derive(Clone, Debug)]
pub struct Failed {
    /// The id of the letter, where it can be sent again: what a mail server had taken is not kept.
    pub again: Option<String>,
    /// What it is about: `request 7K3M-Q2TX`.
    pub record: String,
    /// What the mail server said.
    pub error: String,
    /// In words.
    pub at: String,
}

#[derive(Clone, Debug)]
pub struct AdminPage {
    pub counts: Vec<(Standing, u64)>,
    pub failed: Vec<Failed>,
    /// The key of the form.
    pub key: String,
}

impl Page for AdminPage {
    fn head(&self, locale: Locale) -> Head {
        Head::new(Path::Admin(Place::Home), t(locale, "admin-title"), t(locale, "admin-lead")).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let counts = self.counts.iter();
        let counts = counts.map(|(standing, count)| (t(locale, standing_words(*standing)), number(locale, *count)));
        view! {
            <div class="hero hero--place staff">
                <h1>{t(locale, "admin-title")}</h1>
                <p class="hero__lead">{t(locale, "admin-lead")}</p>
            </div>
            <div class="flow staff">
                <h2>{t(locale, "admin-letters")}</h2>
                {ui::facts(counts.collect())}
                <h2>{t(locale, "admin-failed")}</h2>
                {self.failed.is_empty().then(|| view! { <p>{t(locale, "admin-none-failed")}</p> })}
                {self.failed.iter().map(|letter| self.letter(locale, letter)).collect_view()}
                <h2>{t(locale, "outcome-title")}</h2>
                <p><a href=Path::Admin(Place::Outcome).href(locale)>{t(locale, "outcome-staff-link")}</a></p>
                <h2>{t(locale, "admin-powers")}</h2>
                <p><a href=Path::Admin(Place::Powers(None)).href(locale)>{t(locale, "admin-powers-link")}</a></p>
                <h2>{t(locale, "admin-organizations")}</h2>
                <p><a href=Path::Admin(Place::Organizations).href(locale)>{t(locale, "admin-organizations-link")}</a></p>
            </div>
        }
        .finish()
    }
}

impl AdminPage {
    fn letter(&self, locale: Locale, letter: &Failed) -> impl IntoView + use<> {
        let title = tr(locale, "admin-letter", &[("record", of_record(&letter.record).into())]);
        let again = letter.again.clone().map(|id| self.again(locale, id, &title));
        view! {
            <article class="letter">
                <h3>{title.clone()}</h3>
                <p>{letter.at.clone()}" · "<span lang="en">{letter.error.clone()}</span></p>
                {letter.again.is_none().then(|| view! { <p class="hint">{t(locale, "admin-gone")}</p> })}
                {again}
            </article>
        }
    }

    fn again(&self, locale: Locale, id: String, title: &str) -> impl IntoView + use<> {
        view! {
            <form method="post" action=Path::Admin(Place::Letters).href(locale)>
                <input type="hidden" name="key" value=self.key.clone()/>
                <input type="hidden" name="letter" value=id/>
                <button class="button button--quiet">
                    {t(locale, "admin-again")}<span class="visually-hidden">", "{title.to_owned()}</span>
                </button>
            </form>
        }
    }
}

const fn standing_words(standing: Standing) -> &'static str {
    match standing {
        Standing::Waiting => "admin-waiting",
        Standing::Sent => "admin-sent",
        Standing::Failed => "admin-failed-count",
    }
}
