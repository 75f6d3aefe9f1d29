//! What the person would read, before it is sent.

use leptos::prelude::*;

use super::request_page::DeskRequestPage;
use crate::{
    locale::Locale,
    words::{t, tr},
};

/// An answer as its person gets it. Nothing of it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The subject of the letter; nothing where they read it on their page only.
    pub subject: Option<String>,
    pub text: String,
}

impl DeskRequestPage {
    /// The whole answer, in the language of whoever asked, above the box in which it can be changed.
    pub(super) fn preview(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let spoken = self.standing.card.locale;
        let lang = (spoken != locale).then(|| spoken.tag());
        self.preview.clone().map(|Preview { subject, text }| {
            let subject = subject.map(|subject| {
                let args = [("subject", subject.into())];
                view! { <p class="hint">{tr(locale, "desk-preview-subject", &args)}</p> }
            });
            view! {
                <section class="preview notice" aria-labelledby="preview" tabindex="-1" autofocus=true>
                    <h2 id="preview">{t(locale, "desk-preview")}</h2>
                    {subject}
                    <p class="said" lang=lang>{text}</p>
                </section>
            }
        })
    }
}
