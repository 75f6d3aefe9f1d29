//! Answering an invitation, for whoever opened its letter.

use leptos::prelude::*;

use super::{Place, Role, role_words};
use crate::{
    application::on,
    html::{Finish, Html},
    invitation::{ACCEPT, ANSWER, DECLINE},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui,
    words::{t, tr},
};

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
        let mut facts = vec![(t(locale, "invitation-role"), role_words(locale, self.role).to_owned())];
        facts.extend((!self.by.is_empty()).then(|| (t(locale, "invitation-by"), self.by.clone())));
        facts.push((t(locale, "invitation-until"), on(locale, self.until)));
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
                    <button class="button" name=ANSWER value=ACCEPT>{t(locale, "invitation-accept")}</button>
                    <button class="button button--quiet" name=ANSWER value=DECLINE>{t(locale, "invitation-decline")}</button>
                </div>
            </form>
        }
    }
}
