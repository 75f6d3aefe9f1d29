//! The catalogue as it is published: one value, never changed, shared by every request.

use std::{cmp::Ordering, collections::HashMap, sync::Arc};

use app::{
    catalogue::{Audience, Organization, Service, Situation, Topic},
    locale::{Locale, Localized},
    path::LocalPath,
};

use super::{Withdrawn, lookup::Lookup, namesake, order::Orders, related};
use crate::{
    alert::Warning,
    answer::Answers,
    cluster::Held,
    content::{Content, TopicLead},
    issue,
};

/// What the services come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    Starter,
    Imported {
        /// The newest fiscal year, e.g. `2023-2024`.
        edition: String,
        /// Unix milliseconds.
        at: i64,
    },
}

/// What stands at the address of a service.
#[derive(Clone, Debug)]
pub enum Found {
    Service(Arc<Service>),
    /// It has another address now.
    Moved(Arc<Service>),
    Gone(Arc<Withdrawn>),
    Nothing,
}

/// Everything that public pages read.
pub struct Catalogue {
    /// The version of `publication_head` that this was read at.
    pub version: i64,
    pub source: Source,
    pub content: Arc<Content>,
    /// Those that have services.
    pub organizations: Localized<Vec<Arc<Organization>>>,
    /// Those without any too, by their code.
    known: HashMap<String, Arc<Organization>>,
    ordered: Localized<Vec<Arc<Service>>>,
    by_id: Lookup,
    pub(super) by_slug: Localized<Lookup>,
    aliases: HashMap<String, Arc<Service>>,
    pub(super) moved: Localized<HashMap<String, String>>,
    pub(super) gone: Localized<HashMap<String, Arc<Withdrawn>>>,
    pub(super) gone_clusters: Vec<Arc<Withdrawn>>,
    /// In the order of `by_id`.
    related: Vec<Box<[Arc<Service>]>>,
    /// By the place in `by_id`.
    held: HashMap<usize, Vec<Held>>,
    notes: Localized<HashMap<String, String>>,
    orders: Orders,
    /// What organizations warn or warned of, the last to end first.
    pub alerts: Vec<Warning>,
    /// What programs say of their problems, the one that was published last first.
    pub issues: Vec<issue::Kept>,
    pub answers: Answers,
}

/// What a catalogue is made from.
pub(super) struct Parts {
    pub(super) version: i64,
    pub(super) source: Source,
    pub(super) content: Arc<Content>,
    pub(super) services: Vec<Arc<Service>>,
    pub(super) known: HashMap<String, Arc<Organization>>,
    /// Other ids under which a service is known: a starter's, once it stands in the inventory.
    pub(super) aliases: Vec<(String, Arc<Service>)>,
    /// Former slugs, and the id of their service.
    pub(super) moved: Vec<(Locale, String, String)>,
    pub(super) gone: Vec<Withdrawn>,
    pub(super) gone_clusters: Vec<Withdrawn>,
}

impl Catalogue {
    pub(super) fn new(parts: Parts) -> Self {
        let orders = Orders::new();
        let services = parts.services;
        let ordered = Localized::from_fn(|locale| in_order(&orders, locale, &services));
        let organizations = Localized::from_fn(|locale| organizations(&orders, locale, &services));
        let by_slug =
            Localized::new(Lookup::new(&services, |one| &one.slugs.en), Lookup::new(&services, |one| &one.slugs.fr));
        let notes = Localized::from_fn(|locale| namesake::notes(locale, &services));
        let curated = related::curated(&parts.content);
        let by_id = Lookup::new(&services, |service| service.id.as_str());
        let related = related::all(by_id.services(), &|service| curated.contains(&service.id.as_str()));
        let aliases: HashMap<String, Arc<Service>> = parts.aliases.into_iter().collect();
        let own = |id: &str| aliases.get(id).map(|service| service.id.as_str());
        let held = Held::all(&parts.content, |id| by_id.place(id).or_else(|| by_id.place(own(id)?)));
        let gone: Vec<Arc<Withdrawn>> = parts.gone.into_iter().map(Arc::new).collect();
        Self {
            version: parts.version,
            source: parts.source,
            organizations,
            known: parts.known,
            ordered,
            by_id,
            by_slug,
            aliases,
            moved: Localized::from_fn(|locale| moved_in(locale, &parts.moved)),
            gone: Localized::from_fn(|locale| {
                gone.iter().map(|record| (record.slugs.text(locale), record.clone())).collect()
            }),
            gone_clusters: parts.gone_clusters.into_iter().map(Arc::new).collect(),
            related,
            held,
            notes,
            orders,
            content: parts.content,
            alerts: Vec::new(),
            issues: Vec::new(),
            answers: Answers::default(),
        }
    }

    /// All services in the order of the language.
    pub fn services(&self, locale: Locale) -> &[Arc<Service>] {
        self.ordered.get(locale)
    }

    /// A service by its public id, or by the id it has in the starter catalogue.
    pub fn service(&self, id: &str) -> Option<&Arc<Service>> {
        self.by_id.get(id).or_else(|| self.aliases.get(id))
    }

    /// The order in which lists stand: by name, then by id.
    pub fn compare(&self, locale: Locale, left: (&str, &str), right: (&str, &str)) -> Ordering {
        self.orders.compare(locale, left.0, right.0).then_with(|| left.1.cmp(right.1))
    }

    /// The service whose page it is.
    pub fn service_at(&self, path: &LocalPath) -> Option<Arc<Service>> {
        let locale = path.locale();
        let root = app::path::Path::Service(Localized::default()).href(locale);
        match self.find(locale, path.page().strip_prefix(&root)?) {
            Found::Service(service) | Found::Moved(service) => Some(service),
            Found::Gone(_) | Found::Nothing => None,
        }
    }

    /// The services that editors named, in their order; those not published are left out.
    pub fn named(&self, ids: &[String]) -> Vec<Arc<Service>> {
        ids.iter().filter_map(|id| self.service(id).cloned()).collect()
    }

    /// When it was read in: Unix milliseconds; 0 for the starter catalogue.
    pub fn at(&self) -> i64 {
        match self.source {
            Source::Starter => 0,
            Source::Imported { at, .. } => at,
        }
    }

    pub fn related(&self, service: &Service) -> &[Arc<Service>] {
        self.by_id.place(service.id.as_str()).map_or(&[], |at| &self.related[at])
    }

    /// Where a service stands in collections and guides.
    pub(crate) fn held(&self, service: &Service) -> &[Held] {
        self.by_id.place(service.id.as_str()).and_then(|at| self.held.get(&at)).map_or(&[], Vec::as_slice)
    }

    /// What tells a service from others of its name; most need nothing.
    pub fn note(&self, locale: Locale, service: &Service) -> Option<&String> {
        self.notes.get(locale).get(service.id.as_str())
    }

    pub fn organization_by_code(&self, code: &str) -> Option<Arc<Organization>> {
        self.organizations.en.iter().find(|organization| organization.code == code).cloned()
    }

    /// One that may have no service yet.
    pub fn known_organization(&self, code: &str) -> Option<Arc<Organization>> {
        self.organization_by_code(code).or_else(|| self.known.get(code).cloned())
    }

    pub fn known_organizations(&self) -> impl Iterator<Item = &Arc<Organization>> {
        self.known.values().chain(&self.organizations.en)
    }

    pub fn organization(&self, locale: Locale, slug: &str) -> Option<&Arc<Organization>> {
        self.organizations.get(locale).iter().find(|organization| organization.slugs.get(locale) == slug)
    }

    pub fn topic(&self, locale: Locale, slug: &str) -> Option<&TopicLead> {
        self.content.topics.iter().find(|lead| lead.topic.slugs.get(locale) == slug)
    }

    /// How many services stand under a topic.
    pub fn count(&self, topic: &Topic, audience: Option<Audience>) -> usize {
        self.ordered.en.iter().filter(|service| stands_under(service, topic, audience)).count()
    }
}

pub(super) fn stands_under(service: &Service, topic: &Topic, audience: Option<Audience>) -> bool {
    let for_audience = audience.is_none_or(|audience| service.audiences.contains(&audience));
    for_audience && service.topics.iter().any(|one| one.id == topic.id)
}

pub(super) fn stands_in(service: &Service, situation: &Situation, audience: Audience) -> bool {
    service.audiences.contains(&audience) && service.situations.iter().any(|one| one.id == situation.id)
}

fn in_order(orders: &Orders, locale: Locale, services: &[Arc<Service>]) -> Vec<Arc<Service>> {
    let mut ordered = services.to_vec();
    ordered.sort_by(|left, right| {
        let names = orders.compare(locale, left.name.get(locale), right.name.get(locale));
        names.then_with(|| left.id.cmp(&right.id))
    });
    ordered
}

/// The organizations that have services, each once, in order.
fn organizations(orders: &Orders, locale: Locale, services: &[Arc<Service>]) -> Vec<Arc<Organization>> {
    let mut found: HashMap<&str, &Arc<Organization>> = HashMap::new();
    for service in services {
        found.entry(&service.organization.code).or_insert(&service.organization);
    }
    let mut ordered: Vec<Arc<Organization>> = found.into_values().cloned().collect();
    ordered.sort_by(|left, right| {
        let names = orders.compare(locale, left.name.get(locale), right.name.get(locale));
        names.then_with(|| left.code.cmp(&right.code))
    });
    ordered
}

fn moved_in(locale: Locale, moved: &[(Locale, String, String)]) -> HashMap<String, String> {
    moved.iter().filter(|(of, ..)| *of == locale).map(|(_, slug, id)| (slug.clone(), id.clone())).collect()
}
