//! The links that narrow the list, each with how many it leaves.

use leptos::prelude::*;

use super::{
    Place,
    filter::{Closer, Filter, Hands, Near, Stage, Turn},
    list_page::ListPage,
    words,
};
use crate::{format::number, locale::Locale, path::Path, words::t};

/// One of the things that the list can be narrowed to.
struct Choice {
    name: &'static str,
    filter: Filter,
}

/// Everything that the list can be narrowed to, each choice with those that were made before.
pub(super) fn narrow(locale: Locale, page: &ListPage) -> impl IntoView + use<> {
    let groups: Vec<_> =
        groups(locale, page).into_iter().map(|(title, choices)| group(locale, page, title, choices)).collect();
    view! { <nav class="cases" aria-label=t(locale, "officer-narrow")>{groups}</nav> }
}

fn groups(locale: Locale, page: &ListPage) -> Vec<(&'static str, Vec<Choice>)> {
    let now = page.filter;
    let choice = |id, filter| Choice { name: t(locale, id), filter };
    let stages = Stage::ALL.map(|one| choice(stage(one), Filter { stage: Some(one), ..now }));
    let hands =
        Hands::ALL.map(|one| Choice { name: words::hands(locale, one), filter: Filter { hands: Some(one), ..now } });
    let clocks = [Near::Late, Near::Soon, Near::InTime, Near::Stopped];
    let clocks = clocks.map(|one| choice(near(one), Filter { near: Some(one), ..now }));
    let turns = [
        choice("officer-turn-us", Filter { turn: Some(Turn::Us), ..now }),
        choice("officer-turn-them", Filter { turn: Some(Turn::Them), ..now }),
    ];
    let closer = [
        choice("officer-flagged", Filter { closer: Some(Closer::Flagged), ..now }),
        choice("officer-sampled", Filter { closer: Some(Closer::Sampled), ..now }),
    ];
    let programs = page
        .programs
        .iter()
        .map(|program| Choice { name: program.name.get(locale), filter: Filter { program: Some(program.id), ..now } });
    let all = |filter| choice("officer-narrow-all", filter);
    let group = |title, first, rest: Vec<Choice>| (t(locale, title), std::iter::once(first).chain(rest).collect());
    let mut groups = vec![
        group("officer-state", choice("officer-stage-open", Filter { stage: None, ..now }), stages.into()),
        group("officer-clock", all(Filter { near: None, ..now }), clocks.into()),
        group("officer-hands", all(Filter { hands: None, ..now }), hands.into()),
        group("officer-turn", all(Filter { turn: None, ..now }), turns.into()),
        group("officer-closer", all(Filter { closer: None, ..now }), closer.into()),
    ];
    if page.programs.len() > 1 {
        groups.push(group("officer-program", all(Filter { program: None, ..now }), programs.collect()));
    }
    groups
}

fn group(locale: Locale, page: &ListPage, title: &'static str, choices: Vec<Choice>) -> impl IntoView + use<> {
    let links: Vec<_> = choices.into_iter().map(|choice| link(locale, page, choice)).collect();
    view! {
        <div class="cases__group">
            <h2 class="cases__title">{title}</h2>
            <ul role="list" class="inline-list inline-list--links">{links}</ul>
        </div>
    }
}

fn link(locale: Locale, page: &ListPage, choice: Choice) -> impl IntoView + use<> {
    let href = Path::Officer(Place::List(page.organization.clone(), choice.filter, None)).href(locale);
    let current = (choice.filter == page.filter).then_some("true");
    let count = format!(" ({})", number(locale, choice.filter.count(&page.tallies)));
    view! { <li><a href=href aria-current=current>{choice.name}{count}</a></li> }
}

const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Objected => "officer-phase-objected",
        Stage::New => "officer-stage-new",
        Stage::Work => "officer-stage-work",
        Stage::Checking => "officer-stage-checking",
        Stage::Waiting => "officer-stage-waiting",
        Stage::Decided => "officer-stage-decided",
    }
}

const fn near(near: Near) -> &'static str {
    match near {
        Near::Late => "officer-near-late",
        Near::Soon => "officer-near-soon",
        Near::InTime => "officer-near-in-time",
        Near::Stopped => "officer-near-stopped",
        Near::Over => "officer-clock-over",
    }
}
