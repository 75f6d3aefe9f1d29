//! A record as its organization edits it, or contributes to it. What belongs to another one is not found.

use std::{collections::BTreeMap, sync::Arc};

use app::{
    catalogue::Service,
    cluster::Cluster,
    editing::{Aged, Kind, Record, Sheet, lay},
    locale::{Locale, Localized},
    path::Path,
    shell::Page,
};

use super::{
    begin,
    edits::{self, Row},
    store::{self, contributor},
};
use crate::{
    catalogue::Catalogue,
    cluster,
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
    /// Where the public reads it; nothing before it is published first.
    pub(super) public: Option<Path>,
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

/// Finds a record of an organization as it is published.
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

/// Finds a record of an organization, one that it began and that is not published yet, or a collection to which it
/// contributes.
pub(super) async fn reach(
    tx: &mut Tx,
    catalogue: &Catalogue,
    organization: &str,
    (kind, id): (Kind, &str),
) -> Result<Found, Error> {
    if let Ok(found) = find(catalogue, organization, kind, id) {
        return Ok(found);
    }
    match kind {
        Kind::Service => {
            let begun = store::begun(tx.conn(), organization).await?;
            let row = begun.iter().find(|row| row.record == id).ok_or(Error::NotFound)?;
            begin::found(catalogue, organization, row).ok_or(Error::NotFound)
        }
        Kind::Collection => {
            let cluster = cluster(catalogue, id).ok_or(Error::NotFound)?;
            let contributes = contributor::contributes(tx.conn(), id, organization).await?;
            if contributes { Ok(of_cluster(cluster)) } else { Err(Error::NotFound) }
        }
    }
}

pub(super) fn cluster<'a>(catalogue: &'a Catalogue, id: &str) -> Option<&'a Arc<Cluster>> {
    catalogue.content.clusters.iter().map(|lead| &lead.cluster).find(|cluster| cluster.id == id)
}

pub(super) fn of_service(catalogue: &Catalogue, service: &Arc<Service>) -> Found {
    Found {
        record: named(catalogue, service),
        name: service.name.clone(),
        sheet: Sheet::of_service(service),
        public: Some(service.path()),
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
        public: Some(cluster.path()),
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
    /// The same before it is published first: nobody reads it yet, and it is called by what it was begun with.
    pub(super) fn unpublished(self, name: &str) -> Self {
        Self { name: Localized::from_fn(|_| name.to_owned()), public: None, ..self }
    }

    /// The name of the organization of a service.
    pub(super) fn organization(&self, locale: Locale) -> Option<String> {
        match &self.what {
            What::Service(service) => Some(service.organization.label(locale).to_owned()),
            What::Collection(_) => None,
        }
    }

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
