//! A record as its organization edits it. What belongs to another one is not found.

use std::{collections::BTreeMap, sync::Arc};

use app::{
    catalogue::Service,
    cluster::Cluster,
    editing::{Aged, Kind, Part, Piece, Record, Sheet, Slot, ids, lay},
    locale::{Locale, Localized},
    path::Path,
    shell::Page,
};

use super::edits::{self, Row};
use crate::{catalogue::Catalogue, cluster, error::Error};

/// What there is to edit, as it is published.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) record: Record,
    pub(super) name: Localized<String>,
    pub(super) sheet: Sheet,
    pub(super) public: Path,
    /// The fiscal year of what was imported; empty for none.
    pub(super) edition: String,
    what: What,
}

#[derive(Clone, Debug)]
enum What {
    Service(Arc<Service>),
    Collection(Arc<Cluster>),
}

/// Finds a record of an organization.
pub(super) fn find(catalogue: &Catalogue, organization: &str, kind: Kind, id: &str) -> Result<Found, Error> {
    let found = match kind {
        Kind::Service => {
            let service = catalogue.service(id).filter(|service| service.organization.code == organization);
            service.map(|service| of_service(catalogue, service))
        }
        Kind::Collection => {
            let mut clusters = catalogue.content.clusters.iter().map(|lead| &lead.cluster);
            clusters.find(|cluster| cluster.id == id && cluster.owner.code == organization).map(of_cluster)
        }
    };
    found.ok_or(Error::NotFound)
}

fn of_service(catalogue: &Catalogue, service: &Arc<Service>) -> Found {
    Found {
        record: named(catalogue, service),
        name: service.name.clone(),
        sheet: Sheet::of_service(service),
        public: service.path(),
        edition: service.year.clone().unwrap_or_default(),
        what: What::Service(service.clone()),
    }
}

fn of_cluster(cluster: &Arc<Cluster>) -> Found {
    Found {
        record: Record { kind: Kind::Collection, id: cluster.id.clone() },
        name: cluster.name.clone(),
        sheet: Sheet::of_cluster(cluster),
        public: cluster.path(),
        edition: String::new(),
        what: What::Collection(cluster.clone()),
    }
}

/// How a service is named here: by our own id where it has one, so that an import changes nothing.
pub(super) fn named(catalogue: &Catalogue, service: &Service) -> Record {
    Record { kind: Kind::Service, id: catalogue.content.own_id(service.id.as_str()).to_owned() }
}

impl Found {
    /// The rows that publish a changed sheet.
    pub(super) fn rows(&self, after: &Sheet) -> Vec<Row> {
        let changed = self.sheet.changed(after);
        match &self.what {
            What::Service(service) => edits::of_service(service, &changed, after),
            What::Collection(_) => edits::of_collection(&changed, after),
        }
    }

    /// The page as a changed sheet would have it; `aged` says which language would wait.
    pub(super) fn draft_page(
        &self,
        catalogue: &Catalogue,
        locale: Locale,
        (after, aged): (&Sheet, Aged),
    ) -> Box<dyn Page + Send + Sync> {
        let changed = self.sheet.changed(after);
        match &self.what {
            What::Service(service) => {
                let edits = edits::service_edits(service, &changed, after);
                catalogue.draft_page(locale, Service { aged, ..(**service).clone() }, &edits)
            }
            What::Collection(published) => {
                let mut draft = Cluster { aged, ..(**published).clone() };
                for slot in changed {
                    lay(&mut draft, slot, after.get(slot));
                }
                cluster::drafted(catalogue, locale, draft)
            }
        }
    }

    /// Since when each language of it waits, as it is published.
    pub(super) fn aged(&self) -> &Aged {
        match &self.what {
            What::Service(service) => &service.aged,
            What::Collection(cluster) => &cluster.aged,
        }
    }

    /// The sheet with the changes of a draft, which are JSON.
    pub(super) fn with(&self, changes: &str) -> Sheet {
        let mut sheet = self.sheet.clone();
        sheet.lay(&texts(changes));
        sheet
    }

    /// Only what a sheet changes, as JSON.
    pub(super) fn changes(&self, after: &Sheet) -> String {
        let mut changed = Sheet::default();
        for slot in self.sheet.changed(after) {
            changed.put(slot, after.get(slot));
        }
        json(&changed)
    }

    /// The names of the services that stand in the sections of these sheets.
    pub(super) fn names(&self, catalogue: &Catalogue, locale: Locale, sheets: &[&Sheet]) -> BTreeMap<String, String> {
        let is_list = |slot: &Slot| matches!(slot.part, Part::Section(_, Piece::Items));
        let lists = sheets.iter().flat_map(|sheet| sheet.slots().filter(is_list).map(|slot| sheet.get(slot)));
        let ids: Vec<String> = lists.flat_map(ids).collect();
        let name = |id: String| Some((catalogue.service(&id)?.name.text(locale), id));
        ids.into_iter().filter_map(name).map(|(name, id)| (id, name)).collect()
    }
}

/// A sheet as the tables keep it.
pub(super) fn json(sheet: &Sheet) -> String {
    // texts under names can always be written
    serde_json::to_string(&sheet.named()).unwrap_or_default()
}

/// The sheet that a table keeps.
pub(super) fn sheet(text: &str) -> Sheet {
    let mut sheet = Sheet::default();
    sheet.lay(&texts(text));
    sheet
}

fn texts(text: &str) -> BTreeMap<String, String> {
    serde_json::from_str(text).unwrap_or_default()
}
