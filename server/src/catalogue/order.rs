//! The order of each language, and the letter under which a name stands.

use std::cmp::Ordering;

use app::{
    filter::fold,
    locale::{Locale, Localized},
    ui::{Entry, LetterGroup},
};
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::locale;

/// Compares names as each language orders them; bytes where the order cannot be had.
pub(super) struct Orders(Localized<Option<CollatorBorrowed<'static>>>);

impl Orders {
    pub(super) fn new() -> Self {
        Self(Localized::new(
            Collator::try_new(locale!("en-CA").into(), Default::default()).ok(),
            Collator::try_new(locale!("fr-CA").into(), Default::default()).ok(),
        ))
    }

    pub(super) fn compare(&self, locale: Locale, left: &str, right: &str) -> Ordering {
        let (left, right) = (heading(left), heading(right));
        match self.0.get(locale) {
            Some(collator) => collator.compare(left, right),
            None => left.cmp(right),
        }
    }
}

/// A name without what stands before its first letter or digit: quotation marks, invisible characters.
fn heading(name: &str) -> &str {
    name.trim_start_matches(|letter: char| !letter.is_alphanumeric())
}

/// The letter under which a name stands: É under E, œ under O, digits under `0–9`.
pub(super) fn letter(name: &str) -> String {
    match fold(heading(name)).chars().next() {
        Some(first) if first.is_alphabetic() => first.to_uppercase().to_string(),
        _ => "0\u{2013}9".to_owned(),
    }
}

/// Entries that are in order, under their letters.
pub(super) fn groups(entries: impl Iterator<Item = Entry>) -> Vec<LetterGroup> {
    let mut groups: Vec<LetterGroup> = Vec::new();
    for entry in entries {
        let letter = letter(&entry.name);
        match groups.last_mut() {
            Some(group) if group.letter == letter => group.entries.push(entry),
            _ => groups.push(LetterGroup { letter, entries: vec![entry] }),
        }
    }
    groups
}
