//! Suggestions on somebody's page. Each says why, and can be contested where it stands.

use leptos::prelude::*;

use super::{Fact, Rule, Suggestion, fact_words};
use crate::{
    html::{Finish, Html},
    locale::Locale,
    my_page::Place,
    path::Path,
    words::{t, tr},
};

/// What is suggested to somebody.
#[derive(Clone, Debug)]
pub enum Suggested {
    /// They turned suggestions off: nothing was looked at.
    Off,
    On {
        /// What they stated.
        facts: Vec<Fact>,
        /// Each with what is published of it.
        suggestions: Vec<(Suggestion, Vec<Offer>)>,
    },
}

/// A service or a collection that is suggested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    pub name: String,
    pub href: String,
}

/// The title of the part that shows them.
pub fn title(locale: Locale) -> String {
    t(locale, "personalization-title").to_owned()
}

/// That part.
pub fn suggestions(locale: Locale, key: &str, suggested: Suggested) -> Html {
    let (list, switch) = match suggested {
        Suggested::Off => (None, off(locale).into_any()),
        Suggested::On { facts, suggestions } => {
            let none = suggestions.is_empty();
            let items: Vec<_> = suggestions.into_iter().map(|(one, links)| suggestion(locale, one, links)).collect();
            let list = (!none).then(|| view! { <ul class="suggested" role="list">{items}</ul> });
            let words = match (none, facts.is_empty()) {
                (_, true) => "personalization-lead-nothing",
                (true, false) => "personalization-lead-none",
                (false, false) => "personalization-lead",
            };
            (Some(view! { <p class="suggested-lead">{t(locale, words)}</p>{list} }), on(locale).into_any())
        }
    };
    let action = Path::MyPage(Place::Suggestions).href(locale);
    view! {
        <form method="post" action=action>
            <input type="hidden" name="key" value=key.to_owned()/>
            {list}
            {switch}
        </form>
    }
    .finish()
}

/// What may be done while suggestions are made.
fn on(locale: Locale) -> impl IntoView {
    view! {
        <p class="actions">
            <a class="button button--quiet" href=Path::MyPage(Place::Facts).href(locale)>
                {t(locale, "personalization-facts-link")}
            </a>
        </p>
        <p class="hint suggested-switch">{t(locale, "personalization-off-hint")}</p>
        <p><button class="button button--quiet" name="switch" value="off">{t(locale, "personalization-off")}</button></p>
    }
}

fn off(locale: Locale) -> impl IntoView {
    view! {
        <p class="suggested-lead">{t(locale, "personalization-is-off")}</p>
        <p class="actions">
            <button class="button button--quiet" name="switch" value="on">{t(locale, "personalization-on")}</button>
        </p>
    }
}

fn suggestion(locale: Locale, suggestion: Suggestion, offers: Vec<Offer>) -> impl IntoView {
    let Suggestion { rule, because } = suggestion;
    let offers: Vec<_> = offers
        .into_iter()
        .map(|offer| view! { <h3 class="suggested__name"><a href=offer.href>{offer.name}</a></h3> })
        .collect();
    let reason = rule.reason.text(locale);
    let facts: Vec<_> = because.into_iter().map(|fact| stated(locale, fact)).collect();
    view! {
        <li class="card suggested__item">
            {offers}
            <p class="suggested__reason">{reason.clone()}</p>
            <p class="suggested__because">{t(locale, "personalization-because")}</p>
            <ul class="suggested__facts" role="list">{facts}</ul>
            {source(locale, &rule)}
            <button class="button button--quiet button--small" name="refuse" value=rule.id.as_str().to_owned()>
                {t(locale, "personalization-not-for-me")}<span class="visually-hidden">" "{reason}</span>
            </button>
        </li>
    }
}

/// A fact that the suggestion needs, and the button that takes it back.
fn stated(locale: Locale, fact: Fact) -> impl IntoView {
    let words = fact_words(locale, fact);
    view! {
        <li class="suggested__fact">
            <span>{words.clone()}</span>
            <button class="button button--quiet button--small" name="wrong" value=fact.kind().code()>
                {t(locale, "personalization-wrong")}<span class="visually-hidden">" "{words}</span>
            </button>
        </li>
    }
}

/// Who answers for the rule, and where it comes from.
fn source(locale: Locale, rule: &Rule) -> impl IntoView + use<> {
    let words = tr(
        locale,
        "personalization-rule",
        &[
            ("rule", rule.id.as_str().into()),
            ("version", rule.version.to_string().into()),
            ("organization", rule.owner.name.text(locale).into()),
        ],
    );
    view! {
        <p class="hint">
            {words}" "<a href=rule.source.text(locale)>{t(locale, "personalization-source")}</a>
        </p>
    }
}
