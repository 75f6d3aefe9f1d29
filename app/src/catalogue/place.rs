//! The places a service stands in: organization, topic, situation, gateway.

use super::Audience;
use crate::{
    locale::{Locale, Localized},
    path::{Path, Slugs},
};

/// Who is responsible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organization {
    /// The inventory's `owner_org`.
    pub code: String,
    pub slugs: Slugs,
    pub name: Localized<String>,
    /// Its abbreviation.
    pub short: Option<Localized<String>>,
    pub mandate: Option<Localized<String>>,
    pub website: Localized<Option<String>>,
}

impl Organization {
    pub fn path(&self) -> Path {
        Path::Organization(self.slugs.clone())
    }

    /// The name as lists show it.
    pub fn label(&self, locale: Locale) -> &str {
        self.name.get(locale)
    }
}

/// A theme under which people look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// Stable, and the English slug.
    pub id: String,
    pub slugs: Slugs,
    pub name: Localized<String>,
    pub lead: Localized<String>,
    /// The English address of the Canada.ca theme it stands for.
    pub same_as: String,
}

impl Topic {
    pub fn path(&self) -> Path {
        Path::Topic(self.slugs.clone(), None)
    }

    pub fn path_for(&self, audience: Option<Audience>) -> Path {
        Path::Topic(self.slugs.clone(), audience)
    }
}

/// Where somebody stands in life or in business: the second step under a gateway.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Situation {
    pub id: String,
    pub slugs: Slugs,
    pub audiences: Vec<Audience>,
    pub name: Localized<String>,
    pub lead: Localized<String>,
}

impl Situation {
    pub fn path(&self, audience: Audience) -> Path {
        Path::Situation(audience, self.slugs.clone())
    }
}

/// A link with a sentence: a place in a short list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceLink {
    pub name: String,
    pub lead: String,
    pub href: String,
}
