//! Counts added up for the page, and written out for the file.

use std::collections::BTreeMap;

use app::{
    locale::Locale,
    measure::{Channel, Figure, Pair, ServiceRow, What, page::Figures},
};

use super::store::Row;
use crate::catalogue::Catalogue;

/// Services that the page lists.
const SERVICES: usize = 20;

/// What the page shows in a language.
pub(super) fn figures(catalogue: &Catalogue, locale: Locale, rows: &[Row]) -> Figures {
    let mut figures = Figures::default();
    let mut services: BTreeMap<&str, BTreeMap<What, u64>> = BTreeMap::new();
    for row in rows {
        let (Some(what), Some(language)) = (What::parse(&row.what), Locale::parse(&row.locale)) else { continue };
        let (recent, ever) = (whole(row.recent), whole(row.count));
        add(figures.counts.entry((what, language)).or_default(), recent, ever);
        if let Some(channel) = Channel::parse(&row.channel).filter(|channel| *channel != Channel::None) {
            add(figures.channels.entry(channel).or_default(), recent, ever);
        }
        if !row.service.is_empty() {
            *services.entry(&row.service).or_default().entry(what).or_default() += recent;
        }
    }
    let listed = services.into_iter().filter_map(|(id, counts)| service(catalogue, locale, id, &counts));
    figures.services = listed.filter(|row| Figure::of(row.visits) != Figure::Few && row.visits > 0).collect();
    figures.services.sort_by_key(|row| std::cmp::Reverse(row.visits));
    figures.services.truncate(SERVICES);
    figures
}

fn service(catalogue: &Catalogue, locale: Locale, id: &str, counts: &BTreeMap<What, u64>) -> Option<ServiceRow> {
    let service = catalogue.service(id)?;
    let of = |what| counts.get(&what).copied().unwrap_or_default();
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

fn add(pair: &mut Pair, recent: u64, ever: u64) {
    pair.recent += recent;
    pair.ever += ever;
}

fn whole(count: i64) -> u64 {
    u64::try_from(count).unwrap_or(0)
}

/// The file: a row a count. What may not be told has no number.
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
