//! Answering an invitation, for whoever opened its letter.

use leptos::prelude::*;

use super::{Mandate, Place};
use crate::{
    application::on,
    format::date,
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
    /// As whoever would act sees it.
    pub one: Mandate,
    /// Until when it can be answered. Unix milliseconds.
    pub until: i64,
    pub key: String,
    pub reader: Reader,
}

/// Who opened it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    Other,
    /// Whoever invited: nobody is their own representative.
    Own,
}

impl Page for AnswerPage {
    fn head(&self, locale: Locale) -> Head {
        Head::new(self.path(), self.title(locale), t(locale, "representative-answer-lead")).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let facts = vec![
            (t(locale, "invitation-role"), self.one.extent.words(locale).to_owned()),
            (t(locale, "representative-answer-of"), self.one.scope(locale)),
            (t(locale, "representative-answer-day"), date(locale, self.one.last_day)),
            (t(locale, "invitation-until"), on(locale, self.until)),
        ];
        view! {
            <div class="hero hero--place">
                <h1>{self.title(locale)}</h1>
                <p class="hero__lead">{t(locale, "representative-answer-lead")}</p>
            </div>
            <div class="flow">
                {ui::facts(facts)}
                {match self.reader {
                    Reader::Other => self.answer(locale).into_any(),
                    Reader::Own => view! { <p class="notice">{t(locale, "representative-answer-own")}</p> }.into_any(),
                }}
            </div>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

impl AnswerPage {
    fn path(&self) -> Path {
        Path::Representative(Place::Answer(self.token.clone()))
    }

    fn title(&self, locale: Locale) -> String {
        tr(locale, "representative-answer-title", &[("who", self.one.name(locale).into())])
    }

    fn answer(&self, locale: Locale) -> impl IntoView + use<> {
        view! {
            <form class="form flow" method="post" action=self.path().href(locale)>
                <input type="hidden" name="key" value=self.key.clone()/>
                <p>{t(locale, "representative-answer-seen")}</p>
                <div class="actions">
                    <button class="button" name=ANSWER value=ACCEPT>{t(locale, "invitation-accept")}</button>
                    <button class="button button--quiet" name=ANSWER value=DECLINE>{t(locale, "invitation-decline")}</button>
                </div>
            </form>
        }
    }
}
