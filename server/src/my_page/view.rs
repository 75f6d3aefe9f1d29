//! Which values the page gets.

use app::{
    locale::Locale,
    my_page::Reader,
    privacy::{Item, Kind, Known},
};

use super::store;
use crate::{
    db::Tx,
    error::Error,
    person::{self, Holder, Visit},
    state::AppState,
};

/// Whose page it is.
pub async fn reader(state: &AppState, visit: &Visit) -> Result<Reader, Error> {
    Ok(match visit.holder() {
        None => Reader::Nobody,
        Some(Holder::Guest(_)) => Reader::Guest,
        Some(Holder::Person(person)) => {
            let mut tx = state.db.begin_read().await?;
            Reader::Person(person::name(state, &mut tx, person).await?)
        }
    })
}

/// The name of a service, even where it is not offered any more.
pub(super) fn service_name(state: &AppState, locale: Locale, id: &str) -> String {
    let catalogue = state.catalogue();
    let known = catalogue.service(id).map(|service| service.name.text(locale));
    known.or_else(|| catalogue.withdrawn(id).map(|gone| gone.name.text(locale))).unwrap_or_else(|| id.to_owned())
}

/// What is kept here, as the page that lists everything shows it.
pub async fn known(state: &AppState, tx: &mut Tx, locale: Locale, holder: Holder) -> Result<Known, Error> {
    let services = store::saved(tx.conn(), holder).await?.into_iter();
    let services = services.map(|(id, at)| Item { text: service_name(state, locale, &id), code: Some(id), at });
    Ok(Known { kind: Kind::Saved, items: services.collect() })
}
