//! What stands above every page of the desk: the box for the code that a caller reads out first, then where one is.

use leptos::prelude::*;

use super::Place;
use crate::{
    answer,
    locale::Locale,
    path::{Path, segment},
    telling,
    publication,
    words::t,
};

/// Where in the desk one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Here {
    Queue,
    Callbacks,
    Experts,
    /// Whom letters did not reach.
    Unreached,
    Publications,
    /// Somebody is on the phone, and nothing was typed yet: the code comes first.
    Call,
    /// Nothing of the desk has the code that was typed.
    Unknown,
    /// What has the code is on the page.
    Seen,
    Request,
}

/// `organization` is a code; `typed` is what was read out last, `unreached` how many letters reached nobody.
pub fn bar(locale: Locale, (organization, unreached): (&str, i64), here: Here, typed: &str) -> impl IntoView + use<> {
    let call = Path::Desk(Place::Call(organization.to_owned(), None)).href(locale);
    let wrong = (here == Here::Unknown)
        .then(|| view! { <p class="field__error desk-bar__error" id="find-error">{t(locale, "desk-code-wrong")}</p> });
    let (invalid, described) = (wrong.is_some().then_some("true"), wrong.is_some().then_some("find-error"));
    let first = here == Here::Call;
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
                    {places(locale, organization, here)}
                    {telling::entry(locale, organization, unreached, here == Here::Unreached)}
                </ul>
            </nav>
            {wrong}
            {search(locale)}
        </div>
    }
}

/// The pages of the desk.
fn places(locale: Locale, organization: &str, here: Here) -> impl IntoView + use<> {
    let desk = |place: fn(String) -> Place| Path::Desk(place(organization.to_owned()));
    let calls = matches!(here, Here::Call | Here::Unknown | Here::Seen);
    let places = [
        (desk(Place::Home), "desk-queue", here == Here::Queue),
        (desk(Place::Callbacks), "desk-callbacks", here == Here::Callbacks),
        (desk(Place::Experts), "desk-experts", here == Here::Experts),
        (
            Path::Publication(publication::Place::Desk(organization.to_owned())),
            "publication-desk",
            here == Here::Publications,
        ),
        (desk(|organization| Place::Call(organization, None)), "desk-call", calls),
        (Path::Answer(answer::Place::Recalls(organization.to_owned())), "answer-recalls", false),
    ];
    places
        .into_iter()
        .map(|(path, name, at)| {
        let (path, at) = (path.href(locale), at.then_some("page"));
        view! { <li><a href=path aria-current=at>{t(locale, name)}</a></li> }
    })
    .collect_view()
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
