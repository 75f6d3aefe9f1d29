//! The addresses of publications. Those of staff stand under the desk of their organization.

use crate::{
    desk,
    locale::{Locale, Localized},
    path::Slugs,
};

const ROOT: Localized<&str> = Localized::new("publications", "publications");

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// All of them.
    All,
    /// Where one is ordered.
    One(Slugs),
    /// What the desk of an organization sends, and has on the shelf.
    Desk(String),
}

impl Place {
    pub fn href(&self, locale: Locale) -> String {
        let root = ROOT.get(locale);
        match self {
            Self::All => format!("/{}/{root}", locale.code()),
            Self::One(slugs) => format!("/{}/{root}/{}", locale.code(), slugs.get(locale)),
            Self::Desk(organization) => {
                format!("{}/{root}", desk::Place::Home(organization.clone()).href(locale))
            }
        }
    }

    /// The address of one for any slug: the router needs it.
    pub fn one(locale: Locale) -> String {
        format!("{}/{{slug}}", Self::All.href(locale))
    }
}
