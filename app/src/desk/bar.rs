//! What stands above every page of the desk: the box for the code that a caller reads out first, then where one is.

use leptos::prelude::*;

use super::{Place, practice_of, practiced};
use crate::{
    answer,
    locale::Locale,
    path::{Path, segment},
    publication,
    reference::Reference,
    shift, telling,
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
    /// Who works here, and one of them.
    Team,
    Member,
    Publications,
    Outcome,
    /// Somebody is on the phone, and nothing was typed yet: the code comes first.
    Call,
    /// Nothing of the desk has the code that was typed.
    Unknown,
    /// What has the code is on the page.
    Seen,
    Request(Reference),
    /// The list of keys.
    Keys,
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
                    {links(locale, organization, here)}
                    {practiced(organization)
                        .is_none()
                        .then(|| telling::entry(locale, organization, unreached, here == Here::Unreached))}
                </ul>
            </nav>
            {wrong}
            {search(locale)}
        </div>
    }
}

/// A link to a page of the desk; the class is what a single key finds it by.
struct Link {
    place: Option<Here>,
    path: Path,
    words: &'static str,
    class: Option<&'static str>,
}

impl Link {
    const fn new(place: Option<Here>, path: Path, words: &'static str) -> Self {
        Self { place, path, words, class: None }
    }

    fn keyed(self, class: &'static str) -> Self {
        Self { class: Some(class), ..self }
    }
}

/// The pages of the desk. Where one practices, those that are about people who are made up.
fn links(locale: Locale, organization: &str, here: Here) -> impl IntoView + use<> {
    let code = || organization.to_owned();
    let call = if matches!(here, Here::Unknown | Here::Seen) { here } else { Here::Call };
    let after = if let Here::Request(reference) = here { Some(reference) } else { None };
    let practice = practiced(organization).is_some();
    let next = Link::new(None, Path::Desk(Place::Next(code(), after)), "desk-next").keyed("desk-bar__next");
    let every = [
        Link::new(Some(Here::Queue), Path::Desk(Place::Home(code())), "desk-queue"),
        Link::new(Some(Here::Callbacks), Path::Desk(Place::Callbacks(code())), "desk-callbacks"),
        Link::new(Some(call), Path::Desk(Place::Call(code(), None)), "desk-call").keyed("desk-bar__call"),
    ];
    let publications = Path::Publication(publication::Place::Desk(code()));
    let team = Path::Desk(Place::Shift(shift::Place::Team(code())));
    let real = [
        Link::new(Some(Here::Team), team, "shift-team-link"),
        Link::new(Some(Here::Experts), Path::Desk(Place::Experts(code())), "desk-experts"),
        Link::new(Some(Here::Publications), publications, "publication-desk"),
        Link::new(None, Path::Answer(answer::Place::Recalls(code())), "answer-recalls"),
        Link::new(Some(Here::Outcome), Path::Desk(Place::Outcome(code())), "outcome-staff"),
        Link::new(None, Path::Desk(Place::Home(practice_of(organization))), "desk-practice-link"),
        Link::new(Some(Here::Keys), Path::Desk(Place::Keys(code())), "desk-keys").keyed("desk-bar__keys"),
    ];
    let (next, real) = ((!practice).then_some(next), real.into_iter().filter(|_| !practice));
    let link = |Link { place, path, words, class }: Link| {
        let current = (place == Some(here)).then_some("page");
        view! { <li><a class=class href=path.href(locale) aria-current=current>{t(locale, words)}</a></li> }
    };
    next.into_iter().chain(every).chain(real).map(link).collect_view()
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
