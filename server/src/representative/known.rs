//! What somebody is shown of who acts for whom, and what becomes of it when they delete everything.

use app::{
    locale::Locale,
    privacy::{Item, Kind, Known},
    reference::Reference,
    representative::{Extent, Mandate, Side, Standing, mandate_words},
};

use super::{last_day, mandates, store};
use crate::{
    db::{StoreError, Summary, Tx},
    error::Error,
    person::{self, Holder, PersonId},
    state::AppState,
};

/// Of both sides.
pub async fn known(state: &AppState, tx: &mut Tx, locale: Locale, holder: Holder) -> Result<Known, Error> {
    let mut items = Vec::new();
    if let Some(person) = holder.as_person() {
        for one in mandates(state, tx, person).await? {
            items.push(Item {
                text: mandate_words(locale, &one),
                code: Some(one.reference.to_string()),
                at: one.since,
            });
        }
    }
    Ok(Known { kind: Kind::Representatives, items })
}

/// What holds, of both sides: what these rows are of ([`SUMMARY`](super::SUMMARY)).
pub fn summed(state: &AppState, rows: &[Summary]) -> Result<Vec<Mandate>, Error> {
    let mut all = Vec::new();
    for row in rows {
        let reference = row.reference.as_deref().and_then(Reference::parse);
        let extent = row.name.as_deref().and_then(Extent::parse);
        let ends_at = row.due.filter(|ends_at| *ends_at > state.clock.millis());
        let (Some(reference), Some(extent), Some(ends_at), Some(other)) = (reference, extent, ends_at, row.id) else {
            continue;
        };
        all.push(Mandate {
            reference,
            side: if row.state.as_deref() == Some("given") { Side::Given } else { Side::Held },
            who: person::open_name(state, other, row.sealed.clone())?.unwrap_or_default(),
            extent,
            application: row.note.as_deref().and_then(Reference::parse),
            last_day: last_day(state, ends_at),
            standing: Standing::Holds,
            since: row.at,
            used: None,
        });
    }
    Ok(all)
}

/// What they held for others ends, as each of these is told. What they gave goes with them.
pub async fn forget(tx: &mut Tx, person: PersonId, now: i64) -> Result<(), StoreError> {
    store::give_up_all(tx.conn(), person, now).await
}
