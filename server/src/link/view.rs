//! Which values the page of editors gets.

use std::collections::HashMap;

use app::{
    format::date,
    link::{
        Entry, State as Found,
        page::{Checks, Group, LinksPage, Look, Report, Shows},
    },
    locale::Locale,
};
use jiff::{Timestamp, tz::TimeZone};

use super::{
    report::{Reports, naming},
    standing::{Kind, Link, Standing, of},
    store::{self, HiddenRow, ReportRow, Row},
};
use crate::{db::StoreError, person::Staff, state::AppState};

/// Everything that is known of the links of an organization.
pub(super) struct Known {
    pub(super) pages: Vec<Standing>,
    rows: HashMap<String, Row>,
    hidden: Vec<HiddenRow>,
    pub(super) reports: Reports,
}

impl Known {
    pub(super) async fn read(state: &AppState, staff: &Staff, locale: Locale) -> Result<Self, StoreError> {
        let catalogue = state.catalogue();
        let mut tx = state.db.begin_read().await?;
        let rows = store::all(tx.conn()).await?;
        let hidden = store::hidden(tx.conn()).await?;
        let reports = Reports::read(tx.conn(), &catalogue, state.clock.millis()).await?;
        drop(tx);
        let rows = rows.into_iter().map(|row| (row.address.clone(), row)).collect();
        Ok(Self { pages: of(&catalogue, locale, &staff.organization), rows, hidden, reports })
    }

    fn found(&self, link: &Link) -> Found {
        self.rows.get(&link.address).and_then(|row| Found::parse(&row.state)).unwrap_or(Found::New)
    }

    fn needs_somebody(&self, page: &Standing) -> bool {
        !self.reports.of(page).is_empty() || page.links.iter().any(|link| self.found(link).asks_for_somebody())
    }

    /// What a button names: a link that this organization shows, or hid; and what is known of its address.
    pub(super) fn link_of(&self, id: &str) -> Option<(HiddenRow, Option<&Row>)> {
        let (kind, rest) = id.split_once(' ')?;
        let (record, address) = rest.split_once(' ')?;
        let page = self.pages.iter().find(|page| page.kind.code() == kind && page.record == record)?;
        let shown = page.links.iter().find(|link| link.address == address).map(|link| hidden(page, link));
        let link = shown.or_else(|| self.hidden_of(page).find(|hidden| hidden.address == address).cloned())?;
        Some((link, self.rows.get(address)))
    }

    fn hidden_of<'a>(&'a self, page: &'a Standing) -> impl Iterator<Item = &'a HiddenRow> {
        self.hidden.iter().filter(|row| row.kind == page.kind.code() && row.record == page.record)
    }
}

fn hidden(page: &Standing, link: &Link) -> HiddenRow {
    HiddenRow {
        kind: page.kind.code().to_owned(),
        record: page.record.clone(),
        address: link.address.clone(),
        locale: link.of.code().to_owned(),
        words: link.words.clone(),
    }
}

/// How many pages of an organization wait for somebody because of their links.
pub(crate) async fn waiting(state: &AppState, staff: &Staff, locale: Locale) -> Result<usize, StoreError> {
    let known = Known::read(state, staff, locale).await?;
    Ok(known.pages.iter().filter(|page| known.needs_somebody(page)).count())
}

/// The page, in a language.
pub(super) struct View<'a> {
    pub(super) state: &'a AppState,
    pub(super) locale: Locale,
    pub(super) known: &'a Known,
}

impl View<'_> {
    pub(super) fn page(&self, staff: &Staff) -> LinksPage {
        let known = self.known;
        let name = staff.known(self.state).map(|known| known.name.text(self.locale));
        let needing = known.pages.iter().filter(|page| known.needs_somebody(page));
        LinksPage {
            organization: staff.organization.clone(),
            name: name.unwrap_or_else(|| staff.organization.clone()),
            waiting: needing.map(|page| self.group(page, Found::asks_for_somebody, known.reports.of(page))).collect(),
            hidden: known.pages.iter().filter_map(|page| self.hidden(page)).collect(),
            unknown: self.unknown(),
            all: known.pages.iter().map(|page| page.links.len()).sum(),
            checks: self.state.config.links.reach.map_or(Checks::Off, |_| Checks::On),
            key: staff.visit.form_key(&self.state.clock),
        }
    }

    fn unknown(&self) -> Vec<Group> {
        let refuses = |found: Found| found == Found::Refuses;
        let pages = self.known.pages.iter().map(|page| self.group(page, refuses, &[]));
        pages.filter(|group| !group.links.is_empty()).collect()
    }

    fn group(&self, page: &Standing, wanted: impl Fn(Found) -> bool, reports: &[ReportRow]) -> Group {
        let named = |link: &Link| naming(reports, &link.address);
        let links = page.links.iter().filter(|link| wanted(self.known.found(link)) || named(link) > 0);
        let entry = |link: &Link| Entry { reports: named(link), ..self.entry(&hidden(page, link), Shows::Yes) };
        self.group_with(page, links.map(entry).collect(), reports)
    }

    fn group_with(&self, page: &Standing, links: Vec<Entry>, reports: &[ReportRow]) -> Group {
        let report = |row: &ReportRow| Report {
            of: Locale::parse(&row.locale).unwrap_or(self.locale),
            text: row.text.clone(),
            day: self.day(row.at),
        };
        Group {
            id: format!("{} {}", page.kind.code(), page.record),
            name: page.name.text(self.locale),
            page: page.page.clone(),
            links,
            reports: reports.iter().map(report).collect(),
        }
    }

    fn hidden(&self, page: &Standing) -> Option<Group> {
        let links: Vec<Entry> = self.known.hidden_of(page).map(|row| self.entry(row, Shows::No)).collect();
        (!links.is_empty()).then(|| self.group_with(page, links, &[]))
    }

    fn entry(&self, link: &HiddenRow, shows: Shows) -> Entry {
        let row = self.known.rows.get(&link.address);
        Entry {
            id: format!("{} {} {}", link.kind, link.record, link.address),
            words: link.words.clone(),
            of: Locale::parse(&link.locale).unwrap_or(self.locale),
            address: link.address.clone(),
            state: row.and_then(|row| Found::parse(&row.state)).unwrap_or(Found::New),
            status: row.and_then(|row| row.status?.try_into().ok()),
            moved_to: row.and_then(|row| row.moved_to.clone()),
            since: row.map_or_else(String::new, |row| self.day(row.since)),
            looked: row.and_then(|row| row.looked_at).map(|at| self.day(at)),
            shows,
            look: row.map_or(Look::Never, |row| if row.due_at == 0 { Look::Now } else { Look::Later }),
            reports: 0,
        }
    }

    fn day(&self, at: i64) -> String {
        let zone: TimeZone = self.state.config.time_zone.clone();
        date(self.locale, Timestamp::from_millisecond(at).unwrap_or_default().to_zoned(zone).date())
    }
}

/// The page behind the id of a button.
pub(super) fn page_of<'a>(known: &'a Known, id: &str) -> Option<(Kind, &'a Standing)> {
    let found = known.pages.iter().find(|page| format!("{} {}", page.kind.code(), page.record) == id)?;
    Some((found.kind, found))
}
