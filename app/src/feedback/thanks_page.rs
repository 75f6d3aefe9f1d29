//! What one sees after a yes, and after a no without words.

use leptos::prelude::*;

use super::Place;
use crate::{
    html::{Finish, Html},
    locale::Locale,
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
        Head::new(path, t(locale, "feedback-thanks"), t(locale, "feedback-thanks-lead")).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let back = self.about.as_ref().map_or_else(|| Path::Home.href(locale), |about| about.page().to_owned());
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "feedback-thanks")}</h1>
                <p class="hero__lead">{t(locale, "feedback-thanks-lead")}</p>
            </div>
            <p><a href=back>{t(locale, "feedback-back")}</a></p>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}
