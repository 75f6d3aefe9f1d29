//! Clusters: collections and step-by-step guides that organizations curate. The public says *collection*.

#[cfg(feature = "ssr")]
pub mod page;

use std::sync::Arc;

use crate::{
    catalogue::{Audience, Organization},
    locale::Localized,
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
    pub contributors: Vec<Arc<Organization>>,
    pub audiences: Vec<Audience>,
    pub name: Localized<String>,
    pub lead: Localized<String>,
    pub sections: Vec<Section>,
}

/// A part of a collection, or one step of a guide.
#[derive(Clone, Debug, PartialEq, Eq)]
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

    pub fn holds(&self, service_id: &str) -> bool {
        self.sections.iter().any(|section| section.items.iter().any(|item| item == service_id))
    }
}
