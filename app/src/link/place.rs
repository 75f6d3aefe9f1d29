//! The address of this feature: under the content of an organization.

use crate::{
    editing,
    locale::{Locale, Localized},
    path::Path,
};

const ROOT: Localized<&str> = Localized::new("links", "liens");

/// The links of an organization, by its code.
pub fn path(organization: &str) -> Path {
    let home = |locale: Locale| editing::Place::Home(organization.to_owned()).href(locale);
    Path::Other(Localized::from_fn(|locale| format!("{}/{}", home(locale), ROOT.get(locale))))
}
