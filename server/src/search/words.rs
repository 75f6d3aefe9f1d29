//! The words of search that editors own: which say nothing, which mean the same. One file a language.

use app::locale::Localized;
use serde::Deserialize;

use crate::content::embedded;

/// `content/search/{en,fr}.toml`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SearchWords {
    /// Words that say nothing about what is looked for.
    pub small: Vec<String>,
    /// Terms of one meaning, a group each.
    pub alike: Vec<Vec<String>>,
}

impl SearchWords {
    /// Those that stand in the program.
    pub fn embedded() -> Result<Localized<Self>, toml::de::Error> {
        Ok(Localized::new(toml::from_str(embedded("search/en.toml"))?, toml::from_str(embedded("search/fr.toml"))?))
    }
}
