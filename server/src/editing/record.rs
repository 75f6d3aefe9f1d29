//! A record as its organization edits it. What belongs to another one is not found.

use std::{collections::BTreeMap, sync::Arc};

use app::{
    catalogue::{Audience, Service},
    cluster::Cluster,
    editing::{Kind, Part, Piece, Record, Shape, Sheet, ids},
    locale::{Locale, Localized},
    path::Path,
    ui::gateway_name,
};

use super::{
    begin,
    edits::{self, Row},
    store::BegunRow,
};
use crate::{catalogue::Catalogue, error::Error};

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
    what: What,
}

#[derive(Clone, Debug)]
enum What {
    Service(Arc<Service>),
    Collection,
}

/// Finds a record of an organization: as it is published, or among those that it began.
pub(super) fn find(
    catalogue: &Catalogue,
    begun: &[BegunRow],
    organization: &str,
    kind: Kind,
    id: &str,
) -> Result<Found, Error> {
    let of_begun = || begun.iter().find(|row| row.record == id).filter(|_| kind == Kind::Service);
    published(catalogue, organization, kind, id)
        .or_else(|| begin::found(catalogue, organization, of_begun()?))
        .ok_or(Error::NotFound)
}

/// Finds a record of an organization as it is published.
pub(super) fn published(catalogue: &Catalogue, organization: &str, kind: Kind, id: &str) -> Option<Found> {
    match kind {
        Kind::Service => {
            let service = catalogue.service(id).filter(|service| service.organization.code == organization);
            service.map(|service| of_service(catalogue, service))
        }
        Kind::Collection => {
            let mut clusters = catalogue.content.clusters.iter().map(|lead| &lead.cluster);
            clusters.find(|cluster| cluster.id == id && cluster.owner.code == organization).map(of_cluster)
        }
    }
}

pub(super) fn of_service(catalogue: &Catalogue, service: &Arc<Service>) -> Found {
    Found {
        record: named(catalogue, service),
        name: service.name.clone(),
        sheet: Sheet::of_service(service),
        public: Some(service.path()),
        edition: service.year.clone().unwrap_or_default(),
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
        what: What::Collection,
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
            What::Collection => None,
        }
    }

    /// The rows that publish a changed sheet.
    pub(super) fn rows(&self, after: &Sheet) -> Vec<Row> {
        let changed = self.sheet.changed(after);
        match &self.what {
            What::Service(service) => edits::of_service(service, &changed, after),
            What::Collection => edits::of_collection(&changed, after),
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

    /// The names of what stands under an id in these sheets.
    pub(super) fn names(&self, catalogue: &Catalogue, locale: Locale, sheets: &[&Sheet]) -> BTreeMap<String, String> {
        let name = |part: Part, id: &str| match part {
            Part::Section(_, Piece::Items) => Some(catalogue.service(id)?.name.text(locale)),
            Part::Audiences => Some(gateway_name(locale, Audience::parse(id)?).to_owned()),
            Part::Topics => topics(catalogue, locale).find(|(known, _)| known == id).map(|(_, name)| name),
            _ => None,
        };
        let slots = sheets.iter().flat_map(|sheet| sheet.slots().map(|slot| (slot.part, sheet.get(slot))));
        let lists = slots.filter(|(part, _)| matches!(part.shape(), Shape::Items | Shape::Ticks));
        let ids = lists.flat_map(|(part, text)| ids(text).into_iter().map(move |id| (part, id)));
        ids.filter_map(|(part, id)| Some((id.clone(), name(part, &id)?))).collect()
    }
}

/// The topics there are: ids and names.
pub(super) fn topics(catalogue: &Catalogue, locale: Locale) -> impl Iterator<Item = (String, String)> {
    let topics = catalogue.content.topics.iter().map(|lead| &lead.topic);
    topics.map(move |topic| (topic.id.clone(), topic.name.text(locale)))
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
