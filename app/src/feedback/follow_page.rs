//! Following what one wrote, by its reference. The text itself is never shown: a reference is no secret.

use leptos::prelude::*;

use super::{Place, Status, form::Field};
use crate::{
    form::FormState,
    html::{Finish, Html},
    locale::Locale,
    path::{LocalPath, Path},
    reference::Reference,
    shell::{Head, Page},
    tongue::other_language,
    ui::{self, Crumb, Hint},
    words::{t, tr},
};

/// Where a reference is typed.
#[derive(Clone, Debug, Default)]
pub struct FollowPage {
    pub form: FormState<Field>,
}

impl Page for FollowPage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, t(locale, "feedback-follow"), &self.form);
        Head::new(Path::Feedback(Place::Follow), title, t(locale, "feedback-follow-lead")).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let hint = Hint(t(locale, "feedback-reference-hint").to_owned());
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "feedback-follow")}</h1>
                <p class="hero__lead">{t(locale, "feedback-follow-lead")}</p>
            </div>
            {ui::error_summary(locale, &self.form)}
            <form class="form flow" action=Path::Feedback(Place::Follow).href(locale) novalidate=true>
                {ui::short_field(locale, &self.form, Field::Reference, t(locale, "feedback-reference"), hint)}
                <div class="actions"><button class="button">{t(locale, "feedback-follow-button")}</button></div>
            </form>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

/// What became of it.
#[derive(Clone, Debug)]
pub struct FollowedPage {
    pub reference: Reference,
    pub status: Status,
    /// The day on which it was received, written out in the language of the page.
    pub received: String,
    /// The time zone in which that was the day, in words.
    pub zone: String,
    pub about: Option<LocalPath>,
    /// What staff answered, if they did.
    pub answer: Option<String>,
}

impl Page for FollowedPage {
    fn head(&self, locale: Locale) -> Head {
        let title = tr(locale, "feedback-followed", &[("reference", self.reference.to_string().into())]);
        let crumbs = vec![Crumb::new(t(locale, "feedback-follow"), Path::Feedback(Place::Follow))];
        Head::new(Path::Feedback(Place::Followed(self.reference)), title, t(locale, self.lead()))
            .unlisted()
            .crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let answer = self.answer.clone().map(|answer| {
            let lang = other_language(locale, &answer);
            view! { <h2>{t(locale, "feedback-answer")}</h2><p class="feedback__answer" lang=lang>{answer}</p> }
        });
        let about = self.about.as_ref().map(|about| {
            view! { <p><a href=about.page().to_owned() hreflang=about.locale().code()>{t(locale, "feedback-about")}</a></p> }
        });
        let received = [("date", self.received.as_str().into()), ("zone", self.zone.as_str().into())];
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, self.title())}</h1>
                <p class="hero__lead">{t(locale, self.lead())}</p>
            </div>
            <div class="flow">
                <p class="reference">
                    <span class="reference__name">{t(locale, "feedback-reference")}</span>
                    <strong class="reference__value">{self.reference.to_string()}</strong>
                </p>
                <p>{tr(locale, "feedback-received-on", &received)}</p>
                <p>{t(locale, "feedback-keep")}</p>
                {answer}
                {about}
            </div>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

impl FollowedPage {
    fn title(&self) -> &'static str {
        match self.status {
            Status::Received => "feedback-received",
            Status::Read => "feedback-read",
            Status::Answered => "feedback-answered",
        }
    }

    fn lead(&self) -> &'static str {
        match self.status {
            Status::Received => "feedback-received-lead",
            Status::Read => "feedback-read-lead",
            Status::Answered => "feedback-answered-lead",
        }
    }
}
