//! What one reads when a form came after the visit had ended, or is of another one: nothing of it was kept, and nothing
//! that was written is lost.

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

/// Why a form is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The session ended before it was sent.
    Ended,
    /// It was made before somebody signed in or out.
    Stale,
}

impl Why {
    fn words(self, locale: Locale) -> (&'static str, &'static str) {
        match self {
            Self::Ended => (t(locale, "person-ended"), t(locale, "person-ended-lead")),
            Self::Stale => (t(locale, "person-stale"), t(locale, "person-stale-lead")),
        }
    }
}

#[derive(Clone, Debug)]
pub struct EndedPage {
    pub why: Why,
    /// The page of the form.
    pub back: Option<LocalPath>,
    /// What was written into it.
    pub written: String,
}

impl Page for EndedPage {
    fn head(&self, locale: Locale) -> Head {
        let path = Path::Person(Place::SignIn(self.back.clone()));
        let (title, lead) = self.why.words(locale);
        Head::new(path, title, lead).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let (title, lead) = self.why.words(locale);
        let again = Path::Person(Place::SignIn(self.back.clone())).href(locale);
        let again =
            (self.why == Why::Ended).then(|| view! { <a class="button" href=again>{t(locale, "person-again")}</a> });
        let back = self.back.as_ref().map(|back| {
            let (href, language) = (back.as_str().to_owned(), back.locale().code());
            view! { <a class="button button--quiet" href=href hreflang=language>{t(locale, "person-back")}</a> }
        });
        let written = ui::writing(&self.written);
        view! {
            <div class="hero hero--place">
                <h1>{title}</h1>
                <p class="hero__lead">{lead}</p>
            </div>
            <div class="form flow">
                <div class="field">
                    <label class="field__label" for="written">{t(locale, "person-ended-written")}</label>
                    <textarea class="field__box" id="written" rows="8" readonly=true>{written}</textarea>
                </div>
                <div class="actions">
                    {again}
                    {back}
                </div>
            </div>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}
