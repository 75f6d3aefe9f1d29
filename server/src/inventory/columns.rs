//! A stored row: the raw texts of its columns, by name.

use std::collections::BTreeMap;

use app::locale::Localized;
use serde::Deserialize;

/// What the inventory said, unchanged. A column that the row does not have reads as empty: unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Columns(BTreeMap<String, String>);

impl Columns {
    /// Reads the `columns` of a stored edition or standard: a JSON object of texts.
    pub fn parse(json: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(json)
    }

    pub fn get(&self, column: &str) -> &str {
        self.0.get(column).map_or("", String::as_str)
    }

    /// The columns `<stem>_en` and `<stem>_fr`.
    pub(super) fn both(&self, stem: &str) -> Localized<&str> {
        Localized { en: self.get(&format!("{stem}_en")), fr: self.get(&format!("{stem}_fr")) }
    }
}

impl<'t> FromIterator<(&'t str, String)> for Columns {
    fn from_iter<I: IntoIterator<Item = (&'t str, String)>>(columns: I) -> Self {
        Self(columns.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    }
}
