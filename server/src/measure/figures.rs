//! Counts added up for the page, and written out for the files.

use std::collections::BTreeMap;

use app::{
    format::date,
    locale::Locale,
    measure::{Channel, Figure, Pair, ServiceRow, What, page::Figures},
};
use jiff::civil::Date;

use super::store::{MissedRow, Row};
use crate::catalogue::Catalogue;

/// Services that the page lists.
const SERVICES: usize = 20;

/// Counts added up: all that the page shows, but for the names of services.
#[derive(Debug, Default)]
pub(super) struct Totals {
    counts: BTreeMap<(What, Locale), Pair>,
    channels: BTreeMap<Channel, Pair>,
    /// Recent counts of each service that may be told, the most visited first.
    services: Vec<(String, BTreeMap<What, u64>)>,
}

impl Totals {
    pub(super) fn of(rows: &[Row]) -> Self {
        let mut totals = Self::default();
        let mut services: BTreeMap<&str, BTreeMap<What, u64>> = BTreeMap::new();
        for row in rows {
            let (Some(what), Some(language)) = (What::parse(&row.what), Locale::parse(&row.locale)) else { continue };
            let (recent, ever) = (whole(row.recent), whole(row.count));
            add(totals.counts.entry((what, language)).or_default(), recent, ever);
            if let Some(channel) = Channel::parse(&row.channel).filter(|channel| *channel != Channel::None) {
                add(totals.channels.entry(channel).or_default(), recent, ever);
            }
            if !row.service.is_empty() {
                *services.entry(&row.service).or_default().entry(what).or_default() += recent;
            }
        }
        let told = |visits: u64| visits > 0 && Figure::of(visits) != Figure::Few;
        let listed = services.into_iter().filter(|(_, counts)| told(count(counts, What::Visit)));
        totals.services = listed.map(|(id, counts)| (id.to_owned(), counts)).collect();
        totals.services.sort_by_key(|(_, counts)| std::cmp::Reverse(count(counts, What::Visit)));
        totals
    }

    /// What the page shows in a language.
    pub(super) fn figures(&self, catalogue: &Catalogue, locale: Locale, until: Date) -> Figures {
        let services = self.services.iter().filter_map(|(id, counts)| service(catalogue, locale, id, counts));
        Figures {
            until: date(locale, until),
            counts: self.counts.clone(),
            channels: self.channels.clone(),
            services: services.take(SERVICES).collect(),
        }
    }
}

fn service(catalogue: &Catalogue, locale: Locale, id: &str, counts: &BTreeMap<What, u64>) -> Option<ServiceRow> {
    let service = catalogue.service(id)?;
    let of = |what| count(counts, what);
    let unhelped = counts.iter().filter(|(what, _)| matches!(what, What::Unhelped(_))).map(|(_, count)| count).sum();
    Some(ServiceRow {
        link: service.link(locale),
        visits: of(What::Visit),
        starts: of(What::Start),
        calls: of(What::Call),
        helped: of(What::Helped),
        unhelped,
    })
}

fn count(counts: &BTreeMap<What, u64>, what: What) -> u64 {
    counts.get(&what).copied().unwrap_or_default()
}

fn add(pair: &mut Pair, recent: u64, ever: u64) {
    pair.recent += recent;
    pair.ever += ever;
}

fn whole(count: i64) -> u64 {
    u64::try_from(count).unwrap_or(0)
}

/// The public file: a row a count. What may not be told has no number.
pub(super) fn file(rows: &[Row]) -> Result<Vec<u8>, csv::Error> {
    let mut file = csv::Writer::from_writer(Vec::new());
    file.write_record(["month", "measure", "service_id", "channel", "language", "count"])?;
    for row in rows {
        let count = match Figure::of(whole(row.count)) {
            Figure::Exactly(count) => count.to_string(),
            Figure::Few => String::new(),
        };
        file.write_record([&row.month, &row.what, &row.service, &row.channel, &row.locale, &count])?;
    }
    file.into_inner().map_err(|error| error.into_error().into())
}

/// The words that found nothing, for editors.
pub(super) fn missed_file(rows: &[MissedRow]) -> Result<Vec<u8>, csv::Error> {
    let mut file = csv::Writer::from_writer(Vec::new());
    file.write_record(["language", "words", "searches", "last_day"])?;
    for row in rows {
        file.write_record([&row.locale, &row.words, &row.count.to_string(), &row.last])?;
    }
    file.into_inner().map_err(|error| error.into_error().into())
}
