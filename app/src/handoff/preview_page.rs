//! The second screen: the card exactly as staff will see it, and the button that sends it.

use leptos::prelude::*;

use super::{Card, Expected, Further, Number, ask_page::Asking, form::Field, mask, shared_card::card_to_send};
use crate::{
    form::Field as _,
    html::{Finish, Html},
    locale::Locale,
    shell::{Head, Page},
    ui,
    words::t,
};

#[derive(Clone, Debug)]
pub struct PreviewPage {
    pub asking: Asking,
    /// What would be sent.
    pub card: Card,
    /// Until when an answer is promised, in words.
    pub promise: String,
    /// How long such questions really take, where that can be told.
    pub expected: Option<Expected>,
    /// The mark of what was read from records: it is sent back, and has to be the same then.
    pub shown: Option<String>,
    /// Who looks at a complaint next.
    pub further: Option<Further>,
}

impl Page for PreviewPage {
    fn head(&self, locale: Locale) -> Head {
        self.asking.head(locale, "handoff-preview")
    }

    fn body(&self, locale: Locale) -> Html {
        let kept: Vec<_> = Field::ASKED
            .into_iter()
            .map(|field| (field.name(), self.asking.form.value(field).to_owned()))
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
            .collect();
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "handoff-preview")}</h1>
                <p class="hero__lead">{t(locale, "handoff-preview-lead")}</p>
            </div>
            {self.asking.back(locale)}
            {self.asking.notice(locale)}
            {self.hidden_numbers(locale)}
            <form class="flow" method="post" action=Asking::path().href(locale)>
                {self.asking.hidden()}
                <input type="hidden" name="at" value="preview"/>
                {kept}
                {self.boxes()}
                <section class="card share-card" aria-labelledby="see">
                    <h2 id="see">{t(locale, "handoff-see")}</h2>
                    {card_to_send(locale, &self.card)}
                </section>
                <p>{self.promise.clone()}</p>
                {self.expected.as_ref().map(|expected| expected.view(locale))}
                {self.further.as_ref().map(|further| further.view(locale))}
                <div class="actions">
                    <button class="button" name="step" value="send">{t(locale, "handoff-send")}</button>
                    <button class="button button--quiet" name="step" value="change">{t(locale, "handoff-change")}</button>
                    {ui::language_button(locale, &Asking::path())}
                </div>
            </form>
        }
        .finish()
    }
}

impl PreviewPage {
    /// The boxes that were ticked, and the mark of what they showed.
    fn boxes(&self) -> impl IntoView + use<> {
        let ticked = self.asking.around.offers.ticked.iter().cloned();
        let ticked: Vec<_> = ticked.map(|name| view! { <input type="hidden" name=name value="yes"/> }).collect();
        let shown = self.shown.clone().map(|mark| view! { <input type="hidden" name="shown" value=mark/> });
        view! { {ticked}{shown} }
    }

    /// What was hidden in what they wrote, and that it was.
    fn hidden_numbers(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let form = &self.asking.form;
        let written = [Field::Question, Field::Name, Field::City].map(|field| mask(form.value(field)).found);
        let words = self.asking.around.words.as_deref().map(|words| mask(words).found);
        let mut found: Vec<Number> = written.into_iter().chain(words).flatten().collect();
        found.sort_unstable();
        found.dedup();
        let names = found.into_iter().map(|number| match number {
            Number::Insurance => t(locale, "handoff-number-insurance"),
            Number::Payment => t(locale, "handoff-number-payment"),
            Number::Health => t(locale, "handoff-number-health"),
        });
        let names: Vec<_> = names.map(|name| view! { <li>{name}</li> }).collect();
        (!names.is_empty()).then(|| {
            view! {
                <div class="notice" tabindex="-1" autofocus=true>
                    <p>{t(locale, "handoff-numbers")}</p>
                    <ul>{names}</ul>
                    <p>{t(locale, "handoff-numbers-more")}</p>
                </div>
            }
        })
    }
}
