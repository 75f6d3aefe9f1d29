//! Atom (RFC 4287) of what changed last.

use std::{cmp::Reverse, sync::Arc};

use app::{catalogue::Service, feed::withdrawn, locale::Locale, path::Path, words::t};
use atom_syndication::{Category, Entry, Feed, FixedDateTime, Generator, Link, Person, Text};

use crate::catalogue::{Catalogue, Withdrawn};

/// Enough for a reader that asks once a week.
const ENTRIES: usize = 50;

/// A place in the portal, and what stands or stood there.
pub(super) struct Followed {
    pub(super) page: Path,
    pub(super) title: String,
    pub(super) services: Vec<Arc<Service>>,
    pub(super) withdrawn: Vec<Arc<Withdrawn>>,
}

pub(super) fn write(origin: &str, locale: Locale, catalogue: &Catalogue, followed: &Followed) -> Feed {
    let address = |path: &Path| format!("{origin}{}", path.href(locale));
    let here = address(&Path::Feed(Box::new(followed.page.clone())));
    let mut changes: Vec<(i64, Entry)> = Vec::new();
    for service in &followed.services {
        changes.push((service.changed, offered(locale, service, address(&service.path()))));
    }
    for service in &followed.withdrawn {
        let path = address(&Path::Service(service.slugs.clone()));
        changes.push((service.at, gone(locale, service, path)));
    }
    changes.sort_by(|(left, one), (right, other)| Reverse(left).cmp(&Reverse(right)).then(one.id.cmp(&other.id)));
    changes.truncate(ENTRIES);
    Feed {
        title: Text::plain(followed.title.clone()),
        id: here.clone(),
        updated: instant(changes.first().map_or(catalogue.at(), |(at, _)| *at)),
        lang: Some(locale.tag().to_owned()),
        links: vec![
            link("self", "application/atom+xml", here),
            link("alternate", "text/html", address(&followed.page)),
        ],
        authors: vec![Person { name: t(locale, "common-portal").to_owned(), ..Person::default() }],
        generator: Some(Generator { value: "Passerelle".to_owned(), ..Generator::default() }),
        entries: changes.into_iter().map(|(at, entry)| Entry { updated: instant(at), ..entry }).collect(),
        ..Feed::default()
    }
}

fn offered(locale: Locale, service: &Service, address: String) -> Entry {
    let category = |name: &String| Category { term: name.clone(), ..Category::default() };
    Entry {
        title: Text::plain(service.name.text(locale)),
        id: address.clone(),
        links: vec![link("alternate", "text/html", address)],
        summary: Some(Text::plain(service.summary(locale))),
        categories: service.topics.iter().map(|topic| category(topic.name.get(locale))).collect(),
        ..Entry::default()
    }
}

fn gone(locale: Locale, service: &Withdrawn, address: String) -> Entry {
    Entry {
        title: Text::plain(withdrawn(locale, service.name.get(locale))),
        id: address.clone(),
        links: vec![link("alternate", "text/html", address)],
        ..Entry::default()
    }
}

fn link(rel: &str, kind: &str, href: String) -> Link {
    Link { rel: rel.to_owned(), mime_type: Some(kind.to_owned()), href, ..Link::default() }
}

/// From Unix milliseconds.
fn instant(at: i64) -> FixedDateTime {
    let text = jiff::Timestamp::from_millisecond(at).unwrap_or_default().to_string();
    text.parse().unwrap_or_default()
}
