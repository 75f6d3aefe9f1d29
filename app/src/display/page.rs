//! Choosing the size of the text: a small page of its own, so that public pages hold no form that changes anything.

use leptos::prelude::*;

use super::TextSize;
use crate::{
    html::{Finish, Html},
    locale::Locale,
    path::{LocalPath, Path},
    shell::{Head, Page},
    words::t,
};

#[derive(Clone, Debug)]
pub struct TextSizePage {
    pub size: TextSize,
    /// The page to go back to.
    pub back: Option<LocalPath>,
}

impl Page for TextSizePage {
    fn head(&self, locale: Locale) -> Head {
        Head::new(Path::TextSize, t(locale, "common-text-size"), t(locale, "display-lead")).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let choices = TextSize::ALL.map(|size| choice(locale, size, size == self.size));
        let back = self.back.as_ref().map(|back| {
            view! { <input type="hidden" name="back" value=back.as_str().to_owned()/> }
        });
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "common-text-size")}</h1>
                <p class="hero__lead">{t(locale, "display-lead")}</p>
            </div>
            <form class="flow" method="post" action=Path::TextSize.href(locale)>
                {back}
                <fieldset>
                    <legend class="display__legend">{t(locale, "display-question")}</legend>
                    {choices.collect_view()}
                </fieldset>
                <p class="hint">{t(locale, "display-cookie")}</p>
                <div class="actions"><button class="button">{t(locale, "display-button")}</button></div>
            </form>
        }
        .finish()
    }
}

fn choice(locale: Locale, size: TextSize, checked: bool) -> impl IntoView {
    let id = format!("size-{}", size.code());
    let (name, sample) = match size {
        TextSize::Usual => (t(locale, "display-usual"), "sample sample--1"),
        TextSize::Large => (t(locale, "display-large"), "sample sample--2"),
        TextSize::Largest => (t(locale, "display-largest"), "sample sample--3"),
    };
    view! {
        <div class="choice-row">
            <input class="choice-row__button" type="radio" name="size" id=id.clone() value=size.code() checked=checked/>
            <label class="choice-row__label" for=id><span class=sample>{name}</span></label>
        </div>
    }
}
