//! A way to reach a service, as a file writes it and as an edit keeps it.

use app::{catalogue::ChannelKind, locale::Localized};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ChannelEntry {
    pub(crate) kind: ChannelKind,
    pub(crate) value: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) value_fr: Option<String>,
    pub(crate) en: ChannelWords,
    pub(crate) fr: ChannelWords,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ChannelWords {
    pub(crate) label: String,
    pub(crate) hours: String,
}

/// A value that is the same in both languages unless the French one differs.
pub(crate) fn shared(value: &str, french: Option<&String>) -> Localized<String> {
    Localized::new(value.to_owned(), french.cloned().unwrap_or_else(|| value.to_owned()))
}
