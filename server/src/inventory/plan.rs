//! What an import writes and publishes, worked out in memory from the files and the state of the database.

use std::collections::{BTreeMap, HashMap, HashSet};

use app::locale::{Locale, Localized};

use super::{
    compare::{Change, Difference, compare},
    defect::Defects,
    import::{Overlay, Read},
    organization::{self, Organization},
    parse::Row,
    report::{Counts, Report},
    schema::Table,
    slug::{Wish, slugs},
    store::{NewEdit, NewService, NewSlug, Published, ServiceChange, State, Writing},
};
use crate::clock::Clock;

pub(super) struct Plan<'p> {
    pub writing: Writing<'p>,
    pub published: Vec<Published>,
    pub services: Counts,
    pub standards: Option<Counts>,
    /// Standards of services that nobody knows.
    pub left_out: Vec<&'p Row>,
}

impl<'p> Plan<'p> {
    pub(super) fn new(
        read: &'p Read,
        mut state: State,
        overlays: &'p [Overlay],
        clock: &Clock,
    ) -> Result<Self, serde_json::Error> {
        let editions = compare(Table::Services, read.services.rows.iter(), std::mem::take(&mut state.editions))?;
        let in_file: HashSet<&str> = read.services.rows.iter().map(|row| row.get("service_id")).collect();
        let rows = read.standards.as_ref().map(|parsed| parsed.rows.iter());
        let (known, left_out): (Vec<&Row>, Vec<&Row>) = rows.into_iter().flatten().partition(|row| {
            let id = row.get("service_id");
            in_file.contains(id) || state.services.contains(id)
        });
        let standards = match &read.standards {
            Some(_) => Some(compare(Table::Standards, known.into_iter(), std::mem::take(&mut state.standards))?),
            None => None,
        };
        let organizations = organization::changed(&read.services, read.organizations.as_ref(), &state.organizations)?;
        let mut plan = Self {
            writing: Writing::default(),
            published: published(&editions, standards.as_ref(), &organizations, &state),
            services: Counts::of(&editions),
            standards: standards.as_ref().map(Counts::of),
            left_out,
        };
        plan.add_services(read, &organizations, &state, overlays, clock);
        plan.change_services(&state, clock.millis());
        plan.take(editions, standards, organizations);
        Ok(plan)
    }

    /// What the import does once this is written; `before` is the version that was published until now.
    pub(super) fn report(&self, edition: &str, before: i64, defects: Defects) -> Report {
        let published = !self.published.is_empty();
        Report {
            edition: edition.to_owned(),
            services: self.services,
            standards: self.standards,
            organizations_changed: self.writing.organizations.len(),
            version: before + i64::from(published),
            published,
            defects,
        }
    }

    /// Services that the database does not have: their row, their slugs, and what we wrote about them.
    fn add_services(
        &mut self,
        read: &Read,
        organizations: &[Organization],
        state: &State,
        overlays: &'p [Overlay],
        clock: &Clock,
    ) {
        let rows = newest_rows(read, &state.services);
        let overlays: HashMap<&str, &Overlay> =
            overlays.iter().map(|overlay| (overlay.service_id.as_str(), overlay)).collect();
        let shorts = shorts(organizations, state);
        let wishes: Vec<Wish> = rows.iter().map(|row| wish(row, &shorts, &overlays)).collect();
        let taken = taken(&wishes, state, &overlays);
        for ((row, wish), slug) in rows.iter().zip(&wishes).zip(slugs(&wishes, &taken)) {
            let now = clock.millis();
            for (locale, slug) in [(Locale::En, &slug.en), (Locale::Fr, &slug.fr)] {
                let record = wish.service_id.clone();
                self.writing.slugs.push(NewSlug { locale: locale.code(), slug: slug.clone(), record });
            }
            self.writing.services.push(NewService {
                id: clock.id(),
                service_id: wish.service_id.clone(),
                slug_en: slug.en,
                slug_fr: slug.fr,
                changed_at: now,
            });
            let edits = overlays.get(wish.service_id.as_str()).into_iter().flat_map(|overlay| &overlay.edits);
            self.writing.edits.extend(edits.map(|edit| NewEdit {
                service_id: wish.service_id.clone(),
                field: &edit.field,
                locale: edit.locale.map_or("", Locale::code),
                value: &edit.value,
                base_edition: row.get("fiscal_yr").to_owned(),
                changed_at: now,
            }));
        }
    }

    /// Services that the database has, and that are published otherwise than before.
    fn change_services(&mut self, state: &State, now: i64) {
        for published in self.published.iter().filter(|published| state.services.contains(&published.record)) {
            if published.kind == "service" {
                self.writing.service_changes.push(ServiceChange {
                    service_id: published.record.clone(),
                    withdrawn_at: (published.change == "withdrawn").then_some(now),
                    changed_at: now,
                });
            }
        }
    }

    fn take(&mut self, editions: Difference, standards: Option<Difference>, organizations: Vec<Organization>) {
        let standards = standards.unwrap_or_default();
        self.writing.editions = editions.rows;
        self.writing.edition_places = editions.places;
        self.writing.standards = standards.rows;
        self.writing.standard_places = standards.places;
        self.writing.organizations = organizations;
    }
}

/// What servers must read again: services of which a row or a standard changed, and organizations.
fn published(
    editions: &Difference,
    standards: Option<&Difference>,
    organizations: &[Organization],
    state: &State,
) -> Vec<Published> {
    let of_standards = standards.into_iter().flat_map(|standards| &standards.records);
    let touched: HashSet<&str> = of_standards
        .filter(|(_, standing)| !matches!(standing.change(), Change::Unchanged | Change::Absent))
        .map(|((service_id, _), _)| service_id.as_str())
        .collect();
    let services = editions.records.iter().filter_map(|((service_id, _), standing)| {
        let change = match standing.change() {
            Change::Added { .. } => "added",
            Change::Changed => "changed",
            Change::Unchanged if touched.contains(service_id.as_str()) => "changed",
            Change::Withdrawn => "withdrawn",
            Change::Unchanged | Change::Absent => return None,
        };
        Some(Published { kind: "service", record: service_id.clone(), change })
    });
    let organizations = organizations.iter().map(|organization| Published {
        kind: "organization",
        record: organization.code.clone(),
        change: if state.organizations.contains_key(&organization.code) { "changed" } else { "added" },
    });
    services.chain(organizations).collect()
}

/// Of each service that the database does not have, the row of its newest year; in the order of the file.
fn newest_rows<'r>(read: &'r Read, known: &HashSet<String>) -> Vec<&'r Row> {
    let mut rows: Vec<&Row> = Vec::new();
    let mut places: HashMap<&str, usize> = HashMap::new();
    for row in read.services.rows.iter().filter(|row| !known.contains(row.get("service_id"))) {
        match places.get(row.get("service_id")).and_then(|&at| rows.get_mut(at)) {
            Some(before) if before.get("fiscal_yr") < row.get("fiscal_yr") => *before = row,
            Some(_) => {}
            None => {
                places.insert(row.get("service_id"), rows.len());
                rows.push(row);
            }
        }
    }
    rows
}

/// The abbreviations of organizations, by code.
fn shorts<'o>(changed: &'o [Organization], state: &'o State) -> BTreeMap<&'o str, Localized<&'o str>> {
    let short = |organization: &'o Organization| {
        let or_code = |short: &'o Option<String>| short.as_deref().unwrap_or(&organization.code);
        let shorts = Localized { en: or_code(&organization.short_en), fr: or_code(&organization.short_fr) };
        (organization.code.as_str(), shorts)
    };
    state.organizations.values().chain(changed).map(short).collect()
}

fn wish(row: &Row, shorts: &BTreeMap<&str, Localized<&str>>, overlays: &HashMap<&str, &Overlay>) -> Wish {
    let (id, code) = (row.get("service_id"), row.get("owner_org"));
    let short = shorts.get(code).cloned().unwrap_or(Localized { en: code, fr: code });
    Wish {
        service_id: id.to_owned(),
        name: Localized { en: row.get("service_name_en").to_owned(), fr: row.get("service_name_fr").to_owned() },
        organization: short.map(|short| (*short).to_owned()),
        given: overlays.get(id).map(|overlay| overlay.slug.clone()),
    }
}

/// The slugs that a new service may not have: those of other services, and those that our own services will want.
fn taken(wishes: &[Wish], state: &State, overlays: &HashMap<&str, &Overlay>) -> Localized<HashSet<String>> {
    let mut taken = state.slugs.clone();
    let new: HashSet<&str> = wishes.iter().map(|wish| wish.service_id.as_str()).collect();
    for overlay in overlays.values().filter(|overlay| !new.contains(overlay.service_id.as_str())) {
        taken.en.insert(overlay.slug.en.clone());
        taken.fr.insert(overlay.slug.fr.clone());
    }
    taken
}
