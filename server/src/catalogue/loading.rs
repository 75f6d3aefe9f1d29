//! How the services of one reading are made: from the inventory or the starter content, the rules, and what people
//! changed.

use std::{collections::HashMap, sync::Arc};

use app::{
    catalogue::{Audience, Organization, Service, ServiceId},
    locale::{Locale, Localized},
};

use super::{
    assemble::{begin, blank, fill, organization, unknown_organization},
    begun::{Begun, begun_service},
    edit::{Edit, Field},
    load::Beside,
    memory::{Catalogue, Parts, Source},
    names,
    revised::Revised,
    store::{BegunRow, OrganizationRow, ServiceRow},
    withdrawn::{Cause, Withdrawn},
};
use crate::{
    classification::{Classifier, Subject},
    content::{Content, Starter},
    inventory::Edition,
    link::Hidden,
};

/// What every service of one reading needs.
pub(super) struct Loading<'a> {
    content: &'a Arc<Content>,
    classifier: &'a Classifier,
    organizations: HashMap<String, Arc<Organization>>,
    made: Made<'a>,
}

/// What people decided of the catalogue here.
#[derive(Clone, Copy)]
pub(super) struct Made<'a> {
    /// What editors published.
    pub(super) revised: &'a Revised,
    /// The links that they hid.
    pub(super) hidden: &'a Hidden,
    /// What they, and administrators, made here.
    pub(super) begun: &'a Begun,
    /// The collections that they withdrew.
    pub(super) gone_clusters: &'a [Withdrawn],
}

impl<'a> Loading<'a> {
    pub(super) fn new(
        content: &'a Arc<Content>,
        classifier: &'a Classifier,
        rows: Vec<OrganizationRow>,
        made: Made<'a>,
    ) -> Self {
        let mut organizations: HashMap<String, Arc<Organization>> =
            rows.into_iter().map(|row| (row.code.clone(), Arc::new(organization(row)))).collect();
        organizations.extend(made.begun.organizations.iter().map(|one| (one.code.clone(), Arc::new(one.clone()))));
        // our own words about an organization lie over what the lists say of it
        organizations.extend(content.organizations.iter().map(|one| (one.code.clone(), one.clone())));
        for organization in organizations.values_mut() {
            if made.hidden.of_organization(&organization.code) {
                made.hidden.leave_out_website(Arc::make_mut(organization));
            }
        }
        Self { content, classifier, organizations, made }
    }

    pub(super) fn starter(&self, version: i64) -> Catalogue {
        let services = self.content.services.iter().filter_map(|starter| self.starter_service(starter)).collect();
        self.finish(version, Source::Starter, services, Vec::new(), Vec::new())
    }

    /// An imported catalogue keeps the starter services that are meant to stay and that it does not have.
    pub(super) fn finish(
        &self,
        version: i64,
        source: Source,
        mut services: Vec<Arc<Service>>,
        moved: Vec<(Locale, String, String)>,
        mut gone: Vec<Withdrawn>,
    ) -> Catalogue {
        let mut aliases: Vec<(String, Arc<Service>)> = Vec::new();
        if source != Source::Starter {
            for starter in &self.content.services {
                let number = starter.service_id.as_deref();
                let found = number.and_then(|id| services.iter().find(|service| service.id.as_str() == id)).cloned();
                match found {
                    Some(service) => aliases.push((starter.id.clone(), service)),
                    None if starter.keep => services.extend(self.starter_service(starter)),
                    None => {}
                }
            }
        }
        services.extend(self.made.begun.services.iter().filter_map(|row| self.begun(row)));
        gone.extend(services.iter().filter_map(|service| self.ended(service)));
        services.retain(|service| self.ended(service).is_none());
        aliases.retain(|(_, service)| self.ended(service).is_none());
        let content = self.content.clone();
        let gone_clusters = self.made.gone_clusters.to_vec();
        let known = self.organizations.clone();
        Catalogue::new(Parts { version, source, content, services, known, aliases, moved, gone, gone_clusters })
    }

    /// A service that editors began here: all of it is what they published.
    fn begun(&self, row: &BegunRow) -> Option<Arc<Service>> {
        let organization = self.organizations.get(&row.organization)?.clone();
        let mut service = begun_service(&row.record, row.slugs(), organization)?;
        self.revise(&mut service, 0);
        Some(Arc::new(service))
    }

    /// What is kept of a service that its editors withdrew.
    fn ended(&self, service: &Service) -> Option<Withdrawn> {
        let own = self.content.own_id(service.id.as_str());
        let ended = self.made.revised.ended(own)?;
        Some(Withdrawn {
            id: service.id.as_str().to_owned(),
            slugs: service.slugs.clone(),
            name: service.name.clone(),
            organization: service.organization.code.clone(),
            topics: service.topics.clone(),
            at: ended.at,
            cause: Cause::Editors { own: own.to_owned(), instead: ended.instead.clone() },
        })
    }

    fn starter_service(&self, starter: &Starter) -> Option<Arc<Service>> {
        let id = ServiceId::parse(&starter.id)?;
        let code = starter.edits.iter().find(|edit| edit.field == Field::Organization)?;
        let organization = self.organizations.get(&code.value)?.clone();
        let mut service = blank(id, starter.slugs.clone(), organization);
        self.apply(&mut service, &starter.edits);
        self.say(&mut service, starter.service_id.as_deref().unwrap_or(&starter.id));
        let reviewed = service.reviewed.as_deref().map_or(0, begin);
        self.revise(&mut service, reviewed);
        Some(Arc::new(service))
    }

    pub(super) fn imported(&self, row: ServiceRow, edition: &Edition, beside: &mut Beside) -> Option<Service> {
        let id = ServiceId::parse(&row.service_id)?;
        let organization = match self.organizations.get(&edition.organization) {
            Some(organization) => organization.clone(),
            None => Arc::new(unknown_organization(edition)),
        };
        let mut service = blank(id, Localized::new(row.slug_en, row.slug_fr), organization);
        fill(&mut service, edition, beside.standards.remove(&row.service_id).unwrap_or_default());
        self.classify(&mut service, edition);
        self.apply(&mut service, &beside.edits.remove(&row.service_id).unwrap_or_default());
        self.say(&mut service, &row.service_id);
        self.revise(&mut service, row.changed_at);
        names::name(&mut service, edition, &beside.earlier.remove(&row.service_id).unwrap_or_default());
        Some(service)
    }

    /// What the rules say, before what people decided.
    fn classify(&self, service: &mut Service, edition: &Edition) {
        let types: Vec<&str> = edition.types.iter().map(|one| one.code()).collect();
        let targets: Vec<&str> = edition.targets.iter().map(|one| one.code()).collect();
        let given = self.classifier.classify(&Subject {
            id: &edition.service_id,
            organization: &edition.organization,
            types: &types,
            targets: &targets,
            name_en: &edition.name.en,
            name_fr: &edition.name.fr,
            description_en: &edition.description.en,
            description_fr: &edition.description.fr,
        });
        service.audiences = given.audiences.iter().filter_map(|given| Audience::parse(&given.value)).collect();
        self.place(service, Field::Topics, given.topics.into_iter().map(|given| given.value));
        self.place(service, Field::Situations, given.situations.into_iter().map(|given| given.value));
    }

    fn apply(&self, service: &mut Service, edits: &[Edit]) {
        for edit in edits {
            match edit.field {
                Field::Topics | Field::Situations => self.place(service, edit.field, edit.ids().into_iter()),
                Field::Organization => {
                    if let Some(organization) = self.organizations.get(&edit.value) {
                        service.organization = organization.clone();
                    }
                }
                _ => {
                    // an edit that cannot be read leaves what the inventory says; the field is named for operators
                    if let Err(unreadable) = edit.apply(service) {
                        tracing::warn!(service = service.id.as_str(), field = unreadable.0.name(), "unreadable edit");
                    }
                }
            }
        }
    }

    /// What editors published lies over everything else, which was changed at `changed` (Unix milliseconds).
    fn revise(&self, service: &mut Service, changed: i64) {
        service.changed = changed;
        let own_id = self.content.own_id(service.id.as_str()).to_owned();
        if let Some(revision) = self.made.revised.service(&own_id) {
            self.apply(service, &revision.edits);
            revision.mark(service);
        }
        self.made.hidden.leave_out(&own_id, service);
    }

    /// The words people use for it, beside those that its page shows.
    fn say(&self, service: &mut Service, id: &str) {
        if let Some(words) = self.content.words.get(id) {
            service.words = words.map(|words| words.as_slice().into());
        }
    }

    fn place(&self, service: &mut Service, field: Field, ids: impl Iterator<Item = String>) {
        if field == Field::Topics {
            let find = |id: String| self.content.topics.iter().find(|lead| lead.topic.id == id);
            service.topics = ids.filter_map(find).map(|lead| lead.topic.clone()).collect();
        } else {
            let find = |id: String| self.content.situations.iter().find(|lead| lead.situation.id == id);
            service.situations = ids.filter_map(find).map(|lead| lead.situation.clone()).collect();
        }
    }
}
