//! The addresses of this feature, under the programs of an organization.

use super::TemplateId;
use crate::{
    locale::{Locale, Localized},
    officer,
};

const ROOT: Localized<&str> = Localized::new("templates", "modeles");
const NEW: Localized<&str> = Localized::new("new", "nouveau");

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Those of an organization, by its code.
    All(String),
    New(String),
    One(String, TemplateId),
}

impl Place {
    pub fn href(&self, locale: Locale) -> String {
        let all = |organization: &String| {
            format!("{}/{}", officer::Place::Home(organization.clone()).href(locale), ROOT.get(locale))
        };
        match self {
            Self::All(organization) => all(organization),
            Self::New(organization) => format!("{}/{}", all(organization), NEW.get(locale)),
            Self::One(organization, id) => format!("{}/{}", all(organization), id.as_str()),
        }
    }
}

/// The shapes of the addresses that name a record, for the router.
pub mod shape {
    use super::Place;
    use crate::locale::Locale;

    pub fn one(locale: Locale) -> String {
        Place::All("{org}".to_owned()).href(locale) + "/{template}"
    }
}
