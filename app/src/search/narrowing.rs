//! What the results can be narrowed to: links with counts, so that each choice has an address.

use leptos::prelude::*;

use crate::{locale::Locale, words::t};

/// One choice. Where it is taken already, its link takes it back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub name: String,
    /// How many results it would leave.
    pub count: String,
    pub taken: bool,
    pub href: String,
}

pub(super) fn choices(locale: Locale, title: &'static str, choices: &[Choice]) -> impl IntoView + use<> {
    let items: Vec<_> = choices
        .iter()
        .map(|choice| {
            let class = if choice.taken { "choice-link choice-link--taken" } else { "choice-link" };
            let undo =
                choice.taken.then(|| view! { <span class="choice-link__undo">{t(locale, "search-undo")}</span> });
            view! {
                <li>
                    <a class=class href=choice.href.clone() rel="nofollow">
                        <span>{choice.name.clone()}" "{undo}</span>
                        " "
                        <span class="choice-link__count">"("{choice.count.clone()}")"</span>
                    </a>
                </li>
            }
        })
        .collect();
    (!items.is_empty()).then(|| view! { <h3>{title}</h3><ul role="list" class="choice-links">{items}</ul> })
}
