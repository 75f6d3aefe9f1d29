//! Which values a page gets. Everything comes from memory.

use std::sync::Arc;

use app::{
    catalogue::{Organization, Service},
    cluster::{
        Cluster, ClusterKind, Standing,
        page::{CollectionPage, CollectionsPage, Item, OrganizationLink},
    },
    locale::Locale,
    shell::{Page, Shown},
};

use super::Held;
use crate::catalogue::Catalogue;

pub(super) fn collections_page(catalogue: &Catalogue, locale: Locale) -> CollectionsPage {
    let of = |kind| clusters(catalogue, kind).map(|cluster| cluster.link(locale)).collect();
    CollectionsPage { guides: of(ClusterKind::Steps), collections: of(ClusterKind::Collection) }
}

pub(super) fn collection_page(catalogue: &Catalogue, locale: Locale, cluster: &Arc<Cluster>) -> CollectionPage {
    let sections = cluster.sections.iter().map(|section| catalogue.named(&section.items));
    let sections: Vec<Vec<Arc<Service>>> = sections.collect();
    let others = |service: &&Arc<Service>| service.organization.code != cluster.owner.code;
    let mut contributors: Vec<&Organization> = Vec::new();
    for service in sections.iter().flatten().filter(others) {
        if !contributors.iter().any(|one| one.code == service.organization.code) {
            contributors.push(&service.organization);
        }
    }
    let item = |service: &Arc<Service>| Item {
        service: service.link(locale),
        from: Some(service).filter(others).map(|service| service.organization.label(locale).to_owned()),
    };
    CollectionPage {
        owner: organization(catalogue, locale, &cluster.owner),
        contributors: contributors.into_iter().map(|one| organization(catalogue, locale, one)).collect(),
        items: sections.iter().map(|services| services.iter().map(item).collect()).collect(),
        cluster: cluster.clone(),
        shown: Shown::Published,
    }
}

/// The page as a draft would have it.
pub(crate) fn drafted(catalogue: &Catalogue, locale: Locale, cluster: Cluster) -> Box<dyn Page + Send + Sync> {
    Box::new(CollectionPage { shown: Shown::Draft, ..collection_page(catalogue, locale, &Arc::new(cluster)) })
}

/// The step-by-step guides that a service is part of, under any of its ids, each with the first of its steps.
pub(crate) fn standings(catalogue: &Catalogue, service: &Service) -> Vec<Standing> {
    let standing = |held: &Held| Standing { guide: held.cluster(catalogue).clone(), step: held.section };
    let held = catalogue.held(service).iter().filter(|held| held.cluster(catalogue).kind == ClusterKind::Steps);
    held.map(standing).collect()
}

/// The collections and guides that a service is part of.
pub(crate) fn clusters_of<'a>(
    catalogue: &'a Catalogue,
    service: &Service,
) -> impl Iterator<Item = &'a Arc<Cluster>> + use<'a> {
    catalogue.held(service).iter().map(|held| held.cluster(catalogue))
}

fn clusters(catalogue: &Catalogue, kind: ClusterKind) -> impl Iterator<Item = &Arc<Cluster>> {
    catalogue.content.clusters.iter().map(|lead| &lead.cluster).filter(move |cluster| cluster.kind == kind)
}

/// As the catalogue knows it; without services of its own an organization has no page.
fn organization(catalogue: &Catalogue, locale: Locale, organization: &Organization) -> OrganizationLink {
    let published = catalogue.organizations.get(locale).iter().find(|one| one.code == organization.code);
    OrganizationLink {
        name: published.map_or(organization, |one| one).label(locale).to_owned(),
        href: published.map(|one| one.path().href(locale)),
    }
}
