//! The second screen of an order: the card as staff will see it, what is promised, and the button that sends it.

use leptos::prelude::*;

use super::{form::Field, order_page::Ordering};
use crate::{
    form::Field as _,
    handoff::{Card, shared_card},
    html::{Finish, Html},
    locale::Locale,
    shell::{Head, Page},
    ui,
    words::t,
};

#[derive(Clone, Debug)]
pub struct CheckPage {
    pub order: Ordering,
    /// What would be sent.
    pub card: Card,
    /// What is promised, in words.
    pub promise: String,
}

impl Page for CheckPage {
    fn head(&self, locale: Locale) -> Head {
        self.order.head(locale, "publication-check")
    }

    fn body(&self, locale: Locale) -> Html {
        let path = self.order.what.path();
        let kept: Vec<_> = Field::ALL
            .into_iter()
            .map(|field| (field.name(), self.order.form.value(field).to_owned()))
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
            .collect();
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "handoff-preview")}</h1>
                <p class="hero__lead">{t(locale, "handoff-preview-lead")}</p>
            </div>
            {self.order.notice(locale)}
            <form class="flow" method="post" action=path.href(locale)>
                <input type="hidden" name="key" value=self.order.key.clone()/>
                <input type="hidden" name="at" value="preview"/>
                {kept}
                <section class="card share-card" aria-labelledby="see">
                    <h2 id="see">{t(locale, "handoff-see")}</h2>
                    {shared_card(locale, &self.card)}
                </section>
                <p>{self.promise.clone()}</p>
                <div class="actions">
                    <button class="button" name="step" value="send">{t(locale, "publication-send")}</button>
                    <button class="button button--quiet" name="step" value="change">{t(locale, "handoff-change")}</button>
                    {ui::language_button(locale, &path)}
                </div>
            </form>
        }
        .finish()
    }
}
