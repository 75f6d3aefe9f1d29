//! A code that somebody who works here reads out to whoever grants powers.

use leptos::prelude::*;

use super::Place;
use crate::{
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    words::t,
};

#[derive(Clone, Debug)]
pub struct CodePage {
    pub key: String,
    /// The code, once it was asked for.
    pub code: Option<Reference>,
}

impl Page for CodePage {
    fn head(&self, locale: Locale) -> Head {
        Head::new(Path::Person(Place::Code), t(locale, "person-code"), t(locale, "person-code-lead")).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let code = self.code.map(|code| {
            view! {
                <p class="reference" tabindex="-1" autofocus=true>
                    <span class="reference__name">{t(locale, "person-code-name")}</span>
                    <strong class="reference__value">{code.to_string()}</strong>
                </p>
                <p>{t(locale, "person-code-once")}</p>
            }
        });
        let words = if self.code.is_some() { "person-code-another" } else { "person-code-show" };
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "person-code")}</h1>
                <p class="hero__lead">{t(locale, "person-code-lead")}</p>
            </div>
            <form class="flow" method="post" action=Path::Person(Place::Code).href(locale)>
                {code}
                <input type="hidden" name="key" value=self.key.clone()/>
                <p class="hint">{t(locale, "person-code-warning")}</p>
                <div class="actions"><button class="button">{t(locale, words)}</button></div>
            </form>
        }
        .finish()
    }
}
