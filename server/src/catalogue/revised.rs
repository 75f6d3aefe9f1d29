//! What editors published, over what the inventory and the starter catalogue say.

use std::{collections::HashMap, sync::Arc};

use app::{
    catalogue::Service,
    editing::{Aged, Kind, Record, Slot, lay, trim},
    locale::Locale,
};

use super::{
    edit::{Edit, Field},
    store::{self, AgedRow, RevisedRow},
    withdrawn::Withdrawn,
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
pub(super) struct Revised {
    by_record: HashMap<(Kind, String), Revision>,
    ended: HashMap<(Kind, String), Ended>,
}

/// That editors withdrew a record.
#[derive(Debug)]
pub(super) struct Ended {
    pub(super) instead: Option<Record>,
    pub(super) at: i64,
}

impl Revised {
    pub(super) async fn read(tx: &mut Tx) -> Result<Self, StoreError> {
        let mut revised = Self::default();
        for row in store::revised(tx.conn()).await? {
            revised.take(row);
        }
        for row in store::aged(tx.conn()).await? {
            revised.age(row);
        }
        for row in store::ended(tx.conn()).await? {
            let Some(kind) = Kind::parse(&row.kind) else { continue };
            let instead = row
                .instead
                .split_once(' ')
                .and_then(|(kind, id)| Some(Record { kind: Kind::parse(kind)?, id: id.to_owned() }));
            revised.ended.insert((kind, row.record), Ended { instead, at: row.at });
        }
        Ok(revised)
    }

    fn take(&mut self, row: RevisedRow) {
        let Some(kind) = Kind::parse(&row.kind) else { return };
        let revision = self.by_record.entry((kind, row.record)).or_default();
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
        let aged = self.by_record.entry((kind, row.record)).or_default().aged.get_mut(locale);
        *aged = Some(aged.map_or(row.since, |since| since.min(row.since)));
    }

    /// What editors published of a service, by its own id.
    pub(super) fn service(&self, id: &str) -> Option<&Revision> {
        self.by_record.get(&(Kind::Service, id.to_owned()))
    }

    /// That editors withdrew a service, by its own id.
    pub(super) fn ended(&self, id: &str) -> Option<&Ended> {
        self.ended.get(&(Kind::Service, id.to_owned()))
    }

    /// The collections that editors withdrew.
    pub(super) fn gone_clusters(&self, content: &Content) -> Vec<Withdrawn> {
        let gone = |lead: &ClusterLead| {
            let ended = self.ended.get(&(Kind::Collection, lead.cluster.id.clone()))?;
            Some(Withdrawn::cluster(&self.cluster(lead).cluster, ended.at, ended.instead.clone()))
        };
        content.clusters.iter().filter_map(gone).collect()
    }

    /// The content with its collections as editors published them.
    pub(super) fn content(&self, content: &Arc<Content>) -> Arc<Content> {
        let mut touched = self.by_record.keys().chain(self.ended.keys());
        if !touched.any(|(kind, _)| *kind == Kind::Collection) {
            return content.clone();
        }
        let ended = |lead: &&ClusterLead| self.ended.contains_key(&(Kind::Collection, lead.cluster.id.clone()));
        let clusters = content.clusters.iter().filter(|lead| !ended(lead));
        let clusters = clusters.map(|lead| self.cluster(lead)).collect();
        Arc::new(Content { clusters, ..(**content).clone() })
    }

    fn cluster(&self, lead: &ClusterLead) -> ClusterLead {
        let Some(revision) = self.by_record.get(&(Kind::Collection, lead.cluster.id.clone())) else {
            return lead.clone();
        };
        let mut cluster = (*lead.cluster).clone();
        for (slot, text) in &revision.texts {
            lay(&mut cluster, *slot, text);
        }
        trim(&mut cluster);
        cluster.aged.clone_from(&revision.aged);
        ClusterLead { cluster: Arc::new(cluster), topics: lead.topics.clone() }
    }
}

impl Revision {
    /// Says of a service when it was changed, and which language waits.
    pub(super) fn mark(&self, service: &mut Service) {
        service.changed = service.changed.max(self.changed);
        service.aged.clone_from(&self.aged);
        let_go_of_empty(service);
    }
}

/// What editors emptied in both languages is not known any more.
pub(super) fn let_go_of_empty(service: &mut Service) {
    for words in [&mut service.cost, &mut service.time] {
        words.take_if(|words| words.en.is_empty() && words.fr.is_empty());
    }
}
