//! What a service is called beside its name: officially, and in earlier years.

use std::collections::HashMap;

use app::{
    catalogue::Service,
    filter::fold,
    locale::{Locale, Localized},
};
use serde::Deserialize;

use super::{load::LoadError, store::ColumnsRow};
use crate::inventory::Edition;

/// The names in a stored row; its other columns are not read.
#[derive(Deserialize)]
struct Named {
    #[serde(default, rename = "service_name_en")]
    en: String,
    #[serde(default, rename = "service_name_fr")]
    fr: String,
}

/// The names of each service in earlier editions.
pub(super) type Earlier = HashMap<String, Vec<Localized<String>>>;

pub(super) fn earlier(rows: Vec<ColumnsRow>) -> Result<Earlier, LoadError> {
    let mut found = Earlier::new();
    for ColumnsRow { service_id, columns } in rows {
        match serde_json::from_str(&columns) {
            Ok(Named { en, fr }) => found.entry(service_id).or_default().push(Localized::new(en, fr)),
            Err(error) => return Err(LoadError::Columns { service_id, error }),
        }
    }
    Ok(found)
}

/// Gives a service its other names, each that is not the one it has.
pub(super) fn name(service: &mut Service, edition: &Edition, earlier: &[Localized<String>]) {
    let official = Localized::new(&edition.name.en, &edition.name.fr);
    for locale in Locale::ALL {
        let mut known = vec![fold(service.name.get(locale))];
        let mut other = |name: &str| {
            let folded = fold(name);
            (!folded.is_empty() && !known.contains(&folded)).then(|| known.push(folded)).map(|()| name.to_owned())
        };
        *service.official.get_mut(locale) = other(official.get(locale));
        *service.former.get_mut(locale) = earlier.iter().filter_map(|names| other(names.get(locale))).collect();
    }
}
