//! Organizations, topics, situations, gateways, pages and lines.

use std::sync::Arc;

use app::{
    catalogue::{Organization, Situation, Topic},
    content::{Group, PlainPage, parse},
    handoff::{From, Line},
    locale::Localized,
};

use super::{
    Content, GatewayLead, Reading, SituationLead, TopicLead,
    file::{
        ContactsFile, GatewaysFile, OrganizationsFile, PageFile, PageGroup, PlaceWords, SituationsFile, TopicsFile,
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
pub(super) fn slugs(id: &str, en: &PlaceWords, fr: &PlaceWords) -> Localized<String> {
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
