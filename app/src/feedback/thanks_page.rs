//! What one sees after a yes, and after a no without words.

use leptos::prelude::*;

use super::Place;
use crate::{
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::{LocalPath, Path},
    shell::{Head, Page},
    ui,
    words::t,
};

#[derive(Clone, Debug)]
pub struct ThanksPage {
    /// The page to go back to.
    pub about: Option<LocalPath>,
}

impl Page for ThanksPage {
    fn head(&self, locale: Locale) -> Head {
        let path = Path::Feedback(Place::Thanks);
        let mut head = Head::new(path, t(locale, "feedback-thanks"), t(locale, "feedback-thanks-lead")).unlisted();
        if let Some(about) = &self.about {
            head.query = Localized::from_fn(|_| about.asked());
        }
        head
    }

    fn body(&self, locale: Locale) -> Html {
        let (words, back) = match &self.about {
            Some(about) => ("feedback-back", about.page().to_owned()),
            None => ("failure-home", Path::Home.href(locale)),
        };
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "feedback-thanks")}</h1>
                <p class="hero__lead">{t(locale, "feedback-thanks-lead")}</p>
            </div>
            <p><a href=back>{t(locale, words)}</a></p>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}
