//! The way to a page of an application.

use super::{Place, Program};
use crate::{locale::Locale, path::Path, reference::Reference, ui::Crumb, words::t};

/// To a page that stands right under the list.
pub fn way_home(locale: Locale) -> Vec<Crumb> {
    vec![Crumb::new(t(locale, "application-home"), Path::Application(Place::Home))]
}

/// To a page of one application.
pub(super) fn way_to(locale: Locale, program: &Program, reference: Reference) -> Vec<Crumb> {
    let mut way = way_home(locale);
    way.push(Crumb::new(*program.name.get(locale), Path::Application(Place::One(reference))));
    way
}
