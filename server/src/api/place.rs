//! Topics, collections and organizations.

use app::{catalogue::Organization, cluster::ClusterKind, locale::Locale};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    catalogue::Catalogue,
    content::{ClusterLead, TopicLead},
};

/// A topic.
#[derive(Serialize, ToSchema)]
pub(super) struct TopicItem {
    /// Its English slug, whatever the language of the answer.
    #[schema(example = "jobs")]
    slug: String,
    name: String,
    /// What stands under it.
    summary: String,
    /// Its page on this portal, in the language of the answer.
    #[schema(format = "uri")]
    url: String,
    /// The English address of the Canada.ca theme that it stands for.
    #[schema(format = "uri")]
    same_as: String,
    /// How many services stand under it.
    services: usize,
}

impl TopicItem {
    pub(super) fn of(lead: &TopicLead, catalogue: &Catalogue, locale: Locale, origin: &str) -> Self {
        let topic = &lead.topic;
        Self {
            slug: topic.id.clone(),
            name: topic.name.text(locale),
            summary: topic.lead.text(locale),
            url: format!("{origin}{}", topic.path().href(locale)),
            same_as: topic.same_as.clone(),
            services: catalogue.count(topic, None),
        }
    }
}

/// A collection, or a step-by-step guide.
#[derive(Serialize, ToSchema)]
pub(super) struct CollectionItem {
    id: String,
    /// `collection`, or `steps`: its sections are steps, in order.
    #[schema(pattern = "^(collection|steps)$")]
    kind: &'static str,
    name: String,
    summary: String,
    /// Its page on this portal, in the language of the answer.
    #[schema(format = "uri")]
    url: String,
    /// For whom it is: `canadians`, `non-canadians`, `business`.
    audiences: Vec<&'static str>,
    /// English slugs of topics.
    topics: Vec<String>,
    /// The code of the organization that keeps it.
    organization: String,
    /// The codes of organizations that contribute to it.
    contributors: Vec<String>,
    sections: Vec<SectionItem>,
}

/// A part of a collection, or one step of a guide.
#[derive(Serialize, ToSchema)]
struct SectionItem {
    title: String,
    text: String,
    /// The ids of its services that are published, in order.
    services: Vec<String>,
}

impl CollectionItem {
    pub(super) fn of(lead: &ClusterLead, catalogue: &Catalogue, locale: Locale, origin: &str) -> Self {
        let cluster = &lead.cluster;
        let ids = |items: &[String]| catalogue.named(items).iter().map(|one| one.id.as_str().to_owned()).collect();
        let sections = cluster.sections.iter().map(|section| SectionItem {
            title: section.title.text(locale),
            text: section.text.text(locale),
            services: ids(&section.items),
        });
        Self {
            id: cluster.id.clone(),
            kind: match cluster.kind {
                ClusterKind::Collection => "collection",
                ClusterKind::Steps => "steps",
            },
            name: cluster.name.text(locale),
            summary: cluster.lead.text(locale),
            url: format!("{origin}{}", cluster.path().href(locale)),
            audiences: cluster.audiences.iter().map(|audience| audience.id()).collect(),
            topics: lead.topics.clone(),
            organization: cluster.owner.code.clone(),
            contributors: cluster.contributors.iter().map(|one| one.code.clone()).collect(),
            sections: sections.collect(),
        }
    }
}

/// An organization that has services.
#[derive(Serialize, ToSchema)]
pub(super) struct OrganizationItem {
    /// The inventory's `owner_org`.
    #[schema(example = "cra-arc")]
    code: String,
    name: String,
    /// As people abbreviate it.
    abbreviation: Option<String>,
    /// Its page on this portal, in the language of the answer.
    #[schema(format = "uri")]
    url: String,
    /// Its own site.
    website: Option<String>,
    /// How many services it offers.
    services: usize,
}

impl OrganizationItem {
    pub(super) fn of(organization: &Organization, catalogue: &Catalogue, locale: Locale, origin: &str) -> Self {
        let its = |code: &str| code == organization.code;
        Self {
            code: organization.code.clone(),
            name: organization.name.text(locale),
            abbreviation: organization.short.as_ref().map(|short| short.text(locale)),
            url: format!("{origin}{}", organization.path().href(locale)),
            website: organization.website.get(locale).clone(),
            services: catalogue.services(locale).iter().filter(|service| its(&service.organization.code)).count(),
        }
    }
}
