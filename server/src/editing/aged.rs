//! Which language of a record waits, and which would if its draft were published.

use app::{
    editing::{Aged, Part, Sheet, Slot},
    locale::Locale,
};

use super::{record::Found, store};

/// The parts of which a language waits.
pub(super) fn aged(rows: Vec<store::Aged>) -> Vec<(Part, Locale)> {
    let part = |row: store::Aged| {
        let slot = Slot::stored(&row.part, &row.locale)?;
        Some((slot.part, slot.locale?))
    };
    rows.into_iter().filter_map(part).collect()
}

/// Since when each language would wait if a draft were published now. Of the parts in `same` none does.
pub(super) fn would_age(found: &Found, after: &Sheet, (aged, same): (&[(Part, Locale)], &[Part]), now: i64) -> Aged {
    let mut behind = found.sheet.waiting(after, aged);
    behind.retain(|(part, _)| !same.contains(part));
    Aged::from_fn(|locale| {
        behind.iter().any(|(_, side)| *side == locale).then(|| found.aged().get(locale).unwrap_or(now))
    })
}
