//! What a search can be narrowed to, and how many services each narrowing would leave.

use std::{collections::HashMap, sync::Arc};

use app::catalogue::{Audience, Online, Service};

/// What the results are narrowed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Narrowed {
    pub audience: Option<Audience>,
    /// The id of a topic.
    pub topic: Option<String>,
    /// The code of an organization.
    pub organization: Option<String>,
    pub online: bool,
}

/// How many results stand under each choice, the other choices being kept.
#[derive(Clone, Debug, Default)]
pub(super) struct Counts {
    pub(super) audiences: HashMap<Audience, usize>,
    pub(super) topics: HashMap<String, usize>,
    pub(super) organizations: HashMap<String, usize>,
    pub(super) online: usize,
}

impl Narrowed {
    fn audience(&self, service: &Service) -> bool {
        self.audience.is_none_or(|audience| service.audiences.contains(&audience))
    }

    fn topic(&self, service: &Service) -> bool {
        self.topic.as_ref().is_none_or(|id| service.topics.iter().any(|topic| topic.id == *id))
    }

    fn organization(&self, service: &Service) -> bool {
        self.organization.as_ref().is_none_or(|code| service.organization.code == *code)
    }

    fn online(&self, service: &Service) -> bool {
        !self.online || service.online == Online::Full
    }

    /// Those that are left.
    pub fn leaves(&self, services: &[Arc<Service>]) -> Vec<Arc<Service>> {
        let stays = |service: &&Arc<Service>| {
            self.audience(service) && self.topic(service) && self.organization(service) && self.online(service)
        };
        services.iter().filter(stays).cloned().collect()
    }

    pub(super) fn counts(&self, services: &[Arc<Service>]) -> Counts {
        let mut counts = Counts::default();
        for service in services {
            let (audience, topic) = (self.audience(service), self.topic(service));
            let (organization, online) = (self.organization(service), self.online(service));
            if topic && organization && online {
                for audience in &service.audiences {
                    *counts.audiences.entry(*audience).or_default() += 1;
                }
            }
            if audience && organization && online {
                for topic in &service.topics {
                    *counts.topics.entry(topic.id.clone()).or_default() += 1;
                }
            }
            if audience && topic && online {
                *counts.organizations.entry(service.organization.code.clone()).or_default() += 1;
            }
            counts.online += usize::from(audience && topic && organization && service.online == Online::Full);
        }
        counts
    }
}
