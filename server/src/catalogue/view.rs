//! Which values a page gets. Everything comes from memory.

use std::sync::Arc;

use app::{
    catalogue::{
        Audience, Organization, PlaceLink, Service, ServiceLink, Situation,
        gateway_page::GatewayPage,
        organization_page::{OrganizationPage, OrganizationsPage},
        service_page::ServicePage,
        situation_page::SituationPage,
        topic_page::{TopicPage, TopicsPage},
    },
    cluster::{Cluster, ClusterKind},
    home::{GatewayCard, HomePage},
    locale::Locale,
    path::Path,
    publication::Publication,
    shell::Shown,
    ui::{Entry, LetterIndex},
};

use super::{
    memory::{Catalogue, stands_in, stands_under},
    order::groups,
};
use crate::{
    cluster::{clusters_of, standings},
    content::{GatewayLead, SituationLead, TopicLead},
    issue,
};

/// How many tasks a gateway shows on the home page.
const HOME_TASKS: usize = 4;
/// How many tasks lead an organization.
const ORGANIZATION_TASKS: usize = 6;

impl Catalogue {
    pub(super) fn home_page(&self, locale: Locale) -> HomePage {
        let gateways = self.content.gateways.iter().map(|lead| GatewayCard {
            audience: lead.audience,
            lead: lead.lead.text(locale),
            tasks: links(locale, self.named(&lead.tasks).iter().take(HOME_TASKS)),
        });
        HomePage {
            gateways: gateways.collect(),
            topics: self.topic_links(locale, None, |_| true),
            collections: cluster_links(locale, self.content.clusters.iter().map(|lead| &lead.cluster).take(6)),
        }
    }

    pub(super) fn gateway_page(&self, locale: Locale, lead: &GatewayLead) -> GatewayPage {
        let audience = lead.audience;
        let situations = lead.situations.iter().filter_map(|id| self.situation_by_id(id));
        let topics = lead.topics.iter().filter_map(|id| self.content.topics.iter().find(|one| one.topic.id == *id));
        GatewayPage {
            audience,
            lead: lead.lead.text(locale),
            also: Some(lead.also.text(locale)),
            tasks: links(locale, self.named(&lead.tasks).iter()),
            situations: situations
                .map(|lead| PlaceLink {
                    name: lead.situation.name.text(locale),
                    lead: lead.situation.lead.text(locale),
                    href: lead.situation.path(audience).href(locale),
                })
                .collect(),
            topics: topics
                .filter(|lead| self.count(&lead.topic, Some(audience)) > 0)
                .map(|lead| topic_link(locale, lead, Some(audience)))
                .collect(),
            collections: cluster_links(locale, self.clusters_for(|cluster| cluster.audiences.contains(&audience))),
        }
    }

    pub(super) fn situation_page(
        &self,
        locale: Locale,
        audience: Audience,
        lead: &SituationLead,
        words: &str,
    ) -> SituationPage {
        let situation = &lead.situation;
        let services = self.services(locale).iter().filter(|service| stands_in(service, situation, audience));
        SituationPage {
            situation: situation.clone(),
            audience,
            tasks: links(locale, self.named(&lead.tasks).iter()),
            services: index(locale, services, words, &situation.path(audience), Vec::new()),
            topics: self.topic_links(locale, Some(audience), |topic| lead.topics.contains(&topic.topic.id)),
            collections: cluster_links(locale, self.clusters_of_named(&lead.tasks)),
        }
    }

    pub fn topics_page(&self, locale: Locale) -> TopicsPage {
        TopicsPage { topics: self.topic_links(locale, None, |_| true) }
    }

    pub(super) fn topic_page(
        &self,
        locale: Locale,
        lead: &TopicLead,
        audience: Option<Audience>,
        words: &str,
    ) -> TopicPage {
        let topic = &lead.topic;
        let audiences = Audience::ALL.map(|audience| (audience, self.count(topic, Some(audience))));
        let services = self.services(locale).iter().filter(|service| stands_under(service, topic, audience));
        let kept = audience
            .map(|audience| (app::path::segment::AUDIENCE.get(locale).to_string(), audience.slug(locale).to_owned()));
        let named = self.named(&lead.tasks);
        let tasks = named.iter().filter(|service| audience.is_none_or(|one| service.audiences.contains(&one)));
        TopicPage {
            topic: topic.clone(),
            audience,
            audiences: audiences.into_iter().filter(|(_, count)| *count > 0).collect(),
            tasks: links(locale, tasks),
            services: index(locale, services, words, &topic.path(), kept.into_iter().collect()),
            collections: cluster_links(
                locale,
                self.content.clusters.iter().filter(|one| one.topics.contains(&topic.id)).map(|one| &one.cluster),
            ),
        }
    }

    pub(super) fn organizations_page(&self, locale: Locale, words: &str) -> OrganizationsPage {
        let entries = self.organizations.get(locale).iter().map(|organization| Entry {
            name: organization.name.text(locale),
            note: organization.short.as_ref().map(|short| short.text(locale)),
            href: organization.path().href(locale),
        });
        let index = LetterIndex {
            groups: groups(entries),
            words: words.to_owned(),
            action: Path::Organizations.href(locale),
            kept: Vec::new(),
        };
        OrganizationsPage { organizations: index }
    }

    pub(super) fn organization_page(
        &self,
        locale: Locale,
        organization: &Arc<Organization>,
        words: &str,
    ) -> OrganizationPage {
        let is_its = |service: &&Arc<Service>| service.organization.code == organization.code;
        let all: Vec<&Arc<Service>> = self.services(locale).iter().filter(is_its).collect();
        let leads = self.content.topics.iter().flat_map(|lead| &lead.tasks);
        let mut tasks: Vec<Arc<Service>> = Vec::new();
        for service in leads.filter_map(|id| self.service(id)).filter(is_its) {
            if !tasks.iter().any(|task| task.id == service.id) {
                tasks.push(service.clone());
            }
        }
        // where the whole list is short, leading with a part of it would only say it twice
        let lead = all.len() > ORGANIZATION_TASKS * 2;
        OrganizationPage {
            organization: organization.clone(),
            tasks: if lead { links(locale, tasks.iter().take(ORGANIZATION_TASKS)) } else { Vec::new() },
            services: index(locale, all.into_iter(), words, &organization.path(), Vec::new()),
        }
    }

    pub(super) fn service_page(&self, locale: Locale, service: &Arc<Service>) -> ServicePage {
        let collections = clusters_of(self, service).filter(|cluster| cluster.kind == ClusterKind::Collection);
        ServicePage {
            service: service.clone(),
            answers: self.answers.of(service).to_vec(),
            publications: self.publications_of(service),
            issues: issue::of_service(self, service),
            note: self.note(locale, service).cloned(),
            related: links(locale, self.related(service).iter()),
            guides: standings(self, service),
            collections: cluster_links(locale, collections),
            shown: Shown::Published,
        }
    }

    /// What can be sent by post about a service.
    fn publications_of(&self, service: &Service) -> Vec<Arc<Publication>> {
        let names = |what: &&Arc<Publication>| self.named(&what.services).iter().any(|one| one.id == service.id);
        self.content.publications.iter().filter(names).cloned().collect()
    }

    fn situation_by_id(&self, id: &str) -> Option<&SituationLead> {
        self.content.situations.iter().find(|lead| lead.situation.id == id)
    }

    /// The situation at a slug, under a gateway.
    pub(super) fn situation(&self, locale: Locale, audience: Audience, slug: &str) -> Option<&SituationLead> {
        let here =
            |situation: &Situation| situation.slugs.get(locale) == slug && situation.audiences.contains(&audience);
        self.content.situations.iter().find(|lead| here(&lead.situation))
    }

    fn clusters_for(&self, wanted: impl Fn(&Cluster) -> bool) -> impl Iterator<Item = &Arc<Cluster>> {
        self.content.clusters.iter().map(|lead| &lead.cluster).filter(move |cluster| wanted(cluster))
    }

    /// Collections that hold at least two of these services: they are about the same thing.
    fn clusters_of_named(&self, ids: &[String]) -> impl Iterator<Item = &Arc<Cluster>> {
        self.clusters_for(move |cluster| ids.iter().filter(|id| cluster.holds(id)).count() >= 2)
    }

    fn topic_links(
        &self,
        locale: Locale,
        audience: Option<Audience>,
        wanted: impl Fn(&TopicLead) -> bool,
    ) -> Vec<PlaceLink> {
        self.content.topics.iter().filter(|lead| wanted(lead)).map(|lead| topic_link(locale, lead, audience)).collect()
    }
}

fn topic_link(locale: Locale, lead: &TopicLead, audience: Option<Audience>) -> PlaceLink {
    PlaceLink {
        name: lead.topic.name.text(locale),
        lead: lead.topic.lead.text(locale),
        href: lead.topic.path_for(audience).href(locale),
    }
}

fn links<'a>(locale: Locale, services: impl Iterator<Item = &'a Arc<Service>>) -> Vec<ServiceLink> {
    services.map(|service| service.link(locale)).collect()
}

fn cluster_links<'a>(locale: Locale, clusters: impl Iterator<Item = &'a Arc<Cluster>>) -> Vec<PlaceLink> {
    clusters.map(|cluster| cluster.link(locale)).collect()
}

/// A long list of services; beside each, who offers it.
fn index<'a>(
    locale: Locale,
    services: impl Iterator<Item = &'a Arc<Service>>,
    words: &str,
    path: &Path,
    kept: Vec<(String, String)>,
) -> LetterIndex {
    let entries = services.map(|service| Entry {
        name: service.name.text(locale),
        note: service.organization.short.as_ref().map(|short| short.text(locale)),
        href: service.path().href(locale),
    });
    LetterIndex { groups: groups(entries), words: words.to_owned(), action: path.href(locale), kept }
}
