//! The pages that everybody can open, by their address or by the code at their foot.

use std::sync::Arc;

use app::{
    catalogue::{Audience, Service},
    desk::SeenPage,
    handoff::{PageCode, SharedPage},
    locale::{Locale, Localized},
    path::{LocalPath, Path},
    publication, ui,
    words::t,
};

use crate::catalogue::Catalogue;

#[derive(Clone, Debug)]
pub struct KnownPage {
    pub path: Path,
    pub name: Localized<String>,
    pub service: Option<Arc<Service>>,
}

impl KnownPage {
    fn of_service(service: &Arc<Service>) -> Self {
        Self { path: service.path(), name: service.name.clone(), service: Some(service.clone()) }
    }

    fn address(&self) -> Localized<String> {
        Localized::from_fn(|locale| self.path.href(locale))
    }

    /// As it stands on a card.
    pub fn shared(&self) -> SharedPage {
        let service = self.service.as_ref().map(|service| service.id.as_str().to_owned());
        SharedPage { name: self.name.clone(), address: self.address(), service }
    }

    /// As staff see it.
    pub fn seen(self) -> SeenPage {
        SeenPage { address: self.address(), name: self.name, service: self.service }
    }

    /// The page of a service by its public id.
    pub fn by_service(catalogue: &Catalogue, id: &str) -> Option<Self> {
        catalogue.service(id).map(Self::of_service)
    }

    /// The page at an address of ours.
    pub fn at(catalogue: &Catalogue, path: &LocalPath) -> Option<Self> {
        if let Some(service) = catalogue.service_at(path) {
            return Some(Self::of_service(&service));
        }
        others(catalogue).find(|page| page.path.href(path.locale()) == path.page())
    }

    /// The pages of a code: hardly ever more than one.
    pub fn with_code(catalogue: &Catalogue, code: PageCode) -> Vec<Self> {
        let has_code = |path: &Path| PageCode::of(path) == Some(code);
        let services = catalogue.services(Locale::En).iter().filter(|service| has_code(&service.path()));
        let services = services.map(Self::of_service);
        services.chain(others(catalogue).filter(|page| has_code(&page.path))).collect()
    }
}

/// Every page but those of services.
fn others(catalogue: &Catalogue) -> impl Iterator<Item = KnownPage> {
    let content = &catalogue.content;
    let page = |path, name: &Localized<String>| KnownPage { path, name: name.clone(), service: None };
    let situations = content.gateways.iter().flat_map(move |lead| {
        let here = content.situations.iter().filter(move |one| lead.situations.contains(&one.situation.id));
        here.map(move |one| page(one.situation.path(lead.audience), &one.situation.name))
    });
    fixed()
        .chain(situations)
        .chain(content.topics.iter().map(move |lead| page(lead.topic.path(), &lead.topic.name)))
        .chain(content.clusters.iter().map(move |lead| page(lead.cluster.path(), &lead.cluster.name)))
        .chain(content.publications.iter().map(move |one| page(one.path(), &one.title)))
        .chain(content.pages.iter().map(move |one| page(one.path(), &one.title)))
        .chain(catalogue.organizations.en.iter().map(move |one| page(one.path(), &one.name)))
}

/// The pages that no record makes.
fn fixed() -> impl Iterator<Item = KnownPage> {
    let named = [
        ("common-home", Path::Home),
        ("common-topics", Path::Topics),
        ("common-organizations", Path::Organizations),
        ("common-a-to-z", Path::AToZ(None)),
        ("common-collections", Path::Collections),
        ("publication-title", Path::Publication(publication::Place::All)),
        ("common-canada", Path::Canada),
        ("common-talk", Path::Talk),
        ("search-title", Path::Search),
        ("measure-title", Path::Measures),
    ];
    let named = named.into_iter().map(|(id, path)| KnownPage {
        path,
        name: Localized::from_fn(|locale| t(locale, id).to_owned()),
        service: None,
    });
    let gateways = Audience::ALL.into_iter().map(|audience| {
        let name = Localized::from_fn(|locale| ui::gateway_name(locale, audience).to_owned());
        KnownPage { path: Path::Gateway(audience), name, service: None }
    });
    named.chain(gateways)
}
