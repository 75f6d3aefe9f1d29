//! How somebody wants to be told, and in which language. Only this page and the links of letters change it.

use leptos::prelude::*;

use super::{
    Delivery, Language, Place, Preference,
    words::{delivery_words, language_words},
};
use crate::{
    html::{Finish, Html},
    locale::Locale,
    my_page,
    path::Path,
    shell::{Head, Page},
    words::{t, tr},
};

/// The fields of the form.
pub const DELIVERY: &str = "delivery";
pub const LANGUAGE: &str = "language-of-letters";

#[derive(Clone, Debug)]
pub struct PreferencePage {
    /// What they said before; nothing where they never did.
    pub said: Option<Preference>,
    /// Where they can be written to, as their provider says; nothing where it said nothing.
    pub mail: Option<String>,
    /// The hour at which summaries are written, with its zone.
    pub hour: String,
    pub key: String,
}

impl Page for PreferencePage {
    fn head(&self, locale: Locale) -> Head {
        let path = Path::Subscription(Place::Preference);
        Head::new(path, t(locale, "subscription-preference"), t(locale, "subscription-preference-lead"))
            .crumbs(vec![my_page::crumb(locale)])
            .unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let body = match &self.mail {
            None => view! { <p class="notice">{t(locale, "subscription-no-address")}</p> }.into_any(),
            Some(mail) => self.form(locale, mail).into_any(),
        };
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "subscription-preference")}</h1>
                <p class="hero__lead">{t(locale, "subscription-preference-lead")}</p>
            </div>
            {body}
        }
        .finish()
    }
}

impl PreferencePage {
    fn form(&self, locale: Locale, mail: &str) -> impl IntoView + use<> {
        let action = Path::Subscription(Place::Preference).href(locale);
        let hour = tr(locale, "subscription-hour", &[("hour", self.hour.as_str().into())]);
        view! {
            <form class="form flow" method="post" action=action>
                <input type="hidden" name="key" value=self.key.clone()/>
                {delivery_choices(locale, self.said.map(|said| said.delivery))}
                <p class="hint">{hour}</p>
                {language_choices(locale, self.said.and_then(|said| said.language))}
                <p>{tr(locale, "subscription-address", &[("mail", mail.into())])}</p>
                <p>{t(locale, "subscription-never-changed")}</p>
                <div class="actions"><button class="button">{t(locale, "subscription-preference-save")}</button></div>
            </form>
        }
    }
}

/// The ways to be told. Whoever never said is told on their page.
pub(super) fn delivery_choices(locale: Locale, said: Option<Delivery>) -> impl IntoView {
    let chosen = said.unwrap_or(Preference::UNSAID.delivery);
    let rows = Delivery::ALL.map(|delivery| {
        let label = t(locale, delivery_words(delivery));
        choice(DELIVERY, (delivery.code(), label), chosen.code())
    });
    view! {
        <fieldset class="field">
            <legend class="field__label">{t(locale, "subscription-delivery")}</legend>
            {rows.into_iter().collect_view()}
        </fieldset>
    }
}

/// Whoever never said which finds none chosen, and may leave it so.
fn language_choices(locale: Locale, said: Option<Language>) -> impl IntoView {
    let rows = Language::ALL.map(|language| {
        let label = t(locale, language_words(language));
        choice(LANGUAGE, (language.code(), label), said.map_or("", Language::code))
    });
    let unsaid = said.is_none().then(|| view! { <p class="hint">{t(locale, "subscription-language-unsaid")}"."</p> });
    view! {
        <fieldset class="field">
            <legend class="field__label">{t(locale, "subscription-language")}</legend>
            {unsaid}
            {rows.into_iter().collect_view()}
        </fieldset>
    }
}

fn choice(
    name: &'static str,
    (value, label): (&'static str, &'static str),
    chosen: &'static str,
) -> impl IntoView + use<> {
    let (id, checked) = (format!("{name}-{value}"), value == chosen);
    view! {
        <div class="choice-row">
            <input class="choice-row__button" type="radio" name=name id=id.clone() value=value checked=checked/>
            <label class="choice-row__label" for=id>{label}</label>
        </div>
    }
}
