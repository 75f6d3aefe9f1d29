//! A record as its organization edits it, or contributes to it. What belongs to another one is not found.

use std::{collections::BTreeMap, sync::Arc};

use app::{
    catalogue::Service,
    cluster::Cluster,
    editing::{Kind, Part, Piece, Record, Sheet, Slot, ids},
    locale::{Locale, Localized},
    path::Path,
};

use super::{
    edits::{self, Row},
    store::contributor,
};
use crate::{
    catalogue::Catalogue,
    db::{StoreError, Tx},
    error::Error,
    person::Staff,
    state::AppState,
};

/// What there is to edit, as it is published.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) record: Record,
    pub(super) name: Localized<String>,
    pub(super) sheet: Sheet,
    pub(super) public: Path,
    /// The fiscal year of what was imported; empty for none.
    pub(super) edition: String,
    /// The code of the organization that reviews and publishes it.
    pub(super) owner: String,
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
        Kind::Collection => cluster(catalogue, id).filter(|cluster| cluster.owner.code == organization).map(of_cluster),
    };
    found.ok_or(Error::NotFound)
}

/// Finds a record of an organization, or a collection to which it contributes.
pub(super) async fn reach(
    tx: &mut Tx,
    catalogue: &Catalogue,
    organization: &str,
    (kind, id): (Kind, &str),
) -> Result<Found, Error> {
    if let Ok(found) = find(catalogue, organization, kind, id) {
        return Ok(found);
    }
    let cluster = cluster(catalogue, id).filter(|_| kind == Kind::Collection).ok_or(Error::NotFound)?;
    match contributor::contributes(tx.conn(), id, organization).await? {
        true => Ok(of_cluster(cluster)),
        false => Err(Error::NotFound),
    }
}

pub(super) fn cluster<'a>(catalogue: &'a Catalogue, id: &str) -> Option<&'a Arc<Cluster>> {
    catalogue.content.clusters.iter().map(|lead| &lead.cluster).find(|cluster| cluster.id == id)
}

fn of_service(catalogue: &Catalogue, service: &Arc<Service>) -> Found {
    Found {
        record: named(catalogue, service),
        name: service.name.clone(),
        sheet: Sheet::of_service(service),
        public: service.path(),
        edition: service.year.clone().unwrap_or_default(),
        owner: service.organization.code.clone(),
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
        owner: cluster.owner.code.clone(),
        what: What::Collection(cluster.clone()),
    }
}

/// How a service is named here: by our own id where it has one, so that an import changes nothing.
pub(super) fn named(catalogue: &Catalogue, service: &Service) -> Record {
    Record { kind: Kind::Service, id: catalogue.content.own_id(service.id.as_str()).to_owned() }
}

impl Found {
    /// Whether an organization only contributes to it.
    pub(super) fn is_of_others(&self, organization: &str) -> bool {
        self.owner != organization
    }

    /// Whether somebody may still write of it, until the transaction ends.
    pub(super) async fn is_open(&self, tx: &mut Tx, staff: &Staff) -> Result<bool, StoreError> {
        match self.is_of_others(&staff.organization) {
            true => contributor::holds(tx.conn(), &self.record.id, &staff.organization).await,
            false => Ok(true),
        }
    }

    /// Not found where whoever contributed does so no longer.
    pub(super) async fn still(&self, state: &AppState, staff: &Staff) -> Result<(), Error> {
        let mut tx = state.db.begin_read().await?;
        let held = contributor::contributes(tx.conn(), &self.record.id, &staff.organization).await?;
        if held { Ok(()) } else { Err(Error::NotFound) }
    }

    /// The collection that it is, where it is one.
    pub(super) fn collection(&self) -> Option<&Arc<Cluster>> {
        match &self.what {
            What::Collection(cluster) => Some(cluster),
            What::Service(_) => None,
        }
    }

    /// The rows that publish a changed sheet.
    pub(super) fn rows(&self, after: &Sheet) -> Vec<Row> {
        let changed = self.sheet.changed(after);
        match &self.what {
            What::Service(service) => edits::of_service(service, &changed, after),
            What::Collection(_) => edits::of_collection(&changed, after),
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
