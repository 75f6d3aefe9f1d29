//! What editors published, over what the inventory and the starter catalogue say.

use std::{collections::HashMap, sync::Arc};

use app::{
    catalogue::Service,
    editing::{Aged, Kind, Slot, lay},
    locale::Locale,
};

use super::{
    edit::{Edit, Field},
    store::{self, AgedRow, RevisedRow},
};
use crate::{
    content::{ClusterLead, Content},
    db::{StoreError, Tx},
};

/// What editors published of one record.
#[derive(Debug, Default)]
pub(super) struct Revision {
    pub(super) edits: Vec<Edit>,
    texts: Vec<(Slot, String)>,
    changed: i64,
    aged: Aged,
}

/// What editors published, by the kind and the id of a record.
#[derive(Debug, Default)]
pub(super) struct Revised(HashMap<(Kind, String), Revision>);

impl Revised {
    pub(super) async fn read(tx: &mut Tx) -> Result<Self, StoreError> {
        let mut revised = Self::default();
        for row in store::revised(tx.conn()).await? {
            revised.take(row);
        }
        for row in store::aged(tx.conn()).await? {
            revised.age(row);
        }
        Ok(revised)
    }

    fn take(&mut self, row: RevisedRow) {
        let Some(kind) = Kind::parse(&row.kind) else { return };
        let revision = self.0.entry((kind, row.record)).or_default();
        revision.changed = revision.changed.max(row.changed_at);
        match kind {
            Kind::Service => revision.edits.extend(Field::parse(&row.field).map(|field| Edit {
                field,
                locale: Locale::parse(&row.locale),
                value: row.value,
            })),
            Kind::Collection => {
                revision.texts.extend(Slot::stored(&row.field, &row.locale).map(|slot| (slot, row.value)));
            }
        }
    }

    fn age(&mut self, row: AgedRow) {
        let (Some(kind), Some(locale)) = (Kind::parse(&row.kind), Locale::parse(&row.locale)) else { return };
        let aged = self.0.entry((kind, row.record)).or_default().aged.get_mut(locale);
        *aged = Some(aged.map_or(row.since, |since| since.min(row.since)));
    }

    /// What editors published of a service, by its own id.
    pub(super) fn service(&self, id: &str) -> Option<&Revision> {
        self.0.get(&(Kind::Service, id.to_owned()))
    }

    /// The content with its collections as editors published them.
    pub(super) fn content(&self, content: &Arc<Content>) -> Arc<Content> {
        if !self.0.keys().any(|(kind, _)| *kind == Kind::Collection) {
            return content.clone();
        }
        let clusters = content.clusters.iter().map(|lead| self.cluster(lead)).collect();
        Arc::new(Content { clusters, ..(**content).clone() })
    }

    fn cluster(&self, lead: &ClusterLead) -> ClusterLead {
        let Some(revision) = self.0.get(&(Kind::Collection, lead.cluster.id.clone())) else { return lead.clone() };
        let mut cluster = (*lead.cluster).clone();
        for (slot, text) in &revision.texts {
            lay(&mut cluster, *slot, text);
        }
        cluster.aged.clone_from(&revision.aged);
        ClusterLead { cluster: Arc::new(cluster), topics: lead.topics.clone() }
    }
}

impl Revision {
    /// Says of a service when it was changed, and which language waits.
    pub(super) fn mark(&self, service: &mut Service) {
        service.changed = service.changed.max(self.changed);
        service.aged.clone_from(&self.aged);
        // what editors emptied in both languages is not known any more
        for words in [&mut service.cost, &mut service.time] {
            words.take_if(|words| words.en.is_empty() && words.fr.is_empty());
        }
    }
}
