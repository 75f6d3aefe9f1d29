//! What waits, and what an organization has.

use std::sync::Arc;

use app::{
    catalogue::Service,
    editing::{
        Aged, Kind, Record, State,
        home_page::{Due, Ending, Entry, Held, HomePage, Waiting, Whose},
        shared::Ended,
    },
    format::date,
    locale::Locale,
};
use jiff::{Timestamp, tz::TimeZone};

use super::{
    record::{cluster, find, named},
    store::{self, BegunRow, contributor, withdrawal::WithdrawalRow},
    target::known,
};
use crate::{catalogue::Catalogue, error::Error, link, person::Staff, state::AppState};

/// For how long whoever contributed reads that it ended: Unix milliseconds.
const TOLD: i64 = 60 * 24 * 60 * 60 * 1000;

/// What waits, and what the organization has.
pub(super) async fn home_page(state: &AppState, staff: &Staff, locale: Locale) -> Result<HomePage, Error> {
    let catalogue = state.catalogue();
    let mut tx = state.db.begin_read().await?;
    let rows = store::waiting(tx.conn(), &staff.organization, staff.person).await?;
    let ending = store::withdrawal::list(tx.conn(), &staff.organization).await?;
    let shared = contributor::of_organization(tx.conn(), &staff.organization).await?;
    let ended = contributor::ended(tx.conn(), &staff.organization, state.clock.millis() - TOLD).await?;
    let begun = &store::begun(tx.conn(), &staff.organization).await?;
    drop(tx);
    let zone = state.desks.of(&staff.organization).zone.time_zone();
    let today = state.clock.now().to_zoned(zone).date().to_string();
    let (organization, rows, shared) = (staff.organization.as_str(), &rows, &shared);
    let list = List { catalogue: &catalogue, organization, locale, rows, shared, begun, today };
    let mut waiting: Vec<Waiting> = rows.iter().filter_map(|row| list.waiting(row)).collect();
    // within each, what was changed last stands first
    waiting.sort_by_key(Waiting::rank);
    Ok(HomePage {
        organization: staff.organization.clone(),
        name: staff.known(state).map_or_else(|| staff.organization.clone(), |one| one.name.text(locale)),
        waiting,
        services: list.services(),
        collections: list.collections(),
        shared: list.shared(),
        ended: ended.iter().filter_map(|row| list.ended(row)).collect(),
        withdrawals: ending.iter().filter_map(|row| list.ending(staff, row)).collect(),
        links: link::waiting(state, staff, locale).await?,
    })
}

/// What the lists of an organization are made from.
struct List<'a> {
    catalogue: &'a Catalogue,
    organization: &'a str,
    locale: Locale,
    rows: &'a [store::Waiting],
    /// The collections of others to which it contributes.
    shared: &'a [String],
    /// What it began and did not publish yet.
    begun: &'a [BegunRow],
    /// On the clocks of the organization: `2027-03-01`.
    today: String,
}

impl List<'_> {
    fn entry(&self, record: Record, name: String, aged: &Aged) -> Entry {
        let mut rows = self.rows.iter();
        let own = |row: &&store::Waiting| row.organization == self.organization;
        let draft = rows.find(|row| own(row) && row.kind == record.kind.code() && row.record == record.id);
        Entry {
            state: draft.and_then(|row| State::parse(&row.state)),
            aged: Locale::ALL.into_iter().filter(|behind| aged.get(*behind).is_some()).collect(),
            record,
            name,
            organization: None,
        }
    }

    fn services(&self) -> Vec<Entry> {
        let services = self.catalogue.services(self.locale).iter();
        let services = services.filter(|service| service.organization.code == self.organization);
        let entry = |service: &Arc<Service>| {
            self.entry(named(self.catalogue, service), service.name.text(self.locale), &service.aged)
        };
        services.map(entry).collect()
    }

    fn collections(&self) -> Vec<Entry> {
        let clusters = self.catalogue.content.clusters.iter().map(|lead| &lead.cluster);
        let clusters = clusters.filter(|cluster| cluster.owner.code == self.organization);
        let record = |id: &String| Record { kind: Kind::Collection, id: id.clone() };
        clusters.map(|one| self.entry(record(&one.id), one.name.text(self.locale), &one.aged)).collect()
    }

    /// The collections of others, each with the name of its owner.
    fn shared(&self) -> Vec<Entry> {
        let found = self.shared.iter().filter_map(|id| cluster(self.catalogue, id));
        let entry = |one: &Arc<app::cluster::Cluster>| {
            let record = Record { kind: Kind::Collection, id: one.id.clone() };
            let entry = self.entry(record, one.name.text(self.locale), &one.aged);
            Entry { organization: Some(self.organization_name(&one.owner.code)), ..entry }
        };
        found.map(entry).collect()
    }

    /// A contribution that its owner ended. Of a collection that is not there any more there is nothing to say.
    fn ended(&self, row: &contributor::Ended) -> Option<Ended> {
        Some(Ended {
            name: cluster(self.catalogue, &row.collection)?.name.text(self.locale),
            owner: self.organization_name(&row.owner),
            date: day(self.locale, row.taken_at),
            draft: row.drafts > 0,
        })
    }

    fn organization_name(&self, code: &str) -> String {
        organization_name(self.catalogue, self.locale, code)
    }

    fn ending(&self, staff: &Staff, row: &WithdrawalRow) -> Option<Ending> {
        let (record, name) = known(self.catalogue, self.organization, Kind::parse(&row.kind)?, &row.record)?;
        Some(Ending { record, name: name.text(self.locale), stage: row.stage(staff.person) })
    }

    fn due(&self, row: &store::Waiting) -> Option<Due> {
        let due = row.due.as_deref()?;
        Some(Due { day: on(self.locale, due), late: due < self.today.as_str() })
    }

    /// Of a record that is not offered any more nothing waits.
    fn waiting(&self, row: &store::Waiting) -> Option<Waiting> {
        let kind = Kind::parse(&row.kind)?;
        let found = find(self.catalogue, self.organization, kind, &row.record).ok();
        let (record, name) = match (found, kind) {
            (Some(found), _) => (found.record, found.name.text(self.locale)),
            (None, Kind::Service) => {
                let begun = self.begun.iter().find(|begun| begun.record == row.record)?;
                (Record { kind, id: row.record.clone() }, begun.name.clone())
            }
            (None, Kind::Collection) => {
                self.shared.iter().find(|id| **id == row.record)?;
                let name = cluster(self.catalogue, &row.record)?.name.text(self.locale);
                (Record { kind, id: row.record.clone() }, name)
            }
        };
        let whose = if row.own == 0 { Whose::Theirs } else { Whose::Yours };
        let from = Some(&row.organization).filter(|from| *from != self.organization);
        let mut entry = self.entry(record, name, &Aged::default());
        entry.state = State::parse(&row.state);
        entry.organization = from.map(|from| self.organization_name(from));
        Some(Waiting {
            entry,
            from: from.cloned(),
            whose,
            changed: day(self.locale, row.changed_at),
            comments: usize::try_from(row.comments).unwrap_or_default(),
            held: held(row),
            due: self.due(row),
        })
    }
}

/// How the public reads an organization; its code where nothing is known of it.
pub(super) fn organization_name(catalogue: &Catalogue, locale: Locale, code: &str) -> String {
    let known = catalogue.organization_by_code(code);
    let known = known.or_else(|| catalogue.content.organizations.iter().find(|one| one.code == code).cloned());
    known.map_or_else(|| code.to_owned(), |one| one.name.text(locale))
}

/// Why a draft is back with those who write it.
fn held(row: &store::Waiting) -> Option<Held> {
    match (&row.hindered, row.sent_back) {
        (Some(_), _) => Some(Held::Hindered),
        (None, 0) => None,
        (None, _) => Some(Held::SentBack),
    }
}

/// A day such as `2027-03-01`, written out.
pub(super) fn on(locale: Locale, day: &str) -> String {
    day.parse().map_or_else(|_| day.to_owned(), |day| date(locale, day))
}

pub(super) fn day(locale: Locale, millis: i64) -> String {
    let at = Timestamp::from_millisecond(millis).unwrap_or_default();
    date(locale, at.to_zoned(TimeZone::UTC).date())
}
