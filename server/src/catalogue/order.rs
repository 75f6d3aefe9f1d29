//! The order of each language, and the letter under which a name stands.
//!
//! Lists show the letter that a name begins with; the index has one page a letter, so there each name must find one.

use std::cmp::Ordering;

use app::{
    a_to_z::Letter,
    filter::fold,
    locale::{Locale, Localized},
    ui::{Entry, LetterGroup},
};
use icu_collator::{
    Collator, CollatorBorrowed,
    options::{CollatorOptions, Strength},
};
use icu_locale_core::locale;

/// Compares names as each language orders them; bytes where the order cannot be had.
pub struct Orders {
    languages: Localized<Option<CollatorBorrowed<'static>>>,
    /// Sees base letters only: É is E, œ is oe.
    base: Option<CollatorBorrowed<'static>>,
}

/// The first letter behind the Latin ones.
const BEHIND: &str = "\u{3b1}";

impl Orders {
    #[expect(clippy::new_without_default, reason = "reads the data of two languages: not a plain value")]
    pub fn new() -> Self {
        let mut base = CollatorOptions::default();
        base.strength = Some(Strength::Primary);
        Self {
            languages: Localized::new(
                Collator::try_new(locale!("en-CA").into(), Default::default()).ok(),
                Collator::try_new(locale!("fr-CA").into(), Default::default()).ok(),
            ),
            base: Collator::try_new(Default::default(), base).ok(),
        }
    }

    /// The letter of the index: the last one that does not stand behind the name.
    pub fn letter(&self, name: &str) -> Letter {
        let (Some(base), name) = (&self.base, heading(name)) else { return Letter::NUMBERS };
        if base.compare(name, BEHIND) != Ordering::Less {
            return Letter::NUMBERS;
        }
        let before = Letter::ALPHABET.partition_point(|letter| base.compare(letter.slug(), name) != Ordering::Greater);
        before.checked_sub(1).map_or(Letter::NUMBERS, |at| Letter::ALPHABET[at])
    }

    pub fn compare(&self, locale: Locale, left: &str, right: &str) -> Ordering {
        let (left, right) = (heading(left), heading(right));
        match self.languages.get(locale) {
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
