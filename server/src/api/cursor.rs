//! Where a list goes on. Opaque to those who pass it back; it holds what stood last, so that records that are added
//! meanwhile move nothing.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};

/// What stood last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Cursor {
    /// In a list that is ordered by names: the name, and the id.
    Name(String, String),
    /// In a list of any other order: how many stood before it, and the id.
    Rank(usize, String),
}

impl Cursor {
    pub(super) fn parse(text: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        serde_json::from_slice(&bytes).ok()
    }
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // two plain values can always be written
        let json = serde_json::to_vec(self).unwrap_or_default();
        f.write_str(&URL_SAFE_NO_PAD.encode(json))
    }
}
