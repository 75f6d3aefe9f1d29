//! What the list of suggestions does, without a browser: which option a key leads to, when it opens and closes.
//!
//! It is the editable combobox of the ARIA Authoring Practices: the focus stays in the box, and an option is active
//! without having it.

use super::Suggestion;

/// The suggestions, and after them one option more: all results.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Combobox {
    suggestions: Vec<Suggestion>,
    active: Option<usize>,
    open: bool,
}

/// What a key did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// Nothing of ours: the box does what it always does. Enter asks for all results.
    Passed,
    /// The list moved, opened or closed; the box must not do anything else.
    Taken,
    /// A service was chosen: this is its address.
    Chosen(String),
}

impl Combobox {
    /// Opens with what was found; with nothing it stays closed.
    pub fn offer(&mut self, suggestions: Vec<Suggestion>) {
        self.open = !suggestions.is_empty();
        self.suggestions = suggestions;
        self.active = None;
    }

    pub fn close(&mut self) {
        self.open = false;
        self.active = None;
    }

    /// Nothing is active any more; what is open stays.
    pub fn deactivate(&mut self) {
        self.active = None;
    }

    pub fn is_open(&self) -> bool {
        self.open
    }

    pub fn suggestions(&self) -> &[Suggestion] {
        &self.suggestions
    }

    /// The place of the active option. The one after the last suggestion stands for all results.
    pub fn active(&self) -> Option<usize> {
        self.active.filter(|_| self.open)
    }

    /// A key, by the name that a browser gives it.
    pub fn press(&mut self, key: &str) -> Pressed {
        let last = self.suggestions.len();
        let active = self.active();
        match (key, self.open) {
            ("ArrowDown" | "ArrowUp", false) if last == 0 => Pressed::Passed,
            ("ArrowDown", _) => self.to(active.map_or(0, |at| if at == last { 0 } else { at + 1 })),
            ("ArrowUp", _) => self.to(active.map_or(last, |at| at.checked_sub(1).unwrap_or(last))),
            // while nothing is active, they move within the words
            ("Home", true) if active.is_some() => self.to(0),
            ("End", true) if active.is_some() => self.to(last),
            ("Escape", true) => {
                self.close();
                Pressed::Taken
            }
            ("Enter", true) => {
                let chosen = active.and_then(|at| self.suggestions.get(at)).map(|one| one.href.clone());
                self.close();
                chosen.map_or(Pressed::Passed, Pressed::Chosen)
            }
            ("ArrowLeft" | "ArrowRight", true) => {
                self.deactivate();
                Pressed::Passed
            }
            _ => Pressed::Passed,
        }
    }

    fn to(&mut self, option: usize) -> Pressed {
        self.open = true;
        self.active = Some(option);
        Pressed::Taken
    }
}
