use serde::{Deserialize, Serialize};

/// How an entry names its service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EntryKind {
    /// As the organization that offers it does.
    Official,
    /// By a part of that name.
    Short,
    Acronym,
    /// As it was called before.
    Former,
    /// In the words that people use.
    Said,
}

/// One entry, and where it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryLink {
    pub text: String,
    pub kind: EntryKind,
    /// The official name of the service, and what tells it from others of that name.
    pub name: String,
    /// Beside an official name: who offers the service.
    pub note: Option<String>,
    pub href: String,
}
