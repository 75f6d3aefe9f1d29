//! Which values a page of the index gets.

use std::collections::HashSet;

use app::{
    a_to_z::{EntryKind, EntryLink, Letter, Place, letter_page::LetterPage, start_page::StartPage},
    catalogue::{Audience, ServiceLink},
    format::number,
    locale::Locale,
    shell::Listing,
};

use super::{Entry, Index};
use crate::catalogue::Catalogue;

/// Entries a page.
const PAGE: usize = 200;
/// How many tasks of each gateway lead the first page.
const TASKS: usize = 3;

pub(super) fn start_page(catalogue: &Catalogue, index: &Index, locale: Locale, place: Place) -> StartPage {
    StartPage { place, letters: index.filled(locale, place.audience), tasks: tasks(catalogue, locale, place.audience) }
}

/// What most people come for, from each gateway or from one.
fn tasks(catalogue: &Catalogue, locale: Locale, audience: Option<Audience>) -> Vec<ServiceLink> {
    let leads = catalogue.content.gateways.iter();
    let leads = leads.filter(|lead| audience.is_none_or(|audience| lead.audience == audience));
    let most = if audience.is_some() { TASKS * Audience::ALL.len() } else { TASKS };
    let mut seen = HashSet::new();
    let tasks = leads.flat_map(|lead| catalogue.named(&lead.tasks).into_iter().take(most));
    tasks.filter(|service| seen.insert(service.id.clone())).map(|service| service.link(locale)).collect()
}

pub(super) fn letter_page(
    catalogue: &Catalogue,
    index: &Index,
    locale: Locale,
    place: Place,
    letter: Letter,
) -> LetterPage {
    let all: Vec<&Entry> = index.entries(locale, letter, place.audience).collect();
    let from = (place.page - 1).saturating_mul(PAGE);
    let listed = place.is_whole() && index.twins().contains(&letter);
    LetterPage {
        place,
        letter,
        letters: index.filled(locale, place.audience),
        entries: all.iter().skip(from).take(PAGE).map(|entry| link(catalogue, locale, entry)).collect(),
        count: all.len(),
        total: number(locale, all.len() as u64),
        pages: all.len().div_ceil(PAGE),
        listing: if listed { Listing::Listed } else { Listing::Unlisted },
    }
}

fn link(catalogue: &Catalogue, locale: Locale, entry: &Entry) -> EntryLink {
    let service = &entry.service;
    let name = service.name.text(locale);
    // what tells services of one name apart stands beside the name, wherever that is
    let apart = catalogue.note(locale, service).cloned();
    let (name, note) = match (entry.kind, apart) {
        (EntryKind::Official, None) => (name, service.organization.short.as_ref().map(|short| short.text(locale))),
        (EntryKind::Official, apart) => (name, apart),
        (_, Some(apart)) => (format!("{name} ({apart})"), None),
        (_, None) => (name, None),
    };
    EntryLink { text: entry.text.clone(), kind: entry.kind, name, note, href: service.path().href(locale) }
}
