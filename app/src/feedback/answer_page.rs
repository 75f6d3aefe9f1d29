//! The small page behind each of the two links: one button for yes; for no, what went wrong.

use leptos::prelude::*;

use super::{Answer, MOST, Place, Reason, form::Field};
use crate::{
    form::FormState,
    format::number,
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::{LocalPath, Path, segment},
    shell::{Head, Page},
    ui::{self, Choice, Hint},
    words::{t, tr},
};

/// Why the page is shown once more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Again {
    #[default]
    No,
    /// Something else was sent under the same key: where that answer is.
    AlreadySent(String),
    /// It cannot be kept now.
    Unkept,
}

#[derive(Clone, Debug)]
pub struct AnswerPage {
    pub answer: Answer,
    pub form: FormState<Field>,
    /// Sent with the form: the same answer twice is one answer.
    pub key: String,
    /// The page that it is about.
    pub about: Option<LocalPath>,
    pub again: Again,
}

impl Page for AnswerPage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, t(locale, self.title()), &self.form);
        let mut head = Head::new(self.path(), title, t(locale, "feedback-lead")).unlisted();
        if let Some(about) = &self.about {
            // the switch of language keeps what it is about
            head.query = Localized::from_fn(|_| about.asked());
        }
        head
    }

    fn body(&self, locale: Locale) -> Html {
        let action = self.path().href(locale);
        let lead = self.answer == Answer::Yes && self.again == Again::No;
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, self.title())}</h1>
                {lead.then(|| view! { <p class="hero__lead">{t(locale, "feedback-yes-lead")}</p> })}
            </div>
            {self.notice(locale)}
            {ui::error_summary(locale, &self.form)}
            <form class="form flow" method="post" action=action novalidate=true>
                <input type="hidden" name="key" value=self.key.clone()/>
                {self.about.as_ref().map(|about| view! {
                    <input type="hidden" name=segment::ABOUT value=about.page().to_owned()/>
                })}
                {match self.answer {
                    Answer::Yes => None,
                    Answer::No => Some(self.fields(locale)),
                }}
                <div class="actions">
                    <button class="button">{t(locale, self.button())}</button>
                    {(self.answer == Answer::No).then(|| ui::language_button(locale, &self.path()))}
                </div>
            </form>
            {self.about.as_ref().map(|about| view! {
                <p class="feedback__back"><a href=about.page().to_owned()>{t(locale, "feedback-back")}</a></p>
            })}
        }
        .finish()
    }
}

impl AnswerPage {
    fn path(&self) -> Path {
        Path::Feedback(Place::Answer(self.answer))
    }

    fn title(&self) -> &'static str {
        match self.answer {
            Answer::Yes => "feedback-yes",
            Answer::No => "feedback-no",
        }
    }

    fn button(&self) -> &'static str {
        match self.answer {
            Answer::Yes => "feedback-send-yes",
            Answer::No => "feedback-send-no",
        }
    }

    fn notice(&self, locale: Locale) -> Option<AnyView> {
        match &self.again {
            Again::No => None,
            Again::AlreadySent(address) => Some(
                view! {
                    <div class="notice" tabindex="-1" autofocus=true>
                        <p>{t(locale, "feedback-already")}" "<a href=address.clone()>{t(locale, "feedback-already-link")}</a></p>
                        <p>{t(locale, "feedback-already-add")}</p>
                    </div>
                }
                .into_any(),
            ),
            Again::Unkept => {
                let words = match self.answer {
                    Answer::Yes => "feedback-unkept-yes",
                    Answer::No => "feedback-unkept",
                };
                Some(ui::notice(t(locale, words)).into_any())
            }
        }
    }

    fn fields(&self, locale: Locale) -> impl IntoView + use<> {
        let choices = Reason::ALL.map(|reason| Choice { value: reason.code(), label: t(locale, reason_words(reason)) });
        let most = number(locale, u64::try_from(MOST).unwrap_or(u64::MAX));
        let hint = format!(
            "{} {}",
            t(locale, "feedback-text-hint"),
            tr(locale, "feedback-text-most", &[("most", most.into())])
        );
        view! {
            {ui::choices(locale, &self.form, Field::Reason, t(locale, "feedback-reason"), &choices)}
            {ui::long_field(locale, &self.form, Field::Text, t(locale, "feedback-text"), Hint(hint))}
        }
    }
}

pub(crate) fn reason_words(reason: Reason) -> &'static str {
    match reason {
        Reason::NotFound => "feedback-reason-not-found",
        Reason::Unclear => "feedback-reason-unclear",
        Reason::Outdated => "feedback-reason-outdated",
        Reason::Broken => "feedback-reason-broken",
        Reason::Other => "feedback-reason-other",
    }
}
