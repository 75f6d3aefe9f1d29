//! The addresses of previews: the page of editors under its record, and what a link shows.

use crate::{
    editing::{Place, Record},
    locale::{Locale, Localized},
    path::Path,
};

const SEGMENT: Localized<&str> = Localized::new("preview", "apercu");

/// Where editors of an organization make links to a draft of theirs.
pub fn links(organization: &str, record: &Record) -> Path {
    let edit = Place::Edit(organization.to_owned(), record.clone());
    Path::Other(Localized::from_fn(|locale| format!("{}/{}", edit.href(locale), SEGMENT.get(locale))))
}

/// What a link shows.
pub fn shown(token: &str) -> Path {
    Path::Other(Localized::from_fn(|locale| format!("/{}/{}/{token}", locale.code(), SEGMENT.get(locale))))
}

/// The addresses as the router knows them: where links are made, and what a link shows.
pub fn routes(locale: Locale) -> [String; 2] {
    let [_, _, edit, ..] = Place::routes(locale);
    [format!("{edit}/{}", SEGMENT.get(locale)), shown("{token}").href(locale)]
}
