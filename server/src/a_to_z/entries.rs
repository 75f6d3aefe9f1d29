//! The entries of one service.

use std::{collections::HashSet, sync::Arc};

use app::{a_to_z::EntryKind, catalogue::Service, filter::fold, locale::Locale};

use super::Edits;
use super::edits::{EntryEdit, Mark};

/// A text under which a service can be looked up.
#[derive(Clone, Debug)]
pub struct Entry {
    pub text: String,
    pub kind: EntryKind,
    pub service: Arc<Service>,
}

/// Each text once: under its first kind, unless an editor says another.
pub(super) fn entries(locale: Locale, service: &Arc<Service>, edits: &Edits, own: &[&EntryEdit]) -> Vec<Entry> {
    let name = service.name.get(locale);
    let said = service.aliases.get(locale).iter().chain(service.words.get(locale));
    let said = said.filter(|text| edits.is_heading(text)).map(|text| (text.as_str(), kind(text, name)));
    let bracketed = bracketed(name).filter(|text| is_acronym(text)).map(|text| (text, EntryKind::Acronym));
    let other = service.official.get(locale).iter().map(|text| (text.as_str(), EntryKind::Short));
    let former = service.former.get(locale).iter().map(|text| (text.as_str(), EntryKind::Former));
    let official = std::iter::once((name.as_str(), EntryKind::Official)).chain(other).chain(former);
    let decided: Vec<_> = own.iter().rev().map(|edit| (edit.text.as_str(), edit.kind)).collect();
    let found = official.chain(bracketed).chain(said).map(|(text, kind)| (text, Mark::As(kind)));
    let mut seen = HashSet::new();
    decided
        .into_iter()
        .chain(found)
        .filter(|(text, _)| seen.insert(fold(text.trim())))
        .filter_map(|(text, mark)| match mark {
            Mark::As(kind) => Some(Entry { text: text.trim().to_owned(), kind, service: service.clone() }),
            Mark::Hidden => None,
        })
        .collect()
}

fn kind(text: &str, name: &str) -> EntryKind {
    let whole = |text: &str| format!(" {} ", fold(text));
    if is_acronym(text) {
        EntryKind::Acronym
    } else if whole(name).contains(&whole(text)) {
        EntryKind::Short
    } else {
        EntryKind::Said
    }
}

/// One word with two capitals, or with a capital and a digit: `EI`, `SR&ED`, `T4`, `IDEaS`.
fn is_acronym(text: &str) -> bool {
    let capitals = text.chars().filter(|letter| letter.is_uppercase()).count();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    !text.contains(char::is_whitespace) && capitals > 0 && capitals + digits > 1
}

/// What stands in brackets: `Employment Insurance (EI) Benefits`.
fn bracketed(name: &str) -> impl Iterator<Item = &str> {
    name.split('(').skip(1).filter_map(|rest| rest.split_once(')')).map(|(text, _)| text.trim())
}
