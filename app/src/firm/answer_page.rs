//! Answering an invitation, for whoever opened its letter.

use leptos::prelude::*;

use super::{Place, Role, role_words};
use crate::{
    application::{self, on},
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui,
    words::{t, tr},
};

/// The field that says which button was pressed, and its values.
pub const ANSWER: &str = "answer";
pub const ACCEPT: &str = "accept";
pub const DECLINE: &str = "decline";

#[derive(Clone, Debug)]
pub struct AnswerPage {
    pub token: String,
    pub firm: String,
    pub role: Role,
    /// Empty where they told no name.
    pub by: String,
    /// Unix milliseconds.
    pub until: i64,
    pub key: String,
    pub reader: Reader,
}

/// Whether whoever reads it acts for the firm already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    New,
    Member,
}

impl Page for AnswerPage {
    fn head(&self, locale: Locale) -> Head {
        Head::new(self.path(), self.title(locale), t(locale, "firm-answer-lead")).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let mut facts = vec![(t(locale, "firm-answer-role"), role_words(locale, self.role).to_owned())];
        facts.extend((!self.by.is_empty()).then(|| (t(locale, "firm-answer-by"), self.by.clone())));
        facts.push((t(locale, "firm-answer-until"), on(locale, self.until)));
        view! {
            <div class="hero hero--place">
                <h1>{self.title(locale)}</h1>
                <p class="hero__lead">{t(locale, "firm-answer-lead")}</p>
            </div>
            <div class="flow">
                {ui::facts(facts)}
                {match self.reader {
                    Reader::New => self.answer(locale).into_any(),
                    Reader::Member => view! { <p class="notice">{t(locale, "firm-answer-already")}</p> }.into_any(),
                }}
            </div>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

impl AnswerPage {
    fn path(&self) -> Path {
        Path::Firm(Place::Answer(self.token.clone()))
    }

    fn title(&self, locale: Locale) -> String {
        tr(locale, "firm-answer-title", &[("firm", self.firm.as_str().into())])
    }

    fn answer(&self, locale: Locale) -> impl IntoView + use<> {
        view! {
            <form class="form flow" method="post" action=self.path().href(locale)>
                <input type="hidden" name="key" value=self.key.clone()/>
                <p>{t(locale, "firm-answer-seen")}</p>
                <div class="actions">
                    <button class="button" name=ANSWER value=ACCEPT>{t(locale, "firm-accept")}</button>
                    <button class="button button--quiet" name=ANSWER value=DECLINE>{t(locale, "firm-decline")}</button>
                </div>
            </form>
        }
    }
}

/// Once there is nothing to answer.
#[derive(Clone, Debug)]
pub struct AnsweredPage {
    pub token: String,
    pub why: Why,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Whatever the reason: used, withdrawn, over, or never there.
    Gone,
    Declined,
}

impl AnsweredPage {
    const fn words(&self) -> (&'static str, &'static str) {
        match self.why {
            Why::Gone => ("firm-gone", "firm-gone-lead"),
            Why::Declined => ("firm-declined", "firm-declined-lead"),
        }
    }
}

impl Page for AnsweredPage {
    fn head(&self, locale: Locale) -> Head {
        let (title, lead) = self.words();
        Head::new(Path::Firm(Place::Answer(self.token.clone())), t(locale, title), t(locale, lead)).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let (title, lead) = self.words();
        let home = Path::Application(application::Place::Home).href(locale);
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, title)}</h1>
                <p class="hero__lead">{t(locale, lead)}</p>
            </div>
            <div class="actions"><a class="button" href=home>{t(locale, "application-home")}</a></div>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}
