//! Services that may belong to a collection: near those that stand there, beside them in other collections, in the same
//! answers, under its topics. Only what can be explained counts, and only what may stand there is suggested.

use std::sync::Arc;

use app::{
    catalogue::Service,
    cluster::Cluster,
    editing::{
        Sheet, ids,
        moves::{items, used},
        suggestion::{Suggestion, Why},
    },
    locale::Locale,
};

use super::record::named;
use crate::catalogue::Catalogue;

/// How many stand on the page.
const SHOWN: usize = 6;
/// What counts for little alone, such as a topic, is no reason alone.
const LEAST: usize = 3;

/// A service that stands in the collection, and where.
struct There<'a> {
    section: u8,
    service: &'a Arc<Service>,
}

/// For a collection as somebody is writing it. `may` says of the id of a service whether it may stand there.
pub(super) fn suggestions(
    catalogue: &Catalogue,
    locale: Locale,
    (cluster, sheet): (&Cluster, &Sheet),
    may: &dyn Fn(&str) -> bool,
) -> Vec<Suggestion> {
    let of = |section: u8| ids(sheet.get(items(section))).into_iter().map(move |id| (section, id));
    let there: Vec<There<'_>> = (0..used(sheet))
        .flat_map(of)
        .filter_map(|(section, id)| Some(There { section, service: catalogue.service(&id)? }))
        .collect();
    let mut found: Vec<(usize, Suggestion)> = Vec::new();
    for service in catalogue.services(locale) {
        let id = named(catalogue, service).id;
        if there.iter().any(|one| one.service.id == service.id) || !may(&id) {
            continue;
        }
        let (weight, section, why) = weigh(catalogue, locale, (cluster, &there), service);
        if weight >= LEAST {
            let organization = service.organization.name.text(locale);
            found.push((weight, Suggestion { id, name: service.name.text(locale), organization, section, why }));
        }
    }
    // of two that weigh the same, the first in the order of the language
    found.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    found.into_iter().take(SHOWN).map(|(_, suggestion)| suggestion).collect()
}

fn weigh(
    catalogue: &Catalogue,
    locale: Locale,
    (cluster, there): (&Cluster, &[There<'_>]),
    service: &Arc<Service>,
) -> (usize, u8, Vec<Why>) {
    let (mut weight, mut section, mut why) = (0, None, Vec::new());
    if let Some((one, collection)) = beside(catalogue, cluster, there, service) {
        (weight, section) = (weight + 4, section.or(Some(one.section)));
        why.push(Why::Together(one.service.name.text(locale), collection.name.text(locale)));
    }
    let answers = catalogue.answers.of(service);
    let asked = |one: &&There<'_>| {
        let theirs = catalogue.answers.of(one.service);
        answers.iter().any(|answer| theirs.iter().any(|other| other.id == answer.id))
    };
    if let Some(one) = there.iter().find(asked) {
        (weight, section) = (weight + 4, section.or(Some(one.section)));
        why.push(Why::Asked(one.service.name.text(locale)));
    }
    let near = |one: &&There<'_>| catalogue.related(one.service).iter().any(|other| other.id == service.id);
    if let Some(one) = there.iter().find(near) {
        (weight, section) = (weight + 3, section.or(Some(one.section)));
        why.push(Why::Near(one.service.name.text(locale)));
    }
    if let Some(topic) = topics(catalogue, cluster).find(|id| service.topics.iter().any(|topic| topic.id == **id)) {
        weight += 1;
        let named = service.topics.iter().find(|one| one.id == *topic).map(|one| one.name.text(locale));
        why.extend(named.map(Why::Topic));
    }
    (weight, section.unwrap_or_default(), why)
}

/// Another collection that holds a service, and one of those that stand here.
fn beside<'a>(
    catalogue: &'a Catalogue,
    cluster: &Cluster,
    there: &'a [There<'a>],
    service: &Service,
) -> Option<(&'a There<'a>, &'a Arc<Cluster>)> {
    let others = |one: &Service| -> Vec<&'a Arc<Cluster>> {
        let held = crate::cluster::clusters_of(catalogue, one);
        held.filter(|other| other.id != cluster.id).collect()
    };
    let mine = others(service);
    there.iter().find_map(|one| {
        let theirs = others(one.service);
        let both = mine.iter().find(|cluster| theirs.iter().any(|other| other.id == cluster.id))?;
        Some((one, *both))
    })
}

fn topics<'a>(catalogue: &'a Catalogue, cluster: &'a Cluster) -> impl Iterator<Item = &'a String> {
    let lead = catalogue.content.clusters.iter().find(|lead| lead.cluster.id == cluster.id);
    lead.into_iter().flat_map(|lead| &lead.topics)
}
