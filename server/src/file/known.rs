//! The files that somebody sent, as their own page lists them.

use app::{
    file::described,
    locale::Locale,
    privacy::{Item, Kind, Known},
    words::t,
};

use super::{
    keep::{kind, opened_name},
    store,
};
use crate::{db::Tx, error::Error, person::Holder, state::AppState};

pub async fn known(state: &AppState, tx: &mut Tx, locale: Locale, holder: Holder) -> Result<Known, Error> {
    let rows = store::of_holder(tx.conn(), holder).await?;
    let items: Result<Vec<Item>, Error> = rows
        .into_iter()
        .map(|row| {
            let what = described(locale, kind(&row.kind)?, row.size);
            let what = match row.withdrawn_at {
                Some(_) => t(locale, "file-withdrawn-name").to_owned(),
                None => what,
            };
            let text = format!("{} · {what}", opened_name(state, (&row.source, row.id), &row.name)?);
            Ok(Item { text, code: Some(row.reference), at: row.received_at })
        })
        .collect();
    Ok(Known { kind: Kind::Files, items: items? })
}
