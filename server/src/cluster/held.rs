//! Where services stand in clusters, found once for a whole catalogue: every page of a service asks for it.

use std::{collections::HashMap, sync::Arc};

use app::cluster::Cluster;

use crate::{catalogue::Catalogue, content::Content};

/// That a cluster holds a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Held {
    /// Its place among the clusters of the content.
    cluster: usize,
    /// The first of its sections that holds it.
    pub(super) section: usize,
}

impl Held {
    pub(super) fn cluster(self, catalogue: &Catalogue) -> &Arc<Cluster> {
        &catalogue.content.clusters[self.cluster].cluster
    }

    /// Where each service stands, in the order of the clusters. `place` finds a service under any of its ids.
    pub(crate) fn all(content: &Content, place: impl Fn(&str) -> Option<usize>) -> HashMap<usize, Vec<Self>> {
        let mut all: HashMap<usize, Vec<Self>> = HashMap::new();
        for (cluster, lead) in content.clusters.iter().enumerate() {
            for (section, part) in lead.cluster.sections.iter().enumerate() {
                for service in part.items.iter().filter_map(|item| place(item)) {
                    let held = all.entry(service).or_default();
                    if held.last().is_none_or(|last| last.cluster != cluster) {
                        held.push(Self { cluster, section });
                    }
                }
            }
        }
        all
    }
}
