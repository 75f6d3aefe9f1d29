//! What editors name as standing instead of something: by its address, or by its number.

use app::{
    editing::{Kind, Record, withdrawal_page::Target},
    locale::{Locale, Localized},
};

use super::record::named;
use crate::catalogue::{Catalogue, Found};

/// A record as tables name it.
pub(super) fn record(kind: &str, id: &str) -> Option<Record> {
    Some(Record { kind: Kind::parse(kind)?, id: id.to_owned() })
}

/// The record that somebody means: the address of its page in either language, whole or in part, or its number.
pub(super) fn read(catalogue: &Catalogue, text: &str) -> Option<Record> {
    let text = text.trim().split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    let (before, slug) = text.rsplit_once('/').unwrap_or_default();
    let slug = if before.is_empty() && slug.is_empty() { text } else { slug };
    let of_collection = || {
        let mut clusters = catalogue.content.clusters.iter().map(|lead| &lead.cluster);
        let found = clusters.find(|one| one.id == slug || one.slugs.en == slug || one.slugs.fr == slug)?;
        Some(Record { kind: Kind::Collection, id: found.id.clone() })
    };
    let of_service = || {
        let at = |locale: Locale| match catalogue.find(locale, slug) {
            Found::Service(service) | Found::Moved(service) => Some(service),
            Found::Gone(_) | Found::Nothing => None,
        };
        let service = catalogue.service(slug).cloned().or_else(|| at(Locale::En)).or_else(|| at(Locale::Fr))?;
        Some(named(catalogue, &service))
    };
    let collections = ["collections", "dossiers"].iter().any(|segment| before.ends_with(segment));
    if collections { of_collection() } else { of_service().or_else(of_collection) }
}

/// Its page, while there is one.
pub(super) fn shown(catalogue: &Catalogue, record: &Record) -> Option<Target> {
    match record.kind {
        Kind::Service => {
            let service = catalogue.service(&record.id)?;
            Some(Target { name: service.name.clone(), path: service.path() })
        }
        Kind::Collection => {
            let mut clusters = catalogue.content.clusters.iter().map(|lead| &lead.cluster);
            let cluster = clusters.find(|one| one.id == record.id)?;
            Some(Target { name: cluster.name.clone(), path: cluster.path() })
        }
    }
}

/// A record of an organization with its name, whether it is shown or was withdrawn by editors.
pub(super) fn known(
    catalogue: &Catalogue,
    organization: &str,
    kind: Kind,
    id: &str,
) -> Option<(Record, Localized<String>)> {
    if let Ok(found) = super::record::find(catalogue, organization, kind, id) {
        return Some((found.record, found.name));
    }
    let gone = catalogue.ended(kind, id).filter(|gone| gone.organization == organization)?;
    Some((Record { kind, id: id.to_owned() }, gone.name.clone()))
}
