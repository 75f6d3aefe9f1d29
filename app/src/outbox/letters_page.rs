//! The letters of a demonstration, as whoever gets them reads them.

use leptos::prelude::*;

use super::Place;
use crate::{
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    tongue::other_language,
    words::t,
};

/// A letter that was written.
#[derive(Clone, Debug)]
pub struct Shown {
    pub to: String,
    pub subject: String,
    pub text: String,
    /// In words.
    pub at: String,
}

#[derive(Clone, Debug, Default)]
pub struct LettersPage {
    /// The newest first.
    pub letters: Vec<Shown>,
}

impl Page for LettersPage {
    fn head(&self, locale: Locale) -> Head {
        Head::new(Path::Outbox(Place::Home), t(locale, "outbox-title"), t(locale, "outbox-lead")).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let letters = self.letters.iter().map(|letter| {
            let lang = other_language(locale, &letter.text);
            view! {
                <article class="letter">
                    <h2 class="letter__subject" lang=lang>{letter.subject.clone()}</h2>
                    <p class="hint">{t(locale, "outbox-to")}" "{letter.to.clone()}" · "{letter.at.clone()}</p>
                    <pre class="letter__text" lang=lang>{letter.text.clone()}</pre>
                </article>
            }
        });
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "outbox-title")}</h1>
                <p class="hero__lead">{t(locale, "outbox-lead")}</p>
            </div>
            <div class="flow">
                {self.letters.is_empty().then(|| view! { <p>{t(locale, "outbox-none")}</p> })}
                {letters.collect_view()}
            </div>
        }
        .finish()
    }
}
