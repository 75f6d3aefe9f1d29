//! The part of a form that puts a template into its text. It stands behind the button that sends, so that whoever presses
//! Enter in a field sends, and does not choose.

use leptos::prelude::*;

use crate::{
    locale::Locale,
    words::{t, tr},
};

/// What was chosen, the button that puts it in, and what was put in before.
pub const TEMPLATE: &str = "template";
pub const INSERT: &str = "insert";
pub const USED: &str = "used";

/// What an officer can put into the text of a form.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The id and the name of each.
    pub choices: Vec<(String, String)>,
    /// The language in which it is put in: that of whoever reads it.
    pub tongue: Locale,
    /// What was put in before, as the form carries it.
    pub used: String,
}

pub fn offer(locale: Locale, offer: &Offer) -> Option<impl IntoView + use<>> {
    let options: Vec<_> =
        offer.choices.iter().map(|(id, name)| view! { <option value=id.clone()>{name.clone()}</option> }).collect();
    let language = match offer.tongue {
        Locale::En => t(locale, "template-in-english"),
        Locale::Fr => t(locale, "template-in-french"),
    };
    let hint = tr(locale, "template-hint", &[("language", language.into())]);
    let used = offer.used.clone();
    (!options.is_empty()).then(|| {
        view! {
            <div class="field">
                <label class="field__label" for=TEMPLATE>{t(locale, "template-choose")}</label>
                <p class="hint" id="template-hint">{hint}</p>
                <div class="cases__row">
                    <select class="field__box field__box--select" id=TEMPLATE name=TEMPLATE aria-describedby="template-hint">
                        {options}
                    </select>
                    <button class="button button--quiet" name=INSERT value="yes">{t(locale, "template-insert")}</button>
                </div>
                <input type="hidden" name=USED value=used/>
            </div>
        }
    })
}

/// What was written, and the template below it: nothing that somebody typed is lost.
pub fn joined(typed: &str, filled: String) -> String {
    match typed.trim_end() {
        "" => filled,
        typed => format!("{typed}\n\n{filled}"),
    }
}
