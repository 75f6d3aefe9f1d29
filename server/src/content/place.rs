//! Organizations, topics, situations, gateways, collections, pages and lines.

use std::sync::Arc;

use app::{
    catalogue::{Organization, Situation, Topic},
    cluster::{Cluster, ClusterKind, Section},
    content::{Group, PlainPage, parse},
    handoff::{From, Line},
    locale::Localized,
};

use super::{
    ClusterLead, Content, GatewayLead, Reading, SituationLead, TopicLead,
    file::{
        CollectionFile, CollectionKind, ContactsFile, GatewaysFile, OrganizationsFile, PageFile, PageGroup, PlaceWords,
        SectionEntry, SituationsFile, TopicsFile,
    },
    shared,
};

pub(super) fn organizations(content: &mut Content, reading: &mut Reading, path: &str, text: &str) {
    let Some(file) = reading.parse::<OrganizationsFile>(path, text) else { return };
    content.organizations.extend(file.organization.into_iter().map(|entry| {
        let short = entry.en.short.zip(entry.fr.short).map(|(en, fr)| Localized::new(en, fr));
        Arc::new(Organization {
            code: entry.code,
            slugs: Localized::new(entry.en.slug, entry.fr.slug),
            name: Localized::new(entry.en.name, entry.fr.name),
            short,
            mandate: Some(Localized::new(entry.en.mandate, entry.fr.mandate)),
            website: Localized::new(entry.en.website, entry.fr.website),
        })
    }));
}

/// The slugs of a record whose English one is its id.
fn slugs(id: &str, en: &PlaceWords, fr: &PlaceWords) -> Localized<String> {
    let slug = |words: &PlaceWords| words.slug.clone().unwrap_or_else(|| id.to_owned());
    Localized::new(slug(en), slug(fr))
}

pub(super) fn topics(content: &mut Content, reading: &mut Reading, path: &str, text: &str) {
    let Some(file) = reading.parse::<TopicsFile>(path, text) else { return };
    content.topics.extend(file.topic.into_iter().map(|entry| TopicLead {
        topic: Arc::new(Topic {
            slugs: slugs(&entry.id, &entry.en, &entry.fr),
            id: entry.id,
            name: Localized::new(entry.en.name, entry.fr.name),
            lead: Localized::new(entry.en.lead, entry.fr.lead),
            same_as: entry.same_as,
        }),
        tasks: entry.tasks,
    }));
}

pub(super) fn situations(content: &mut Content, reading: &mut Reading, path: &str, text: &str) {
    let Some(file) = reading.parse::<SituationsFile>(path, text) else { return };
    content.situations.extend(file.situation.into_iter().map(|entry| SituationLead {
        situation: Arc::new(Situation {
            slugs: slugs(&entry.id, &entry.en, &entry.fr),
            id: entry.id,
            audiences: entry.audiences,
            name: Localized::new(entry.en.name, entry.fr.name),
            lead: Localized::new(entry.en.lead, entry.fr.lead),
        }),
        topics: entry.topics,
        tasks: entry.tasks,
    }));
}

pub(super) fn gateways(content: &mut Content, reading: &mut Reading, path: &str, text: &str) {
    let Some(file) = reading.parse::<GatewaysFile>(path, text) else { return };
    content.gateways.extend(file.gateway.into_iter().map(|entry| GatewayLead {
        audience: entry.audience,
        lead: Localized::new(entry.en.lead, entry.fr.lead),
        also: Localized::new(entry.en.also, entry.fr.also),
        tasks: entry.tasks,
        situations: entry.situations,
        topics: entry.topics,
    }));
}

pub(super) fn collection(content: &mut Content, reading: &mut Reading, path: &str, text: &str) {
    let Some(file) = reading.parse::<CollectionFile>(path, text) else { return };
    let mut organization = |code: &String| {
        let found = content.organizations.iter().find(|organization| organization.code == *code).cloned();
        if found.is_none() {
            reading.refuse(path, format!("organization “{code}” is not in organizations.toml"));
        }
        found
    };
    let Some(owner) = organization(&file.organization) else { return };
    let contributors = file.contributors.iter().filter_map(&mut organization).collect();
    let cluster = Cluster {
        slugs: slugs(&file.id, &file.en, &file.fr),
        id: file.id,
        kind: match file.kind {
            CollectionKind::Collection => ClusterKind::Collection,
            CollectionKind::Steps => ClusterKind::Steps,
        },
        owner,
        contributors,
        audiences: file.audiences,
        name: Localized::new(file.en.name, file.fr.name),
        lead: Localized::new(file.en.lead, file.fr.lead),
        sections: file.sections.into_iter().map(section).collect(),
    };
    content.clusters.push(ClusterLead { cluster: Arc::new(cluster), topics: file.topics });
}

fn section(entry: SectionEntry) -> Section {
    Section {
        title: Localized::new(entry.en.title, entry.fr.title),
        text: Localized::new(entry.en.text, entry.fr.text),
        items: entry.items,
    }
}

pub(super) fn page(content: &mut Content, reading: &mut Reading, path: &str, text: &str) {
    let Some(file) = reading.parse::<PageFile>(path, text) else { return };
    let mut body = |text: &str, language: &str| {
        parse(text).unwrap_or_else(|error| {
            reading.refuse(path, format!("{language}.body: {error}"));
            Vec::new()
        })
    };
    let body = Localized::new(body(&file.en.body, "en"), body(&file.fr.body, "fr"));
    let slug = |slug: Option<String>| slug.unwrap_or_else(|| file.id.clone());
    content.pages.push(Arc::new(PlainPage {
        slugs: Localized::new(slug(file.en.slug), slug(file.fr.slug)),
        id: file.id.clone(),
        group: match file.group {
            PageGroup::Canada => Group::Canada,
            PageGroup::Portal => Group::Portal,
        },
        title: Localized::new(file.en.title, file.fr.title),
        summary: Localized::new(file.en.summary, file.fr.summary),
        body,
    }));
}

pub(super) fn contacts(content: &mut Content, reading: &mut Reading, path: &str, text: &str) {
    let Some(file) = reading.parse::<ContactsFile>(path, text) else { return };
    content.lines.extend(file.line.into_iter().map(|entry| Line {
        id: entry.id,
        kind: entry.kind,
        value: shared(&entry.value, entry.value_fr.as_ref()),
        from: if entry.abroad { From::Abroad } else { From::Canada },
        label: Localized::new(entry.en.label, entry.fr.label),
        what: Localized::new(entry.en.what, entry.fr.what),
        hours: Localized::new(entry.en.hours, entry.fr.hours),
    }));
}
