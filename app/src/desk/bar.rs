//! What stands above every page of the desk: where one is, and the box for the code that a caller reads out.

use leptos::prelude::*;

use super::Place;
use crate::{
    locale::Locale,
    path::{Path, segment},
    words::t,
};

/// `organization` is a code; `typed` is what was read out last.
pub(super) fn bar(locale: Locale, organization: &str, typed: &str) -> impl IntoView + use<> {
    let home = Path::Desk(Place::Home(organization.to_owned())).href(locale);
    let call = Path::Desk(Place::Call(organization.to_owned(), None)).href(locale);
    let typed = typed.to_owned();
    view! {
        <div class="desk-bar">
            <nav aria-label=t(locale, "desk-navigation")>
                <ul role="list" class="inline-list inline-list--links">
                    <li><a href=home>{t(locale, "desk-queue")}</a></li>
                    <li><a href=call.clone()>{t(locale, "desk-call")}</a></li>
                </ul>
            </nav>
            <form class="desk-bar__find" action=format!("{call}#asked") role="search" aria-label=t(locale, "desk-code")>
                <label class="desk-bar__label" for="find">{t(locale, "desk-code")}</label>
                <input class="field__box desk-bar__box" id="find" name=segment::CODE value=typed autocomplete="off" spellcheck="false"/>
                <button class="button button--quiet">{t(locale, "desk-code-button")}</button>
            </form>
        </div>
    }
}
