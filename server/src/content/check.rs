//! What is refused: incomplete languages, unknown references, repeated ids and slugs, unsafe addresses.

use std::collections::HashSet;

use app::locale::{Locale, Localized};

use super::{
    Content, Reading,
    file::{ServiceFile, ServiceWords},
};

/// What one service file must have.
pub(super) fn service(reading: &mut Reading, path: &str, file: &ServiceFile) {
    words(reading, path, "en", &file.en);
    words(reading, path, "fr", &file.fr);
    if app::catalogue::ServiceId::parse(&file.id).is_none() {
        reading.refuse(path, format!("id: “{}” is not an id", file.id));
    }
    for (field, empty) in [
        ("audiences", file.audiences.is_empty()),
        ("topics", file.topics.is_empty()),
        ("channels", file.channels.is_empty()),
    ] {
        if empty {
            reading.refuse(path, format!("{field}: at least one is needed"));
        }
    }
    if file.en.url.is_some() != file.fr.url.is_some() {
        reading.refuse(path, "url: both languages or neither");
    }
    for channel in &file.channels {
        if channel.value.is_empty() || channel.en.label.is_empty() || channel.fr.label.is_empty() {
            reading.refuse(path, "channels: value and label are needed in both languages");
        }
    }
}

fn words(reading: &mut Reading, path: &str, language: &str, words: &ServiceWords) {
    let texts = [
        ("slug", &words.slug),
        ("name", &words.name),
        ("summary", &words.summary),
        ("cost", &words.cost),
        ("time", &words.time),
    ];
    for (field, text) in texts {
        if text.trim().is_empty() {
            reading.refuse(path, format!("{language}.{field}: is empty"));
        }
    }
    let lists = [
        ("who", words.who.len()),
        ("need", words.need.len()),
        ("steps", words.steps.len()),
        ("aliases", words.aliases.len()),
    ];
    for (field, count) in lists {
        if count == 0 {
            reading.refuse(path, format!("{language}.{field}: is empty"));
        }
    }
    if !is_slug(&words.slug) {
        reading.refuse(path, format!("{language}.slug: “{}” is not a slug", words.slug));
    }
    if words.url.as_deref().is_some_and(|url| !url.starts_with("https://")) {
        reading.refuse(path, format!("{language}.url: must begin with https://"));
    }
}

/// Lower case letters and digits without accents, with single hyphens between them.
fn is_slug(text: &str) -> bool {
    let plain = text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    plain && !text.is_empty() && !text.starts_with('-') && !text.ends_with('-') && !text.contains("--")
}

/// What the files say of each other.
pub(super) fn references(content: &Content, reading: &mut Reading) {
    repeated(content, reading);
    let topics: HashSet<&str> = content.topics.iter().map(|lead| lead.topic.id.as_str()).collect();
    let situations: HashSet<&str> = content.situations.iter().map(|lead| lead.situation.id.as_str()).collect();
    for lead in &content.gateways {
        known(reading, "gateways.toml", "topic", &topics, &lead.topics);
        known(reading, "gateways.toml", "situation", &situations, &lead.situations);
    }
    for lead in &content.situations {
        known(reading, "situations.toml", "topic", &topics, &lead.topics);
    }
    let services: HashSet<&str> = content.services.iter().map(|starter| starter.id.as_str()).collect();
    let ours = |ids: &[String]| -> Vec<String> { ids.iter().filter(|id| id.starts_with("ST")).cloned().collect() };
    for lead in &content.topics {
        known(reading, "topics.toml", "service", &services, &ours(&lead.tasks));
    }
    for lead in &content.situations {
        known(reading, "situations.toml", "service", &services, &ours(&lead.tasks));
    }
    for lead in &content.gateways {
        known(reading, "gateways.toml", "service", &services, &ours(&lead.tasks));
    }
    super::collection::references(content, reading);
    super::rules::references(content, reading);
    crate::catalogue::check_edits(content, reading);
}

fn known(reading: &mut Reading, file: &str, what: &str, known: &HashSet<&str>, named: &[String]) {
    for id in named.iter().filter(|id| !known.contains(id.as_str())) {
        reading.refuse(file, format!("{what} “{id}” does not exist"));
    }
}

fn repeated(content: &Content, reading: &mut Reading) {
    let services = content.services.iter().map(|starter| ("services", starter.id.as_str(), &starter.slugs));
    let topics = content.topics.iter().map(|lead| ("topics.toml", lead.topic.id.as_str(), &lead.topic.slugs));
    let clusters = content.clusters.iter().map(|lead| ("collections", lead.cluster.id.as_str(), &lead.cluster.slugs));
    let pages = content.pages.iter().map(|page| ("pages", page.id.as_str(), &page.slugs));
    let organizations = content.organizations.iter().map(|one| ("organizations.toml", one.code.as_str(), &one.slugs));
    let situations =
        content.situations.iter().map(|lead| ("situations.toml", lead.situation.id.as_str(), &lead.situation.slugs));
    let mut seen = HashSet::new();
    for (file, id, slugs) in services.chain(topics).chain(clusters).chain(pages).chain(organizations).chain(situations)
    {
        for (kind, key) in keys(id, slugs) {
            if !seen.insert((file, kind, key.clone())) {
                reading.refuse(file, format!("{kind} “{key}” stands twice"));
            }
        }
    }
    let mut numbers = HashSet::new();
    for number in content.services.iter().filter_map(|starter| starter.service_id.as_ref()) {
        if !numbers.insert(number) {
            reading.refuse("services", format!("service_id “{number}” stands twice"));
        }
    }
}

fn keys(id: &str, slugs: &Localized<String>) -> [(&'static str, String); 3] {
    [("id", id.to_owned()), ("English slug", slugs.text(Locale::En)), ("French slug", slugs.text(Locale::Fr))]
}
