//! The island. Without script the form asks the server, which hides the same entries.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::narrow::narrow;

/// What the island needs, words included: it has no other way to them in a browser.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Filter {
    /// The id of the element that holds the list.
    pub list: String,
    pub label: String,
    pub button: String,
    /// The name of the query variable.
    pub name: String,
    /// The words of the address, already applied by the server.
    pub words: String,
    pub action: String,
    pub kept: Vec<(String, String)>,
    pub none: String,
    pub one: String,
    /// `%` stands for the number.
    pub other: String,
    pub shown: usize,
}

impl Filter {
    /// How many entries are shown, in words.
    fn result(&self, shown: usize) -> String {
        match shown {
            0 => self.none.clone(),
            1 => self.one.clone(),
            _ => self.other.replace('%', &shown.to_string()),
        }
    }
}

/// Narrows a list while one types.
#[island]
pub fn ListFilter(filter: Filter) -> impl IntoView {
    let (shown, set_shown) = signal(filter.shown);
    let list = filter.list.clone();
    let narrow = move |words: String| set_shown.set(narrow(&list, &words));
    let kept: Vec<_> = filter
        .kept
        .iter()
        .map(|(name, value)| view! { <input type="hidden" name=name.clone() value=value.clone()/> })
        .collect();
    let result = {
        let filter = filter.clone();
        move || filter.result(shown.get())
    };
    view! {
        <form class="filter" method="get" action=filter.action on:submit=|event| event.prevent_default()>
            {kept}
            <label class="filter__label" for="filter">{filter.label}</label>
            <div class="filter__row">
                <input
                    class="filter__box"
                    id="filter"
                    name=filter.name
                    type="search"
                    autocomplete="off"
                    value=filter.words
                    on:input=move |event| narrow(event_target_value(&event))
                />
                <button class="button button--quiet">{filter.button}</button>
            </div>
            <p class="filter__result" role="status">{result}</p>
        </form>
    }
}
