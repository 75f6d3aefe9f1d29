//! Where links stand: which record shows an address, and with which words.

use std::sync::Arc;

use app::{
    catalogue::{Organization, Service},
    locale::{Locale, Localized},
    path::Path,
    words::t,
};

use crate::catalogue::Catalogue;

/// What shows a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Kind {
    Service,
    Organization,
}

impl Kind {
    /// The value of the column.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::Organization => "organization",
        }
    }

    pub(super) fn parse(code: &str) -> Option<Self> {
        [Self::Service, Self::Organization].into_iter().find(|kind| kind.code() == code)
    }
}

/// A public page that shows links. A service is named by the id that an import does not change.
#[derive(Clone, Debug)]
pub(super) struct Standing {
    pub(super) kind: Kind,
    pub(super) record: String,
    pub(super) name: Localized<String>,
    pub(super) page: Path,
    pub(super) links: Vec<Link>,
}

/// A link as it is read.
#[derive(Clone, Debug)]
pub(super) struct Link {
    pub(super) address: String,
    pub(super) of: Locale,
    pub(super) words: String,
}

/// Each address once: in French only where it differs.
fn push(links: &mut Vec<Link>, of: Locale, address: &str, words: String) {
    let leads_out = address.starts_with("https://") || address.starts_with("http://");
    if leads_out && !links.iter().any(|link| link.address == address) {
        links.push(Link { address: address.to_owned(), of, words });
    }
}

pub(super) fn of_service(catalogue: &Catalogue, service: &Service) -> Standing {
    let mut links = Vec::new();
    for of in Locale::ALL {
        if let Some(address) = service.address.get(of) {
            push(&mut links, of, address, t(of, "service-start").to_owned());
        }
        for channel in &service.channels {
            push(&mut links, of, channel.value.get(of), channel.label.text(of));
        }
    }
    let record = catalogue.content.own_id(service.id.as_str()).to_owned();
    Standing { kind: Kind::Service, record, name: service.name.clone(), page: service.path(), links }
}

fn of_organization(organization: &Organization) -> Standing {
    let mut links = Vec::new();
    for of in Locale::ALL {
        if let Some(address) = organization.website.get(of) {
            push(&mut links, of, address, t(of, "organization-website").to_owned());
        }
    }
    let page = Path::Organization(organization.slugs.clone());
    let (record, name) = (organization.code.clone(), organization.name.clone());
    Standing { kind: Kind::Organization, record, name, page, links }
}

/// Every page of an organization, in the order of the language.
pub(super) fn of(catalogue: &Catalogue, locale: Locale, organization: &str) -> Vec<Standing> {
    let own = catalogue.organization_by_code(organization);
    let services = catalogue.services(locale).iter();
    let services = services.filter(|service| service.organization.code == organization);
    let pages = services.map(|service| of_service(catalogue, service));
    own.iter().map(|own| of_organization(own)).chain(pages).collect()
}

/// Every address that a public page shows.
pub(super) fn addresses(catalogue: &Catalogue) -> impl Iterator<Item = String> {
    let services = catalogue.services(Locale::En).iter().map(|service| of_service(catalogue, service));
    let organizations = catalogue.organizations.en.iter().map(Arc::as_ref).map(of_organization);
    services.chain(organizations).flat_map(|standing| standing.links).map(|link| link.address)
}
