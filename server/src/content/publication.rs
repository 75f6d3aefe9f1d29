//! The publications that can be ordered: how the file is read, and what is refused in it.

use std::{
    collections::{BTreeMap, HashSet},
    sync::Arc,
};

use app::{
    locale::{Locale, Localized},
    publication::{Format, Item, Publication, Supply},
};
use serde::Deserialize;

use super::{Content, Reading};

const FILE: &str = "publications.toml";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PublicationsFile {
    languages: BTreeMap<String, Localized<String>>,
    publication: Vec<Entry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    organization: String,
    services: Vec<String>,
    days: i8,
    most: i64,
    en: Words,
    fr: Words,
    items: Vec<ItemEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    slug: String,
    title: String,
    summary: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemEntry {
    format: String,
    language: String,
    stock: Option<i64>,
    days: i8,
}

pub(super) fn publications(content: &mut Content, reading: &mut Reading, path: &str, text: &str) {
    let Some(file) = reading.parse::<PublicationsFile>(path, text) else { return };
    for entry in file.publication {
        let id = entry.id.clone();
        match publication(content, &file.languages, entry) {
            Ok(publication) => content.publications.push(Arc::new(publication)),
            Err(what) => reading.refuse(path, format!("{id}: {what}")),
        }
    }
}

fn publication(
    content: &Content,
    languages: &BTreeMap<String, Localized<String>>,
    entry: Entry,
) -> Result<Publication, &'static str> {
    let owner = content.organizations.iter().find(|one| one.code == entry.organization);
    let (en, fr) = (entry.en, entry.fr);
    if [&en.slug, &en.title, &en.summary, &fr.slug, &fr.title, &fr.summary].iter().any(|text| text.trim().is_empty()) {
        return Err("slug, title and summary are needed in both languages");
    }
    if entry.days < 1 || entry.most < 1 {
        return Err("days, most: at least one");
    }
    let items: Result<Vec<Item>, &str> = entry.items.into_iter().map(|one| item(languages, one)).collect();
    let items = items?;
    if Locale::ALL.iter().any(|locale| !items.iter().any(|item| item.language == locale.code())) {
        return Err("items: both official languages are needed");
    }
    Ok(Publication {
        id: entry.id,
        owner: owner.ok_or("organization: is not known")?.name.clone(),
        organization: entry.organization,
        services: entry.services,
        slugs: Localized::new(en.slug, fr.slug),
        title: Localized::new(en.title, fr.title),
        summary: Localized::new(en.summary, fr.summary),
        days: entry.days,
        most: entry.most,
        items,
    })
}

fn item(languages: &BTreeMap<String, Localized<String>>, entry: ItemEntry) -> Result<Item, &'static str> {
    let days = entry.days;
    if days < 1 || entry.stock.is_some_and(|copies| copies < 0) {
        return Err("items: days or stock that nobody has");
    }
    Ok(Item {
        format: Format::parse(&entry.format).ok_or("items: a format that nobody knows")?,
        tongue: languages.get(&entry.language).ok_or("items: a language that is not in the list")?.clone(),
        language: entry.language,
        supply: entry.stock.map_or(Supply::Made { days }, |copies| Supply::Stock { copies, days }),
    })
}

/// What they say of other files, and of each other.
pub(super) fn references(content: &Content, reading: &mut Reading) {
    let services: HashSet<&str> = content.services.iter().map(|service| service.id.as_str()).collect();
    let mut seen = HashSet::new();
    for what in &content.publications {
        let names = [what.id.clone(), format!("en {}", what.slugs.en), format!("fr {}", what.slugs.fr)];
        for name in names.into_iter().filter(|name| !seen.insert(name.clone())) {
            reading.refuse(FILE, format!("{}: {name} stands twice", what.id));
        }
        for service in what.services.iter().filter(|service| !services.contains(service.as_str())) {
            reading.refuse(FILE, format!("{}: services: “{service}” is not known", what.id));
        }
        let mut items = HashSet::new();
        for item in what.items.iter().filter(|item| !items.insert(item.code())) {
            reading.refuse(FILE, format!("{}: items: {} stands twice", what.id, item.code()));
        }
    }
}
