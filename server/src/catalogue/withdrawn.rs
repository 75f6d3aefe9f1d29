//! What is kept of a record that is not offered any more, and where its address leads.

use std::sync::Arc;

use app::{
    catalogue::Topic,
    cluster::Cluster,
    editing::{Kind, Record},
    locale::{Locale, Localized},
    path::Path,
};

use super::{Catalogue, Found};

/// As many records in a row may each have been replaced by the next.
const HOPS: usize = 5;

/// A record that was withdrawn: its address answers 410 and says what it was, or leads to what stands instead.
#[derive(Clone, Debug)]
pub struct Withdrawn {
    pub id: String,
    pub slugs: Localized<String>,
    pub name: Localized<String>,
    /// The code of the organization that offered it.
    pub organization: String,
    /// Under which it stood.
    pub topics: Box<[Arc<Topic>]>,
    /// When it was withdrawn: Unix milliseconds.
    pub at: i64,
    pub cause: Cause,
}

/// Why it is not offered any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The inventory does not have it any more.
    Inventory,
    /// Its editors withdrew it. It is named as they name it, and what stands instead.
    Editors { own: String, instead: Option<Record> },
}

impl Withdrawn {
    /// What stands instead, as its editors say.
    pub fn instead(&self) -> Option<&Record> {
        match &self.cause {
            Cause::Editors { instead, .. } => instead.as_ref(),
            Cause::Inventory => None,
        }
    }

    fn is(&self, id: &str) -> bool {
        matches!(&self.cause, Cause::Editors { own, .. } if own == id)
    }

    /// What is kept of a collection.
    pub(super) fn cluster(cluster: &Cluster, at: i64, instead: Option<Record>) -> Self {
        Self {
            id: cluster.id.clone(),
            slugs: cluster.slugs.clone(),
            name: cluster.name.clone(),
            organization: cluster.owner.code.clone(),
            topics: Box::default(),
            at,
            cause: Cause::Editors { own: cluster.id.clone(), instead },
        }
    }
}

impl Catalogue {
    /// What stands at a slug of this language.
    pub fn find(&self, locale: Locale, slug: &str) -> Found {
        if let Some(service) = self.by_slug.get(locale).get(slug) {
            return Found::Service(service.clone());
        }
        if let Some(service) = self.moved.get(locale).get(slug).and_then(|id| self.service(id)) {
            return Found::Moved(service.clone());
        }
        self.gone.get(locale).get(slug).map_or(Found::Nothing, |record| Found::Gone(record.clone()))
    }

    /// A service that was withdrawn, by its public id.
    pub fn withdrawn(&self, id: &str) -> Option<&Arc<Withdrawn>> {
        self.gone.en.values().find(|record| record.id == id)
    }

    /// Services that are not offered any more, in no order.
    pub fn all_withdrawn(&self) -> Vec<Arc<Withdrawn>> {
        self.gone.en.values().cloned().collect()
    }

    /// A record that its editors withdrew, as they name it.
    pub fn ended(&self, kind: Kind, id: &str) -> Option<&Arc<Withdrawn>> {
        match kind {
            Kind::Service => self.gone.en.values().find(|record| record.is(id)),
            Kind::Collection => self.gone_clusters.iter().find(|record| record.is(id)),
        }
    }

    /// A collection that its editors withdrew, by its slug.
    pub fn gone_cluster(&self, locale: Locale, slug: &str) -> Option<&Arc<Withdrawn>> {
        self.gone_clusters.iter().find(|record| record.slugs.get(locale) == slug)
    }

    /// Where the address of a withdrawn record leads: to what stands instead, or to what stands instead of that.
    pub fn instead(&self, withdrawn: &Withdrawn) -> Option<Path> {
        let mut next = withdrawn.instead()?;
        for _ in 0..HOPS {
            if let Some(path) = self.path_of(next) {
                return Some(path);
            }
            next = self.ended(next.kind, &next.id)?.instead()?;
        }
        None
    }

    fn path_of(&self, record: &Record) -> Option<Path> {
        match record.kind {
            Kind::Service => self.service(&record.id).map(|service| service.path()),
            Kind::Collection => {
                let mut clusters = self.content.clusters.iter().map(|lead| &lead.cluster);
                clusters.find(|cluster| cluster.id == record.id).map(|cluster| cluster.path())
            }
        }
    }
}
