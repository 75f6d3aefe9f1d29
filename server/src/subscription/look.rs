//! What changed in the catalogue since followers were told last. Every server may look: the version that was compared
//! is one row, and whoever holds it compares.
//!
//! The first look of an installation tells nothing: there was nothing before.

use std::collections::{BTreeMap, BTreeSet};

use app::{
    editing,
    locale::Localized,
    subscription::{ChangeKind, Kind, Part, Subject},
};

use super::{
    bulletin::{Change, publish},
    record::{Record, records},
    store::bulletin as store,
};
use crate::{
    catalogue::Catalogue,
    db::{StoreError, Tx},
    state::AppState,
};

/// More changes than this of one publication are told one by one only to those who follow the record itself; whoever
/// follows a topic, an organization or a collection is told once of all of them.
pub(super) const MOST: usize = 20;

/// Compares what is published with what was told. Says whether there was something to tell.
pub(super) async fn look(state: &AppState) -> Result<bool, StoreError> {
    let catalogue = state.catalogue();
    let mut tx = state.db.begin_read().await?;
    let seen = store::head(tx.conn()).await?;
    drop(tx);
    if seen >= catalogue.version {
        return Ok(false);
    }
    let now = records(&catalogue);
    let mut tx = state.db.begin_write().await?;
    // another server may have compared meanwhile
    let seen = store::lock_head(tx.conn()).await?;
    if seen >= catalogue.version {
        return Ok(false);
    }
    let before = told(&mut tx).await?;
    let mut changes = compare(&before, &now);
    changes.iter_mut().for_each(|change| replaced(&catalogue, change));
    keep(&mut tx, &before, &now).await?;
    store::move_head(tx.conn(), catalogue.version).await?;
    let tells = seen >= 0 && !changes.is_empty();
    if tells {
        publish(state, &mut tx, &key(&catalogue), gather(changes)).await?;
    }
    tx.commit().await?;
    Ok(tells)
}

/// Where editors said what stands instead of what they withdrew, followers are told that.
fn replaced(catalogue: &Catalogue, change: &mut Change) {
    let Some(subject) = Subject::read(&change.record).filter(|_| change.kind == ChangeKind::Withdrawn) else { return };
    let kind = editing::Kind::parse(subject.kind().code());
    let instead = kind.and_then(|kind| catalogue.ended(kind, subject.id())?.instead());
    let instead = instead.and_then(|record| Subject::parse(Kind::parse(record.kind.code())?, &record.id));
    if let Some(instead) = instead {
        change.instead = Some(instead.stored());
    }
}

fn key(catalogue: &Catalogue) -> String {
    format!("publication {}", catalogue.version)
}

async fn told(tx: &mut Tx) -> Result<BTreeMap<Subject, Record>, StoreError> {
    let rows = store::told(tx.conn()).await?.into_iter().filter_map(Record::read);
    Ok(rows.map(|record| (record.subject.clone(), record)).collect())
}

/// Keeps what is published as what was told.
async fn keep(
    tx: &mut Tx,
    before: &BTreeMap<Subject, Record>,
    now: &BTreeMap<Subject, Record>,
) -> Result<(), StoreError> {
    for (subject, record) in now {
        if before.get(subject) != Some(record) {
            store::put_told(tx.conn(), &record.row()).await?;
        }
    }
    for subject in before.keys().filter(|subject| !now.contains_key(subject)) {
        store::drop_told(tx.conn(), subject.kind().code(), subject.id()).await?;
    }
    Ok(())
}

/// What is worth telling.
pub(super) fn compare(before: &BTreeMap<Subject, Record>, now: &BTreeMap<Subject, Record>) -> Vec<Change> {
    let mut changes = Vec::new();
    for (subject, record) in now {
        match before.get(subject) {
            None => changes.push(change(ChangeKind::New, record, Vec::new())),
            Some(before) => {
                let parts = record.changed(before);
                if !parts.is_empty() {
                    changes.push(change(ChangeKind::Changed, record, parts));
                }
            }
        }
    }
    let gone = before.iter().filter(|(subject, _)| !now.contains_key(subject));
    changes.extend(gone.map(|(_, record)| {
        let instead = record.instead().cloned();
        Change { instead, ..change(ChangeKind::Withdrawn, record, Vec::new()) }
    }));
    changes
}

fn change(kind: ChangeKind, record: &Record, parts: Vec<Part>) -> Change {
    let under = record.under.iter().filter_map(|stored| Subject::read(stored));
    Change {
        kind,
        record: record.subject.stored(),
        title: record.title.clone(),
        parts,
        instead: None,
        total: 1,
        subjects: std::iter::once(record.subject.clone()).chain(under).collect(),
    }
}

/// Few changes are told one by one. Of many, each is told to those who follow that very record, and all of them
/// together, once, to whoever follows what they stand under.
pub(super) fn gather(mut changes: Vec<Change>) -> Vec<Change> {
    if changes.len() <= MOST {
        return changes;
    }
    let own = |subject: &Subject, change: &Change| subject.stored() == change.record;
    let mut under = BTreeSet::new();
    for change in &mut changes {
        let (kept, others) = std::mem::take(&mut change.subjects).into_iter().partition(|one| own(one, change));
        change.subjects = kept;
        let others: Vec<Subject> = others;
        under.extend(others.into_iter().filter(|subject| subject.kind() != Kind::Service));
    }
    let total = i64::try_from(changes.len()).unwrap_or(i64::MAX);
    changes.push(Change {
        kind: ChangeKind::Many,
        record: String::new(),
        title: Localized::default(),
        parts: Vec::new(),
        instead: None,
        total,
        subjects: under.into_iter().collect(),
    });
    changes
}
