//! The way to the pages of a record.

use super::{Place, Record};
use crate::{
    locale::{Locale, Localized},
    path::Path,
    ui::Crumb,
    words::t,
};

/// The first page of the organization.
pub(super) fn home(locale: Locale, organization: &str) -> Crumb {
    Crumb::new(t(locale, "editing-content"), Path::Editing(Place::Home(organization.to_owned())))
}

/// The first page, then the record.
pub(super) fn trail(locale: Locale, organization: &str, record: &Record, name: &Localized<String>) -> Vec<Crumb> {
    let edit = Path::Editing(Place::Edit(organization.to_owned(), record.clone()));
    vec![home(locale, organization), Crumb::new(name.text(locale), edit)]
}
