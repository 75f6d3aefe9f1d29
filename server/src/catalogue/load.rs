//! Reads the catalogue: from the database once an inventory was imported, from the starter content before.

use std::{collections::HashMap, sync::Arc};

use app::{
    catalogue::{Audience, Organization, Service, ServiceId},
    locale::{Locale, Localized},
};
use thiserror::Error;

use super::{
    assemble::{begin, blank, fill, organization, unknown_organization},
    edit::{Edit, Field},
    memory::{Catalogue, Parts, Source, Withdrawn},
    names,
    revised::Revised,
    store::{self, ColumnsRow, OrganizationRow},
};
use crate::{
    classification::{Classifier, Subject},
    content::{Content, Starter},
    db::{Db, StoreError},
    inventory::{Columns, Edition, Standard},
};

#[derive(Debug, Error)]
pub enum LoadError {
    #[error("the catalogue cannot be read: {0}")]
    Store(#[from] StoreError),
    #[error("the stored row of service {service_id} cannot be read: {error}")]
    Columns { service_id: String, error: serde_json::Error },
}

/// Reads one state of the database, however many statements that takes.
pub async fn load(db: &Db, content: &Arc<Content>, classifier: &Classifier) -> Result<Catalogue, LoadError> {
    let mut tx = db.begin_read().await?;
    let head = store::head(tx.conn()).await?;
    let rows = store::services(tx.conn()).await?;
    let import = store::last_import(tx.conn()).await?;
    let revised = Revised::read(&mut tx).await?;
    let content = &revised.content(content);
    let loading = Loading::new(content, classifier, store::organizations(tx.conn()).await?, &revised);
    let Some(import) = import.filter(|_| !rows.is_empty()) else {
        return Ok(loading.starter(head.version));
    };
    let earlier = names::earlier(store::earlier(tx.conn()).await?)?;
    let editions = by_service(store::editions(tx.conn()).await?, Edition::from_columns)?;
    let mut standards = by_service(store::standards(tx.conn()).await?, Standard::from_columns)?;
    let mut edits = edits_by_service(store::edits(tx.conn()).await?);
    let slugs = store::slugs(tx.conn()).await?;
    drop(tx);
    let mut services = Vec::with_capacity(rows.len());
    let mut gone = Vec::new();
    for row in &rows {
        let edition = editions.get(&row.service_id).and_then(|found| found.first());
        // what the public never saw it is not told of when it goes either
        let Some(edition) = edition.filter(|edition| edition.is_public()) else { continue };
        let slugs = Localized::new(row.slug_en.clone(), row.slug_fr.clone());
        if let Some(at) = row.withdrawn_at {
            gone.push(withdrawn(&row.service_id, slugs, edition, at));
        } else if let Some(id) = ServiceId::parse(&row.service_id) {
            let standards = standards.remove(&row.service_id).unwrap_or_default();
            let edits = edits.remove(&row.service_id).unwrap_or_default();
            let mut service = loading.imported(id, slugs, edition, &standards, &edits);
            loading.revise(&mut service, row.changed_at);
            names::name(&mut service, edition, earlier.get(&row.service_id).map_or(&[], Vec::as_slice));
            services.push(Arc::new(service));
        }
    }
    let moved = slugs.into_iter().filter_map(|row| Some((Locale::parse(&row.locale)?, row.slug, row.record)));
    let source = Source::Imported { edition: import.edition, at: import.at };
    Ok(loading.finish(head.version, source, services, moved.collect(), gone))
}

fn withdrawn(id: &str, slugs: Localized<String>, edition: &Edition, at: i64) -> Withdrawn {
    let name = Localized::new(edition.name.en.clone(), edition.name.fr.clone());
    Withdrawn { id: id.to_owned(), slugs, name, organization: edition.organization.clone(), at }
}

fn by_service<T>(rows: Vec<ColumnsRow>, read: impl Fn(&Columns) -> T) -> Result<HashMap<String, Vec<T>>, LoadError> {
    let mut found: HashMap<String, Vec<T>> = HashMap::new();
    for row in rows {
        let columns = Columns::parse(&row.columns)
            .map_err(|error| LoadError::Columns { service_id: row.service_id.clone(), error })?;
        found.entry(row.service_id).or_default().push(read(&columns));
    }
    Ok(found)
}

fn edits_by_service(rows: Vec<store::EditRow>) -> HashMap<String, Vec<Edit>> {
    let mut found: HashMap<String, Vec<Edit>> = HashMap::new();
    for row in rows {
        let Some(field) = Field::parse(&row.field) else { continue };
        let edit = Edit { field, locale: Locale::parse(&row.locale), value: row.value };
        found.entry(row.service_id).or_default().push(edit);
    }
    found
}

/// What every service of one reading needs.
struct Loading<'a> {
    content: &'a Arc<Content>,
    classifier: &'a Classifier,
    organizations: HashMap<String, Arc<Organization>>,
    revised: &'a Revised,
}

impl<'a> Loading<'a> {
    fn new(
        content: &'a Arc<Content>,
        classifier: &'a Classifier,
        rows: Vec<OrganizationRow>,
        revised: &'a Revised,
    ) -> Self {
        let mut organizations: HashMap<String, Arc<Organization>> =
            rows.into_iter().map(|row| (row.code.clone(), Arc::new(organization(row)))).collect();
        // our own words about an organization lie over what the lists say of it
        organizations.extend(content.organizations.iter().map(|one| (one.code.clone(), one.clone())));
        Self { content, classifier, organizations, revised }
    }

    fn starter(&self, version: i64) -> Catalogue {
        let services = self.content.services.iter().filter_map(|starter| self.starter_service(starter)).collect();
        self.finish(version, Source::Starter, services, Vec::new(), Vec::new())
    }

    /// An imported catalogue keeps the starter services that are meant to stay and that it does not have.
    fn finish(
        &self,
        version: i64,
        source: Source,
        mut services: Vec<Arc<Service>>,
        moved: Vec<(Locale, String, String)>,
        gone: Vec<Withdrawn>,
    ) -> Catalogue {
        let mut aliases = Vec::new();
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
        let content = self.content.clone();
        Catalogue::new(Parts { version, source, content, services, aliases, moved, gone })
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

    fn imported(
        &self,
        id: ServiceId,
        slugs: Localized<String>,
        edition: &Edition,
        standards: &[Standard],
        edits: &[Edit],
    ) -> Service {
        let organization = match self.organizations.get(&edition.organization) {
            Some(organization) => organization.clone(),
            None => Arc::new(unknown_organization(edition)),
        };
        let mut service = blank(id, slugs, organization);
        fill(&mut service, edition, standards);
        self.classify(&mut service, edition);
        self.apply(&mut service, edits);
        self.say(&mut service, &edition.service_id);
        service
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
        if let Some(revision) = self.revised.service(self.content.own_id(service.id.as_str())) {
            self.apply(service, &revision.edits);
            revision.mark(service);
        }
    }

    /// The words people use for it, beside those that its page shows.
    fn say(&self, service: &mut Service, id: &str) {
        if let Some(words) = self.content.words.get(id) {
            service.words.clone_from(words);
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
