//! The next version of an answer: written in both languages, read by somebody else, and only then published.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    Answer, Place,
    block::{named, paragraphs},
    form::{Field, Given},
    staff_page::{Standing, standing_tag, trail},
};
use crate::{
    form::FormState,
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::Path,
    shell::{Head, Page},
    ui::{self, Crumb, Hint},
    words::{t, tr},
};

/// The field of the buttons, and what they say.
pub const ACT: &str = "do";
pub const SEND: &str = "send";
pub const PUBLISH: &str = "publish";
pub const REJECT: &str = "reject";
pub const WITHDRAW: &str = "withdraw";

#[derive(Clone, Debug)]
pub struct EditAnswerPage {
    pub organization: String,
    pub answer: Arc<Answer>,
    /// The next version as it was written, and where it stands.
    pub next: Option<(Given, Standing)>,
    /// Why it was sent back.
    pub reason: Option<String>,
    /// How often it was changed: what was not read is not published.
    pub version: i64,
    pub form: FormState<Field>,
    pub key: String,
    pub again: Again,
}

/// Why the page is shown once more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Again {
    #[default]
    No,
    /// Somebody changed it since it was read.
    Changed,
    /// Whoever wrote it cannot publish it.
    Own,
    Unkept,
}

impl Page for EditAnswerPage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, &self.answer.current.question.text(locale), &self.form);
        let all = Path::Answer(Place::Staff(self.organization.clone()));
        Head::new(self.path(), title, t(locale, "answer-staff-lead"))
            .crumbs(vec![trail(locale, &self.organization), Crumb::new(t(locale, "answer-all"), all)])
            .unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let current = self.answer.current.number;
        let public = Path::Answer(Place::One(self.answer.id.clone())).href(locale);
        let standing = self.next.as_ref().map(|(_, standing)| *standing);
        let tag = standing.map(|standing| standing_tag(locale, standing));
        let reason = self.reason.clone().filter(|_| standing == Some(Standing::Returned));
        view! {
            <div class="staff staff--flow">
                <h1>{self.answer.current.question.text(locale)}" "{tag}</h1>
                <p><a href=public>{named(locale, &self.answer, current)}</a></p>
                {self.notice(locale)}
                {reason.map(|reason| view! {
                    <div class="notice"><p>{t(locale, "answer-sent-back")}</p><p class="said">{reason}</p></div>
                })}
                {ui::error_summary(locale, &self.form)}
                {(standing == Some(Standing::ToRead)).then(|| self.decision(locale))}
                {(standing != Some(Standing::ToRead)).then(|| self.fields(locale))}
            </div>
        }
        .finish()
    }
}

impl EditAnswerPage {
    fn path(&self) -> Path {
        Path::Answer(Place::Edit(self.organization.clone(), self.answer.id.clone()))
    }

    fn notice(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let words = match self.again {
            Again::No => return None,
            Again::Changed => "answer-overtaken",
            Again::Own => "answer-own",
            Again::Unkept => "answer-unkept",
        };
        Some(ui::notice(t(locale, words)))
    }

    fn hidden(&self) -> impl IntoView + use<> {
        view! {
            <input type="hidden" name="key" value=self.key.clone()/>
            <input type="hidden" name="version" value=self.version.to_string()/>
        }
    }

    /// Both languages before and after, and what a reviewer can do.
    fn decision(&self, locale: Locale) -> impl IntoView + use<> {
        let current = &self.answer.current;
        let before = both(&current.question, &current.text);
        let next = self.next.as_ref().map(|(given, _)| given);
        let after = next.map(|given| both(&given.question, &given.text));
        let mistake = next.and_then(|given| given.mistake.as_ref()).map(|mistake| {
            let words = Locale::ALL.map(|side| view! { <p lang=side.tag()>{mistake.words.text(side)}</p> });
            let args = [("version", mistake.since.to_string().into())];
            view! { <h2>{tr(locale, "answer-wrong-since", &args)}</h2>{words.into_iter().collect_view()} }
        });
        let hint = Hint(t(locale, "answer-reason-hint").to_owned());
        view! {
            <h2>{t(locale, "answer-before")}</h2>
            {before}
            <h2>{t(locale, "answer-after")}</h2>
            {after}
            {mistake}
            <form class="form flow" method="post" action=self.path().href(locale) novalidate=true>
                {self.hidden()}
                <div class="actions"><button class="button" name=ACT value=PUBLISH>{t(locale, "answer-publish")}</button></div>
                {ui::long_field(locale, &self.form, Field::Reason, t(locale, "answer-reason"), hint)}
                <div class="actions">
                    <button class="button button--quiet" name=ACT value=REJECT>{t(locale, "answer-reject")}</button>
                    {ui::language_button(locale, &self.path())}
                </div>
            </form>
        }
    }

    fn fields(&self, locale: Locale) -> impl IntoView + use<> {
        let pair = |sides, help| ui::text_pair(locale, &self.form, sides, |_| Hint(t(locale, help).to_owned()));
        let question = [(Field::QuestionEn, "answer-question-en"), (Field::QuestionFr, "answer-question-fr")];
        let text = [(Field::TextEn, "answer-text-en"), (Field::TextFr, "answer-text-fr")];
        let mistake = [(Field::MistakeEn, "answer-mistake-en"), (Field::MistakeFr, "answer-mistake-fr")];
        let right = ("0".to_owned(), t(locale, "answer-right").to_owned());
        let wrong = self.answer.versions().map(|version| {
            let number = version.number.to_string();
            (number.clone(), tr(locale, "answer-wrong-since", &[("version", number.into())]))
        });
        let since = std::iter::once(right).chain(wrong).collect();
        let withdraw = self.next.is_some().then(|| {
            view! { <button class="button button--quiet" name=ACT value=WITHDRAW>{t(locale, "answer-withdraw")}</button> }
        });
        view! {
            <form class="form form--pairs flow" method="post" action=self.path().href(locale) novalidate=true>
                {self.hidden()}
                {pair(question, "answer-question-hint")}
                {pair(text, "answer-text-hint")}
                {ui::select_field(locale, &self.form, Field::Since, t(locale, "answer-since-when"), since)}
                {pair(mistake, "answer-mistake-hint")}
                <div class="actions">
                    <button class="button" name=ACT value=SEND>{t(locale, "answer-send-review")}</button>
                    {withdraw}
                    {ui::language_button(locale, &self.path())}
                </div>
            </form>
        }
    }
}

/// Both languages side by side, as the public reads them.
fn both(question: &Localized<String>, text: &Localized<String>) -> impl IntoView + use<> {
    let sides = Locale::ALL.map(|side| {
        view! {
            <section class="card flow" lang=side.tag()><h3>{question.text(side)}</h3>{paragraphs(&text.text(side))}</section>
        }
    });
    view! { <div class="bench">{sides.into_iter().collect_view()}</div> }
}
