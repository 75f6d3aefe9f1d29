//! What the island asks the server, and what it is answered.

use serde::{Deserialize, Serialize};

use crate::locale::Locale;

/// Which services may somebody be typing the name of? The names are those of the query variables.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    pub lang: Locale,
    pub q: String,
}

/// A service that somebody may mean.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggestion {
    pub name: String,
    /// Who offers it.
    pub organization: String,
    pub href: String,
}
