//! The addresses of translations, under the record.

use crate::{
    editing::{Place, Record},
    locale::{Locale, Localized},
    path::Path,
};

const SEGMENT: Localized<&str> = Localized::new("translation", "traduction");
const FILE: Localized<&str> = Localized::new("file", "fichier");

/// Where a draft is sent out, and taken back.
pub fn path(organization: &str, record: &Record) -> Path {
    let edit = Place::Edit(organization.to_owned(), record.clone());
    Path::Other(Localized::from_fn(|locale| format!("{}/{}", edit.href(locale), SEGMENT.get(locale))))
}

/// The file that a translator gets, and gives back.
pub fn file(organization: &str, record: &Record) -> Path {
    let page = path(organization, record);
    Path::Other(Localized::from_fn(|locale| format!("{}/{}", page.href(locale), FILE.get(locale))))
}

/// The addresses as the router knows them: the page, then the file.
pub fn routes(locale: Locale) -> [String; 2] {
    let [_, _, edit, ..] = Place::routes(locale);
    let page = format!("{edit}/{}", SEGMENT.get(locale));
    let file = format!("{page}/{}", FILE.get(locale));
    [page, file]
}
