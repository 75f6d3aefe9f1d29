//! Clusters: collections and step-by-step guides that organizations curate. The public says *collection*.
//!
//! | to change | look in |
//! |---|---|
//! | the list of collections, and the page of one | `page.rs` |
//! | what the page of a service says of its guides | `standing.rs` |

#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
mod standing;

use std::sync::Arc;

#[cfg(feature = "ssr")]
pub use standing::standings;

use crate::{
    catalogue::{Audience, Organization, PlaceLink},
    editing::Aged,
    locale::{Locale, Localized},
    path::{Path, Slugs},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClusterKind {
    Collection,
    /// A step-by-step guide: its sections are steps, in order.
    Steps,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cluster {
    /// Stable, and the English slug.
    pub id: String,
    pub slugs: Slugs,
    pub kind: ClusterKind,
    pub owner: Arc<Organization>,
    /// Whose services it holds beside those of its owner.
    pub contributors: Vec<Arc<Organization>>,
    pub audiences: Vec<Audience>,
    pub name: Localized<String>,
    pub lead: Localized<String>,
    pub sections: Vec<Section>,
    /// Which language waits for what the other one says already.
    pub aged: Aged,
}

/// A step of a guide in which a service stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    pub guide: Arc<Cluster>,
    /// From 0.
    pub step: usize,
}

/// A part of a collection, or one step of a guide.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    pub title: Localized<String>,
    pub text: Localized<String>,
    /// Public ids of the services, in order.
    pub items: Vec<String>,
}

impl Cluster {
    pub fn path(&self) -> Path {
        Path::Collection(self.slugs.clone())
    }

    /// What a list says of it.
    pub fn link(&self, locale: Locale) -> PlaceLink {
        PlaceLink { name: self.name.text(locale), lead: self.lead.text(locale), href: self.path().href(locale) }
    }

    /// The address of a step within its page.
    pub fn step_href(&self, locale: Locale, step: usize) -> String {
        format!("{}#{}", self.path().href(locale), step_id(step))
    }

    pub fn holds(&self, service_id: &str) -> bool {
        self.sections.iter().any(|section| section.items.iter().any(|item| item == service_id))
    }
}

/// The id of a step in the page of its guide; the first is `step-1`.
pub fn step_id(step: usize) -> String {
    format!("step-{}", step + 1)
}
