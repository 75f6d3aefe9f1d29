//! The links that narrow the queue.

use leptos::prelude::*;

use super::{Filter, Nearness, Place, queue_page::way};
use crate::{
    handoff::{Way, say},
    locale::Locale,
    path::Path,
    words::t,
};

/// One of the things that a queue can be narrowed to.
struct Choice {
    name: &'static str,
    filter: Filter,
}

/// What the queue can be narrowed to, each choice with those that were made before.
pub(super) fn narrow(locale: Locale, organization: &str, filter: Filter) -> impl IntoView + use<> {
    let all = t(locale, "desk-narrow-all");
    let language = Locale::ALL
        .map(|one| Choice { name: say::language(locale, one), filter: Filter { language: Some(one), ..filter } });
    let ways = Way::CHOSEN.map(|one| Choice { name: way(locale, one), filter: Filter { way: Some(one), ..filter } });
    let promises = Nearness::NARROWED.map(|one| Choice {
        name: if one == Nearness::Late { t(locale, "desk-narrow-late") } else { t(locale, "desk-narrow-pressing") },
        filter: Filter { promise: Some(one), ..filter },
    });
    let complaints =
        Choice { name: t(locale, "desk-narrow-complaints"), filter: Filter { complaints: true, ..filter } };
    let none = |filter| Choice { name: all, filter };
    let groups = [
        (t(locale, "desk-narrow-language"), none(Filter { language: None, ..filter }), language.into_iter().collect()),
        (t(locale, "desk-narrow-way"), none(Filter { way: None, ..filter }), ways.into_iter().collect::<Vec<_>>()),
        (t(locale, "desk-narrow-promise"), none(Filter { promise: None, ..filter }), promises.into_iter().collect()),
        (t(locale, "desk-narrow-subject"), none(Filter { complaints: false, ..filter }), vec![complaints]),
    ];
    let groups: Vec<_> = groups
        .into_iter()
        .map(|(title, first, rest)| {
            let choices = std::iter::once(first).chain(rest);
            let links: Vec<_> = choices.map(|choice| link(locale, organization, filter, choice)).collect();
            view! {
                <div class="desk-narrow__group">
                    <h2 class="desk-narrow__title">{title}</h2>
                    <ul role="list" class="inline-list inline-list--links">{links}</ul>
                </div>
            }
        })
        .collect();
    view! { <nav class="desk-narrow" aria-label=t(locale, "desk-narrow")>{groups}</nav> }
}

fn link(locale: Locale, organization: &str, now: Filter, choice: Choice) -> impl IntoView + use<> {
    let href = Path::Desk(Place::Queue(organization.to_owned(), choice.filter)).href(locale);
    let current = (choice.filter == now).then_some("true");
    view! { <li><a href=href aria-current=current>{choice.name}</a></li> }
}
