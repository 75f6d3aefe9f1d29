//! The island: the form, and suggestions under its box. Without script it is the form alone.

use leptos::{html, prelude::*};
use serde::{Deserialize, Serialize};

use super::{
    Suggestion,
    typing::{Typing, follow, option_id},
};
use crate::locale::Locale;

/// The id of the list.
const LIST: &str = "q-list";

/// What the island needs, words included: it has no other way to them in a browser.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SearchForm {
    pub locale: Locale,
    /// The address of the results, and the name of its query variable.
    pub action: String,
    pub name: String,
    /// The words of the address.
    pub words: String,
    pub label: String,
    pub button: String,
    pub hint: String,
    /// The name of the list of suggestions.
    pub list: String,
    /// The last option; `%` stands for the words.
    pub all: String,
    pub none: String,
    pub one: String,
    /// `%` stands for the number.
    pub other: String,
}

impl SearchForm {
    /// How many suggestions there are, in words.
    fn count(&self, suggestions: usize) -> String {
        match suggestions {
            0 => self.none.clone(),
            1 => self.one.clone(),
            _ => self.other.replace('%', &suggestions.to_string()),
        }
    }
}

/// A search form that suggests services while one types.
#[island]
pub fn SearchBar(form: SearchForm) -> impl IntoView {
    let typing = Typing::new(&form);
    // without script there is no list to control, and the box must not promise one
    let (awake, wake) = signal(false);
    Effect::new(move |_| wake.set(true));
    let when_awake = move |value: &'static str| awake.get().then_some(value);
    let element = NodeRef::<html::Form>::new();
    let said = form.clone();
    let status = move || {
        let count = typing.combobox.with(|combobox| combobox.suggestions().len());
        typing.answered.get().then(|| said.count(count))
    };
    view! {
        <form class="find" role="search" method="get" action=form.action node_ref=element on:submit=move |_| typing.leave()>
            <label class="find__label" for="q">{form.label}</label>
            <div class="find__row">
                <input
                    class="find__box"
                    id="q"
                    name=form.name
                    type="text"
                    inputmode="search"
                    enterkeyhint="search"
                    maxlength="200"
                    autocomplete="off"
                    autocapitalize="none"
                    value=form.words
                    aria-describedby="q-hint"
                    role=move || when_awake("combobox")
                    aria-autocomplete=move || when_awake("list")
                    aria-controls=move || when_awake(LIST)
                    aria-expanded=move || when_awake(if typing.is_open() { "true" } else { "false" })
                    aria-activedescendant=move || typing.active_id()
                    on:input=move |event| typing.type_words(event_target_value(&event))
                    on:keydown=move |event| typing.press(&event)
                    on:blur=move |_| typing.leave()
                />
                <button class="find__go">{form.button}</button>
                {suggestions(typing, element, form.list, form.all)}
            </div>
            <p class="hint" id="q-hint">{form.hint}</p>
            <p class="visually-hidden" role="status">{status}</p>
        </form>
    }
}

fn suggestions(typing: Typing, form: NodeRef<html::Form>, name: String, all: String) -> impl IntoView {
    let options = move || {
        let combobox = typing.combobox.get();
        let last = Choice { name: all.replace('%', typing.words.get().trim()), organization: None, href: None };
        let choices = combobox.suggestions().iter().cloned().map(Choice::from).chain([last]);
        let active = combobox.active();
        choices.enumerate().map(|(at, choice)| option(at, active, choice, form)).collect::<Vec<_>>()
    };
    view! {
        <ul class="suggestions" role="listbox" id=LIST aria-label=name hidden=move || !typing.is_open()>
            {move || typing.is_open().then(&options)}
        </ul>
    }
}

/// An option: a service, or the results of the form.
struct Choice {
    name: String,
    organization: Option<String>,
    href: Option<String>,
}

impl From<Suggestion> for Choice {
    fn from(Suggestion { name, organization, href }: Suggestion) -> Self {
        Self { name, organization: Some(organization), href: Some(href) }
    }
}

impl Choice {
    fn choose(&self, form: NodeRef<html::Form>) {
        match (&self.href, form.get_untracked()) {
            (Some(href), _) => follow(href),
            // what the browser refuses it says itself
            (None, Some(form)) => drop(form.request_submit()),
            (None, None) => {}
        }
    }
}

fn option(at: usize, active: Option<usize>, choice: Choice, form: NodeRef<html::Form>) -> impl IntoView {
    let (name, organization) = (choice.name.clone(), choice.organization.clone());
    view! {
        // the focus stays in the box while the mouse is down
        <li
            class="suggestion"
            role="option"
            id=option_id(at)
            aria-selected=if active == Some(at) { "true" } else { "false" }
            on:mousedown=|event| event.prevent_default()
            on:click=move |_| choice.choose(form)
        >
            <span class="suggestion__name">{name}</span>
            {organization.map(|organization| view! { " "<span class="suggestion__note">{organization}</span> })}
        </li>
    }
}
