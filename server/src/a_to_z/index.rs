//! The index of one published catalogue.

use std::collections::HashMap;

use app::{
    a_to_z::Letter,
    catalogue::{Audience, ServiceId},
    locale::{Locale, Localized},
};

use super::{Edits, Entry, edits::EntryEdit, entries::entries};
use crate::catalogue::{Catalogue, Orders};

pub struct Index {
    /// The version of the catalogue that it was made from.
    pub version: i64,
    /// Under each letter, in the order of the language.
    letters: Localized<HashMap<Letter, Vec<Entry>>>,
}

impl Index {
    pub fn build(edits: &Localized<Edits>, catalogue: &Catalogue) -> Self {
        let orders = Orders::new();
        let letters = Localized::from_fn(|locale| letters(locale, edits.get(locale), catalogue, &orders));
        Self { version: catalogue.version, letters }
    }

    /// What stands under a letter, for everyone or for an audience.
    pub fn entries(&self, locale: Locale, letter: Letter, audience: Option<Audience>) -> impl Iterator<Item = &Entry> {
        let found = self.letters.get(locale).get(&letter).into_iter().flatten();
        found.filter(move |entry| audience.is_none_or(|audience| entry.service.audiences.contains(&audience)))
    }

    /// The letters under which something stands.
    pub fn filled(&self, locale: Locale, audience: Option<Audience>) -> Vec<Letter> {
        Letter::all().filter(|letter| self.entries(locale, *letter, audience).next().is_some()).collect()
    }

    /// The letters that have something to show in both languages: each page that is listed has its twin.
    pub fn twins(&self) -> Vec<Letter> {
        let fr = self.filled(Locale::Fr, None);
        self.filled(Locale::En, None).into_iter().filter(|letter| fr.contains(letter)).collect()
    }
}

fn letters(locale: Locale, edits: &Edits, catalogue: &Catalogue, orders: &Orders) -> HashMap<Letter, Vec<Entry>> {
    let decided = decided(edits, catalogue);
    let mut letters: HashMap<Letter, Vec<Entry>> = HashMap::new();
    for service in catalogue.services(locale) {
        let own = decided.get(&service.id).map_or(&[][..], Vec::as_slice);
        for entry in entries(locale, service, edits, own) {
            letters.entry(orders.letter(&entry.text)).or_default().push(entry);
        }
    }
    for found in letters.values_mut() {
        found.sort_by(|left, right| {
            let texts = orders.compare(locale, &left.text, &right.text).then_with(|| left.text.cmp(&right.text));
            texts.then_with(|| left.service.id.cmp(&right.service.id))
        });
    }
    letters
}

/// What editors decided about each service, under whichever of its ids.
fn decided<'a>(edits: &'a Edits, catalogue: &Catalogue) -> HashMap<ServiceId, Vec<&'a EntryEdit>> {
    let mut decided: HashMap<ServiceId, Vec<&EntryEdit>> = HashMap::new();
    for edit in edits.entries() {
        if let Some(service) = catalogue.service(&edit.service) {
            decided.entry(service.id.clone()).or_default().push(edit);
        }
    }
    decided
}
