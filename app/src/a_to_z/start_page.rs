use leptos::prelude::*;

use super::{
    Letter, Place,
    head::head,
    narrowing::{audiences, letters},
};
use crate::{
    catalogue::ServiceLink,
    html::{Finish, Html},
    locale::Locale,
    shell::{Head, Page},
    ui,
    words::t,
};

/// All letters, then what most people come for: many need no letter.
#[derive(Clone, Debug)]
pub struct StartPage {
    pub place: Place,
    /// The letters under which something stands.
    pub letters: Vec<Letter>,
    pub tasks: Vec<ServiceLink>,
}

impl Page for StartPage {
    fn head(&self, locale: Locale) -> Head {
        let head = head(locale, self.place);
        if self.place.is_whole() { head } else { head.unlisted() }
    }

    fn body(&self, locale: Locale) -> Html {
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "a-to-z-title")}</h1>
                <p class="hero__lead">{t(locale, "a-to-z-lead")}</p>
            </div>
            <section aria-labelledby="letters">
                <h2 id="letters">{t(locale, "a-to-z-choose")}</h2>
                {audiences(locale, self.place)}
                {letters(locale, self.place, &self.letters)}
            </section>
            <section aria-labelledby="tasks">
                <h2 id="tasks">{t(locale, "gateway-tasks")}</h2>
                {ui::service_cards(locale, self.tasks.clone())}
            </section>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}
