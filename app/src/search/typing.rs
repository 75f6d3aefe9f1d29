//! What happens while somebody types: when the server is asked, which answer counts, what a key does.

use std::time::Duration;

use leptos::{ev, prelude::*, task::spawn_local};

use super::{
    Question, SearchForm,
    browser::{ask, reveal},
    combobox::{Combobox, Pressed},
};
use crate::locale::Locale;

/// From how many letters on something is suggested.
const LETTERS: usize = 2;
/// Nothing is asked while somebody is still typing.
const PAUSE: Duration = Duration::from_millis(150);

/// What the parts of the island share.
#[derive(Clone, Copy)]
pub(super) struct Typing {
    locale: Locale,
    pub(super) words: RwSignal<String>,
    pub(super) combobox: RwSignal<Combobox>,
    /// Whether the last question was answered, so that its count can be said.
    pub(super) answered: RwSignal<bool>,
    /// The number of the last question: an answer to an earlier one comes too late.
    question: StoredValue<u32>,
}

impl Typing {
    pub(super) fn new(form: &SearchForm) -> Self {
        Self {
            locale: form.locale,
            words: RwSignal::new(form.words.clone()),
            combobox: RwSignal::new(Combobox::default()),
            answered: RwSignal::new(false),
            question: StoredValue::new(0),
        }
    }

    /// Closes the list; what was asked is not waited for.
    pub(super) fn leave(self) {
        self.question.update_value(|number| *number += 1);
        self.answered.set(false);
        self.combobox.update(Combobox::close);
    }

    /// Asks once the words stay as they are. Where nobody answers, the form goes on as it is.
    pub(super) fn type_words(self, words: String) {
        self.question.update_value(|number| *number += 1);
        self.answered.set(false);
        self.words.set(words.clone());
        // what was active belongs to other words
        self.combobox.update(Combobox::deactivate);
        if words.trim().chars().count() < LETTERS {
            return self.combobox.set(Combobox::default());
        }
        let question = self.question.get_value();
        let is_last = move || self.question.try_get_value() == Some(question);
        let answer = async move {
            let found = ask(Question { lang: self.locale, q: words }).await;
            if is_last() {
                self.answered.set(found.is_some());
                self.combobox.update(|combobox| combobox.offer(found.unwrap_or_default()));
            }
        };
        set_timeout(
            move || {
                if is_last() {
                    spawn_local(answer);
                }
            },
            PAUSE,
        );
    }

    pub(super) fn press(self, event: &ev::KeyboardEvent) {
        // while letters are composed, the keys belong to what composes them; with another key they mean something else
        let held = event.shift_key() || event.ctrl_key() || event.meta_key() || event.alt_key();
        if held || event.is_composing() {
            return;
        }
        let key = event.key();
        let pressed = self.combobox.try_update(|combobox| combobox.press(&key));
        if key == "Escape" {
            // an answer that is on its way must not open it again
            self.leave();
        }
        match pressed {
            Some(Pressed::Taken) => {
                event.prevent_default();
                self.active_id().iter().for_each(|id| reveal(id));
            }
            Some(Pressed::Chosen(href)) => {
                event.prevent_default();
                follow(&href);
            }
            Some(Pressed::Passed) | None => {}
        }
    }

    pub(super) fn is_open(self) -> bool {
        self.combobox.with(Combobox::is_open)
    }

    pub(super) fn active_id(self) -> Option<String> {
        self.combobox.with(|combobox| combobox.active().map(option_id))
    }
}

pub(super) fn option_id(at: usize) -> String {
    format!("q-option-{at}")
}

pub(super) fn follow(href: &str) {
    // an address of our own: where it cannot be followed, there is nothing to say
    drop(location().set_href(href));
}
