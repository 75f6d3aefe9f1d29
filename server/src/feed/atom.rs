//! Atom (RFC 4287) of what changed last.

use std::sync::Arc;

use app::{
    catalogue::{Service, Topic},
    feed::withdrawn,
    locale::Locale,
    path::Path,
    words::t,
};
use atom_syndication::{Category, Entry, Feed, FixedDateTime, Generator, Link, Person, Text};

use super::changes::Change;
use crate::catalogue::Withdrawn;

/// A place in the portal, and what changed there.
pub(super) struct Followed {
    pub(super) page: Path,
    pub(super) title: String,
    /// The newest first.
    pub(super) changes: Vec<Change>,
    /// When the catalogue was read in: what a place without changes says.
    pub(super) at: i64,
}

pub(super) fn write(origin: &str, locale: Locale, followed: &Followed) -> Feed {
    let address = |path: &Path| format!("{origin}{}", path.href(locale));
    let here = address(&Path::Feed(Box::new(followed.page.clone())));
    let entry = |change: &Change| {
        let entry = match change {
            Change::Offered(service) => offered(locale, service, address(&service.path())),
            Change::Gone(service) => gone(locale, service, address(&Path::Service(service.slugs.clone()))),
        };
        Entry { updated: instant(change.at()), ..entry }
    };
    Feed {
        title: Text::plain(followed.title.clone()),
        id: here.clone(),
        updated: instant(followed.changes.first().map_or(followed.at, Change::at)),
        lang: Some(locale.tag().to_owned()),
        links: vec![
            link("self", "application/atom+xml", here),
            link("alternate", "text/html", address(&followed.page)),
        ],
        authors: vec![Person { name: t(locale, "common-portal").to_owned(), ..Person::default() }],
        generator: Some(Generator { value: "Passerelle".to_owned(), ..Generator::default() }),
        entries: followed.changes.iter().map(entry).collect(),
        ..Feed::default()
    }
}

fn offered(locale: Locale, service: &Service, address: String) -> Entry {
    Entry {
        title: Text::plain(service.name.text(locale)),
        id: address.clone(),
        links: vec![link("alternate", "text/html", address)],
        summary: Some(Text::plain(service.summary(locale))),
        categories: categories(locale, &service.topics),
        ..Entry::default()
    }
}

fn gone(locale: Locale, service: &Withdrawn, address: String) -> Entry {
    Entry {
        title: Text::plain(withdrawn(locale, service.name.get(locale))),
        id: address.clone(),
        links: vec![link("alternate", "text/html", address)],
        categories: categories(locale, &service.topics),
        ..Entry::default()
    }
}

fn categories(locale: Locale, topics: &[Arc<Topic>]) -> Vec<Category> {
    topics.iter().map(|topic| Category { term: topic.name.text(locale), ..Category::default() }).collect()
}

fn link(rel: &str, kind: &str, href: String) -> Link {
    Link { rel: rel.to_owned(), mime_type: Some(kind.to_owned()), href, ..Link::default() }
}

/// From Unix milliseconds.
fn instant(at: i64) -> FixedDateTime {
    let text = jiff::Timestamp::from_millisecond(at).unwrap_or_default().to_string();
    text.parse().unwrap_or_default()
}
