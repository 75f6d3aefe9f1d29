//! What somebody is shown of their own absences, where they ever announced one.

use app::{
    handoff::Zone,
    locale::Locale,
    privacy::{self, Item, Kind, Known},
    shift::absence_words,
};

use super::store;
use crate::{
    db::{StoreError, Tx},
    handoff::organization_name,
    person::Holder,
    state::AppState,
};

/// Nothing for whoever works at no desk.
pub async fn known(state: &AppState, tx: &mut Tx, locale: Locale, holder: Holder) -> Result<Option<Known>, StoreError> {
    let Some(person) = holder.as_person() else { return Ok(None) };
    let rows = store::absences_of(tx.conn(), person).await?;
    let items = rows.into_iter().map(|row| {
        let zone = Zone::parse(&row.zone).unwrap_or_default();
        let days = absence_words(locale, zone, (row.starts_at, row.ends_at));
        let text = privacy::absence_words(locale, days, organization_name(state, locale, &row.organization));
        Item { text, code: None, at: row.made_at }
    });
    let items: Vec<Item> = items.collect();
    Ok((!items.is_empty()).then_some(Known { kind: Kind::Absences, items }))
}
