//! What stands above every page of the desk: the box for the code that a caller reads out first, then where one is.

use leptos::prelude::*;

use super::Place;
use crate::{
    answer,
    locale::Locale,
    path::{Path, segment},
    publication,
    words::t,
};

/// Where in the desk one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Here {
    Queue,
    Callbacks,
    Experts,
    Publications,
    /// Somebody is on the phone, and nothing was typed yet: the code comes first.
    Call,
    /// Nothing of the desk has the code that was typed.
    Unknown,
    /// What has the code is on the page.
    Seen,
    Request,
}

/// `organization` is a code; `typed` is what was read out last.
pub(super) fn bar(locale: Locale, organization: &str, here: Here, typed: &str) -> impl IntoView + use<> {
    let home = Path::Desk(Place::Home(organization.to_owned())).href(locale);
    let call = Path::Desk(Place::Call(organization.to_owned(), None)).href(locale);
    let callbacks = Path::Desk(Place::Callbacks(organization.to_owned())).href(locale);
    let experts = Path::Desk(Place::Experts(organization.to_owned())).href(locale);
    let publications = Path::Publication(publication::Place::Desk(organization.to_owned())).href(locale);
    let answers = Path::Answer(answer::Place::Recalls(organization.to_owned())).href(locale);
    let calls = matches!(here, Here::Call | Here::Unknown | Here::Seen);
    let wrong = (here == Here::Unknown)
        .then(|| view! { <p class="field__error desk-bar__error" id="find-error">{t(locale, "desk-code-wrong")}</p> });
    let (invalid, described) = (wrong.is_some().then_some("true"), wrong.is_some().then_some("find-error"));
    let first = here == Here::Call;
    let at = |place| (here == place).then_some("page");
    let (at_home, at_callbacks, at_experts) = (at(Here::Queue), at(Here::Callbacks), at(Here::Experts));
    let at_publications = at(Here::Publications);
    let at_call = calls.then_some("page");
    let typed = typed.to_owned();
    view! {
        <div class="desk-bar">
            <form class="desk-bar__find" action=format!("{call}#asked") role="search" aria-label=t(locale, "desk-code")>
                <label class="desk-bar__label" for="find">{t(locale, "desk-code")}</label>
                <input class="field__box desk-bar__box" id="find" name=segment::CODE value=typed autocomplete="off"
                    spellcheck="false" autofocus=first aria-invalid=invalid aria-describedby=described/>
                <button class="button button--quiet">{t(locale, "desk-code-button")}</button>
            </form>
            <nav aria-label=t(locale, "desk-navigation")>
                <ul role="list" class="inline-list inline-list--links">
                    <li><a href=home aria-current=at_home>{t(locale, "desk-queue")}</a></li>
                    <li><a href=callbacks aria-current=at_callbacks>{t(locale, "desk-callbacks")}</a></li>
                    <li><a href=experts aria-current=at_experts>{t(locale, "desk-experts")}</a></li>
                    <li><a href=publications aria-current=at_publications>{t(locale, "publication-desk")}</a></li>
                    <li><a href=call aria-current=at_call>{t(locale, "desk-call")}</a></li>
                    <li><a href=answers>{t(locale, "answer-recalls")}</a></li>
                </ul>
            </nav>
            {wrong}
            {search(locale)}
        </div>
    }
}

/// The same above what is sent by post.
pub fn bar_of_publications(locale: Locale, organization: &str) -> impl IntoView + use<> {
    bar(locale, organization, Here::Publications, "")
}

/// The public search, in a tab of its own: what is being written stays where it is.
fn search(locale: Locale) -> impl IntoView + use<> {
    let action = Path::Search.href(locale);
    view! {
        <form class="desk-bar__find" action=action target="_blank" role="search" aria-label=t(locale, "desk-search")>
            <label class="desk-bar__label" for="look">{t(locale, "desk-search")}</label>
            <input class="field__box desk-bar__words" id="look" name=segment::WORDS type="search" autocomplete="off"/>
            <button class="button button--quiet">{t(locale, "desk-search-button")}</button>
        </form>
    }
}
