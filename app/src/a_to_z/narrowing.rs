//! What stands above the entries: all letters, and the same index for one gateway.

use leptos::prelude::*;

use super::{Letter, Place};
use crate::{catalogue::Audience, locale::Locale, ui, words::t};

/// All letters. One without entries is text: it leads nowhere, and says why.
pub(super) fn letters(locale: Locale, place: Place, filled: &[Letter]) -> impl IntoView + use<> {
    let items: Vec<_> = Letter::all()
        .map(|letter| {
            let label = letter.label();
            if filled.contains(&letter) {
                let here = place.letter == Some(letter);
                let href = place.at(letter).href(locale);
                let current = here.then_some("true");
                view! { <li><a class="alphabet__letter" href=href aria-current=current>{label}</a></li> }.into_any()
            } else {
                view! {
                    <li>
                        <span class="alphabet__letter alphabet__letter--none">
                            {label}
                            <span class="visually-hidden">" "{t(locale, "a-to-z-no-entry")}</span>
                        </span>
                    </li>
                }
                .into_any()
            }
        })
        .collect();
    view! {
        <nav class="alphabet" aria-label=t(locale, "filter-letters")>
            <ul role="list" class="alphabet__list">{items}</ul>
        </nav>
    }
}

/// The same page for one gateway: links, so that it works everywhere and each has its own address.
pub(super) fn audiences(locale: Locale, place: Place) -> impl IntoView + use<> {
    let everyone = std::iter::once((None, t(locale, "topic-everyone")));
    let gateways = Audience::ALL.map(|audience| (Some(audience), ui::gateway_name(locale, audience)));
    let links: Vec<_> = everyone
        .chain(gateways)
        .map(|(audience, name)| {
            let current = (audience == place.audience).then_some("true");
            let href = place.narrowed(audience).href(locale);
            view! { <li><a class="narrow__link" href=href aria-current=current>{name}</a></li> }
        })
        .collect();
    view! {
        <nav class="narrow" aria-label=t(locale, "topic-narrow")>
            <ul role="list" class="narrow__list">{links}</ul>
        </nav>
    }
}
