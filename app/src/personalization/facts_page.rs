//! The page on which somebody states facts: each optional, each with why it is asked.

use leptos::prelude::*;

use super::{
    Fact, Kind, Residence,
    words::{kind_words, residence_words, why_words},
};
use crate::{
    html::{Finish, Html},
    locale::Locale,
    my_page::{self, Place, Reader},
    path::Path,
    shell::{Head, Page},
    ui,
    words::t,
};

#[derive(Clone, Debug)]
pub struct FactsPage {
    pub reader: Reader,
    /// As they are stated, or as they stand in the form.
    pub facts: Vec<Fact>,
    /// Sent with the form; nothing where suggestions are off, and so nothing is asked.
    pub key: Option<String>,
}

impl Page for FactsPage {
    fn head(&self, locale: Locale) -> Head {
        let lead = t(locale, "personalization-facts-lead");
        Head::new(Path::MyPage(Place::Facts), t(locale, "personalization-facts"), lead)
            .crumbs(vec![my_page::crumb(locale)])
            .unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let form = self.key.as_ref().map(|key| self.form(locale, key));
        let off = self.key.is_none().then(|| {
            let home = Path::MyPage(Place::Home(None)).href(locale);
            view! {
                <div class="notice">
                    <p>{t(locale, "personalization-is-off")}</p>
                    <p><a href=home>{t(locale, "my-page-open")}</a></p>
                </div>
            }
        });
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "personalization-facts")}</h1>
                <p class="hero__lead">{t(locale, "personalization-facts-lead")}</p>
            </div>
            {off}
            {form}
        }
        .finish()
    }
}

impl FactsPage {
    fn form(&self, locale: Locale, key: &str) -> impl IntoView + use<> {
        let here = Path::MyPage(Place::Facts);
        let kinds = Kind::ALL.into_iter().filter(|kind| *kind != Kind::Residence);
        let boxes: Vec<_> = kinds.map(|kind| fact_box(locale, kind, self.states(kind).is_some())).collect();
        let residence = self.states(Kind::Residence).and_then(Fact::residence);
        let kept = match self.reader {
            Reader::Person(_) => "personalization-kept",
            Reader::Nobody | Reader::Guest => "personalization-kept-guest",
        };
        view! {
            <form class="form flow" method="post" action=here.href(locale)>
                <input type="hidden" name="key" value=key.to_owned()/>
                {residence_field(locale, residence)}
                <fieldset class="field">
                    <legend class="field__label">{t(locale, "personalization-about-me")}</legend>
                    {boxes}
                </fieldset>
                <p class="hint">{t(locale, kept)}</p>
                <div class="actions">
                    <button class="button">{t(locale, "personalization-keep")}</button>
                    {ui::language_button(locale, &here)}
                </div>
            </form>
        }
    }

    fn states(&self, kind: Kind) -> Option<Fact> {
        self.facts.iter().copied().find(|fact| fact.kind() == kind)
    }
}

fn residence_field(locale: Locale, chosen: Option<Residence>) -> impl IntoView {
    let name = Kind::Residence.code();
    let options: Vec<_> = Residence::ALL
        .into_iter()
        .map(|residence| {
            let words = t(locale, residence_words(residence));
            view! { <option value=residence.code() selected=chosen == Some(residence)>{words}</option> }
        })
        .collect();
    let why = format!("{name}-why");
    view! {
        <div class="field">
            <label class="field__label" for=name>{t(locale, kind_words(Kind::Residence))}</label>
            <p class="hint" id=why.clone()>{t(locale, why_words(Kind::Residence))}</p>
            <select class="field__box field__box--choice" id=name name=name aria-describedby=why>
                <option value="">{t(locale, "personalization-unsaid")}</option>
                {options}
            </select>
        </div>
    }
}

fn fact_box(locale: Locale, kind: Kind, stated: bool) -> impl IntoView {
    let name = kind.code();
    let why = format!("{name}-why");
    view! {
        <div class="choice-row">
            <input
                class="choice-row__button"
                type="checkbox"
                name=name
                id=name
                value="yes"
                checked=stated
                aria-describedby=why.clone()
            />
            <div class="fact-box">
                <label class="choice-row__label" for=name>{t(locale, kind_words(kind))}</label>
                <p class="hint" id=why>{t(locale, why_words(kind))}</p>
            </div>
        </div>
    }
}
