//! Services that may belong to a collection, each with why and a button that adds it.

use leptos::prelude::*;

use super::{edit_page::EditPage, moves::Move, order::action};
use crate::{
    locale::Locale,
    words::{t, tr},
};

/// A service that may belong to a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    pub id: String,
    pub name: String,
    /// Who offers it.
    pub organization: String,
    /// The section to which it is nearest, from 0.
    pub section: u8,
    pub why: Vec<Why>,
}

/// Why a service may belong to a collection: each holds what it shares with it, as it is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It stands under this topic too.
    Topic(String),
    /// It is near this service, which stands there.
    Near(String),
    /// It stands with this service, in that collection.
    Together(String, String),
    /// One answer is about both.
    Asked(String),
}

impl Why {
    fn say(&self, locale: Locale) -> String {
        let of = |id: &'static str, name: &str| tr(locale, id, &[("name", name.into())]);
        match self {
            Self::Topic(name) => of("together-why-topic", name),
            Self::Near(name) => of("together-why-near", name),
            Self::Asked(name) => of("together-why-asked", name),
            Self::Together(name, collection) => {
                let args = [("name", name.as_str().into()), ("collection", collection.as_str().into())];
                tr(locale, "together-why-together", &args)
            }
        }
    }
}

pub(super) fn suggestions(locale: Locale, page: &EditPage) -> Option<impl IntoView + use<>> {
    let items: Vec<_> = page.suggestions.iter().map(|one| suggestion(locale, page, one)).collect();
    (!items.is_empty()).then(|| {
        view! {
            <fieldset class="pair" id="suggestions">
                <legend class="pair__name">{t(locale, "together-suggestions")}</legend>
                <p class="hint">{t(locale, "together-suggestions-lead")}</p>
                <ul role="list" class="work">{items}</ul>
            </fieldset>
        }
    })
}

fn suggestion(locale: Locale, page: &EditPage, one: &Suggestion) -> impl IntoView + use<> {
    let why: Vec<_> = one.why.iter().map(|why| view! { <li>{why.say(locale)}</li> }).collect();
    let step = Move::Add { section: one.section, id: Some(one.id.clone()) };
    let number = (u32::from(one.section) + 1).to_string();
    let words = tr(locale, "together-add-to", &[("number", number.clone().into())]);
    let label = tr(locale, "together-add-to-label", &[("number", number.into()), ("name", one.name.as_str().into())]);
    view! {
        <li class="work__entry">
            <span class="work__name">{one.name.clone()}</span>
            <span class="work__note">{one.organization.clone()}</span>
            <ul class="order__why">{why}</ul>
            <button class="button button--quiet order__button" name="move" value=step.value()
                formaction=action(locale, page, &step) aria-label=label>
                {words}
            </button>
        </li>
    }
}
