//! On what answers rest: read for a history, for a letter, and beside a request.

use std::sync::Arc;

use app::{
    answer::{AnswerId, Basis, Consulted, Edition, Place, Record, Told},
    catalogue::Service,
    locale::Localized,
    path::Path,
};
use uuid::Uuid;

use super::{Given, store::basis as store};
use crate::{
    catalogue::Catalogue,
    db::{StoreError, Tx},
    person::Staff,
    state::AppState,
};

/// What each contact of a request rests on, for whoever may read the request.
pub async fn rests(state: &AppState, tx: &mut Tx, request: Uuid) -> Result<Vec<(Uuid, Basis)>, StoreError> {
    let catalogue = state.catalogue();
    let rows = store::rests(tx.conn(), request).await?;
    let named = |row: &store::Row| Some((row.event, named(&catalogue, record(&row.kind, &row.record, row.version)?)));
    Ok(rows.iter().filter_map(named).collect())
}

/// What a reply that is being written rests on.
pub fn of_given(state: &AppState, given: &Given) -> Vec<Basis> {
    let catalogue = state.catalogue();
    let told = given.told.iter().cloned().map(Record::Answer);
    told.chain(given.rests.iter().cloned().map(Record::Service)).map(|record| named(&catalogue, record)).collect()
}

/// What was used in answers to a request, and what was opened and is in none of them.
#[derive(Debug)]
pub(super) struct LookedUp {
    pub(super) used: Vec<Basis>,
    pub(super) opened: Vec<Basis>,
}

pub(super) async fn looked_up(
    catalogue: &Catalogue,
    tx: &mut Tx,
    request: Uuid,
    staff: &Staff,
) -> Result<LookedUp, StoreError> {
    let mut used: Vec<Record> = Vec::new();
    for row in store::rests(tx.conn(), request).await? {
        let record = record(&row.kind, &row.record, row.version);
        used.extend(record.filter(|record| !used.contains(record)));
    }
    let opened = store::opened(tx.conn(), request, staff).await?;
    let opened = opened.iter().filter_map(|(kind, id, version)| record(kind, id, *version));
    let opened = opened.filter(|record| !used.contains(record)).map(|record| named(catalogue, record)).collect();
    Ok(LookedUp { used: used.into_iter().map(|record| named(catalogue, record)).collect(), opened })
}

/// The services that can be looked up and ticked: those that were ticked or looked up before, and those that were found.
pub(super) fn offered(
    catalogue: &Catalogue,
    found: &[Arc<Service>],
    looked: &LookedUp,
    ticked: &[Consulted],
) -> Vec<Basis> {
    let known = looked.used.iter().chain(&looked.opened).filter_map(|basis| match &basis.record {
        Record::Service(consulted) => Some(&consulted.service),
        Record::Answer(_) => None,
    });
    let known = known.chain(ticked.iter().map(|consulted| &consulted.service));
    let services = found.iter().chain(known.filter_map(|id| catalogue.service(id)));
    let mut offered: Vec<Basis> = Vec::new();
    for service in services {
        let consulted = Consulted { service: service.id.as_str().to_owned(), edition: Edition::of(service) };
        let basis = named(catalogue, Record::Service(consulted));
        if !offered.contains(&basis) {
            offered.push(basis);
        }
    }
    offered
}

fn record(kind: &str, id: &str, version: i64) -> Option<Record> {
    match kind {
        "answer" => Some(Record::Answer(Told { answer: AnswerId::parse(id)?, version })),
        _ => Some(Record::Service(Consulted { service: id.to_owned(), edition: Edition::from_number(version) })),
    }
}

/// A record with its name and page; what is not published any more is called by its id.
fn named(catalogue: &Catalogue, record: Record) -> Basis {
    let (name, path) = match &record {
        Record::Answer(told) => {
            let answer = catalogue.answers.get(&told.answer);
            let version = answer.and_then(|answer| answer.versions().find(|one| one.number == told.version));
            (version.map(|version| version.question.clone()), Path::Answer(Place::One(told.answer.clone())))
        }
        Record::Service(consulted) => match catalogue.service(&consulted.service) {
            Some(service) => (Some(service.name.clone()), service.path()),
            None => (None, Path::Home),
        },
    };
    let path = name.is_some().then_some(path);
    let id = match &record {
        Record::Answer(told) => told.answer.as_str(),
        Record::Service(consulted) => &consulted.service,
    };
    let name = name.unwrap_or_else(|| Localized::new(id.to_owned(), id.to_owned()));
    Basis { record, name, path }
}
