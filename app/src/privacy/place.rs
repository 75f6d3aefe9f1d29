//! The addresses of this feature.

use crate::locale::{Locale, Localized};

const ROOT: Localized<&str> = Localized::new("privacy/my-data", "confidentialite/mes-renseignements");
const DOWNLOAD: Localized<&str> = Localized::new("download", "telecharger");
const COPY: Localized<&str> = Localized::new("copy", "copie");
const DELETE: Localized<&str> = Localized::new("delete", "supprimer");
/// The query variable that says that everything was deleted.
const DELETED: &str = "deleted";
/// The same of one question.
const QUESTION: &str = "question-deleted";

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    Home(Option<Done>),
    /// The same as a file, for programs.
    Download,
    /// The same as a file, to read and to print.
    Copy,
    Delete,
}

/// What was just done, said once at the top of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    Deleted,
    /// One question, with its answers.
    Question,
}

impl Done {
    /// Reads the query of an address.
    pub fn parse(query: &str) -> Option<Self> {
        match query {
            DELETED => Some(Self::Deleted),
            QUESTION => Some(Self::Question),
            _ => None,
        }
    }
}

impl Place {
    pub fn href(&self, locale: Locale) -> String {
        let root = format!("/{}/{}", locale.code(), ROOT.get(locale));
        match self {
            Self::Home(None) => root,
            Self::Home(Some(Done::Deleted)) => format!("{root}?{DELETED}"),
            Self::Home(Some(Done::Question)) => format!("{root}?{QUESTION}"),
            Self::Download => format!("{root}/{}", DOWNLOAD.get(locale)),
            Self::Copy => format!("{root}/{}", COPY.get(locale)),
            Self::Delete => format!("{root}/{}", DELETE.get(locale)),
        }
    }
}
