//! What a service is called beside its name: officially, and in earlier years.

use app::{
    catalogue::Service,
    filter::fold,
    locale::{Locale, Localized},
};
use serde::Deserialize;

use crate::inventory::Edition;

/// Its other columns are not read.
#[derive(Deserialize)]
struct Named {
    #[serde(default, rename = "service_name_en")]
    en: String,
    #[serde(default, rename = "service_name_fr")]
    fr: String,
}

/// The names in a stored row.
pub(super) fn read(columns: &str) -> Result<Localized<String>, serde_json::Error> {
    let Named { en, fr } = serde_json::from_str(columns)?;
    Ok(Localized::new(en, fr))
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
