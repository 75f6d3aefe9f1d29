//! A long list: letters, counts and a filter.

use leptos::prelude::*;

use crate::{
    filter::{Filter, ListFilter, matches},
    locale::Locale,
    words::{t, tr},
};

/// The entries under one letter, in the order of the language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterGroup {
    pub letter: String,
    pub entries: Vec<Entry>,
}

/// One entry: a name that leads somewhere, and a quieter word beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub name: String,
    pub note: Option<String>,
    pub href: String,
}

/// A long list, and the words that narrow it (empty for all).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterIndex {
    pub groups: Vec<LetterGroup>,
    pub words: String,
    /// The address that the filter form leads to.
    pub action: String,
    /// What the address keeps beside the words, such as an audience.
    pub kept: Vec<(String, String)>,
}

/// From how many entries on a list gets letters and a filter.
const LONG: usize = 12;

impl LetterIndex {
    pub fn len(&self) -> usize {
        self.groups.iter().map(|group| group.entries.len()).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub fn is_long(&self) -> bool {
        self.len() >= LONG
    }
}

/// The list, with its filter in front when it is long.
pub fn letter_index(locale: Locale, index: LetterIndex) -> impl IntoView {
    let long = index.is_long();
    let filter = long.then(|| filter(locale, &index));
    let letters = long.then(|| letter_links(locale, &index));
    let groups: Vec<_> = index.groups.into_iter().map(|group| letter_group(group, &index.words, long)).collect();
    view! {
        {filter}
        {letters}
        <div id="list" class="letters">{groups}</div>
    }
}

fn filter(locale: Locale, index: &LetterIndex) -> impl IntoView + use<> {
    let props = Filter {
        list: "list".to_owned(),
        label: t(locale, "filter-label").to_owned(),
        button: t(locale, "filter-button").to_owned(),
        name: crate::path::segment::FILTER.get(locale).to_string(),
        words: index.words.clone(),
        action: index.action.clone(),
        kept: index.kept.clone(),
        none: t(locale, "filter-none").to_owned(),
        one: t(locale, "filter-one").to_owned(),
        other: tr(locale, "filter-other", &[("count", "%".into())]),
        shown: shown(index),
    };
    view! { <ListFilter filter=props/> }
}

fn shown(index: &LetterIndex) -> usize {
    index.groups.iter().flat_map(|group| &group.entries).filter(|entry| is_shown(entry, &index.words)).count()
}

fn is_shown(entry: &Entry, words: &str) -> bool {
    words.is_empty() || matches(words, &format!("{} {}", entry.name, entry.note.as_deref().unwrap_or_default()))
}

fn letter_links(locale: Locale, index: &LetterIndex) -> impl IntoView + use<> {
    let links: Vec<_> = index
        .groups
        .iter()
        .map(|group| {
            let href = format!("#{}", anchor(&group.letter));
            view! { <li><a class="alphabet__letter" href=href>{group.letter.clone()}</a></li> }
        })
        .collect();
    view! {
        <nav class="alphabet" aria-label=t(locale, "filter-letters")>
            <ul role="list" class="alphabet__list">{links}</ul>
        </nav>
    }
}

fn letter_group(group: LetterGroup, words: &str, long: bool) -> impl IntoView + use<> {
    let empty = !group.entries.iter().any(|entry| is_shown(entry, words));
    let id = anchor(&group.letter);
    let heading = long.then(|| view! { <h3 id=id class="letters__letter">{group.letter}</h3> });
    let entries: Vec<_> = group
        .entries
        .into_iter()
        .map(|entry| {
            let hidden = !is_shown(&entry, words);
            view! {
                <li class="letters__entry" hidden=hidden>
                    <a href=entry.href>{entry.name}</a>
                    {entry.note.map(|note| view! { " " <span class="letters__note">{note}</span> })}
                </li>
            }
        })
        .collect();
    let list = view! { <ul role="list" class="letters__list">{entries}</ul> };
    if long {
        let class = "letters__group letters__group--lettered";
        view! { <section class=class hidden=empty>{heading}{list}</section> }.into_any()
    } else {
        // without a letter there is no heading, and so no section
        view! { <div class="letters__group" hidden=empty>{list}</div> }.into_any()
    }
}

/// The target of a letter: `A` gives `letter-a`, anything that is no letter gives `letter-0`.
fn anchor(letter: &str) -> String {
    match letter.chars().next() {
        Some(first) if first.is_alphabetic() => format!("letter-{}", first.to_lowercase()),
        _ => "letter-0".to_owned(),
    }
}
