//! What tells services of the same name apart: who offers them, then their number.

use std::{collections::HashMap, sync::Arc};

use app::{catalogue::Service, locale::Locale};

/// For each service whose name another one has too, what is said beside it. By public id.
pub(super) fn notes(locale: Locale, services: &[Arc<Service>]) -> HashMap<String, String> {
    let mut names: HashMap<&str, usize> = HashMap::new();
    let mut offered: HashMap<(&str, &str), usize> = HashMap::new();
    for service in services {
        *names.entry(service.name.get(locale)).or_default() += 1;
        *offered.entry((service.name.get(locale), organization(locale, service))).or_default() += 1;
    }
    let shared = services.iter().filter(|service| names[service.name.get(locale).as_str()] > 1);
    shared
        .map(|service| {
            let organization = organization(locale, service);
            let alone = offered[&(service.name.get(locale).as_str(), organization)] == 1;
            let id = service.id.as_str();
            (id.to_owned(), if alone { organization.to_owned() } else { format!("{organization}, {id}") })
        })
        .collect()
}

fn organization(locale: Locale, service: &Service) -> &str {
    service.organization.short.as_ref().unwrap_or(&service.organization.name).get(locale)
}
