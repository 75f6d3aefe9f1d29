//! What an alert is.

use super::Reach;
use crate::{coded::coded, hex_id::hex_id, locale::Localized, subscription::Named};

hex_id! {
    /// The name of an alert in addresses.
    pub struct AlertId;
}

coded! {
    /// How much it matters. Nobody is written to in another way for it than they chose.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Severity {
        Danger = "danger",
        Warning = "warning",
        Information = "information",
    }
}

coded! {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum State {
        Draft = "draft",
        Published = "published",
        /// By an editor, before its time.
        Ended = "ended",
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alert {
    pub id: AlertId,
    /// The code of the organization that warns, and its name.
    pub organization: String,
    pub from: Localized<String>,
    pub severity: Severity,
    pub reach: Reach,
    pub state: State,
    pub title: Localized<String>,
    /// Paragraphs are separated by empty lines.
    pub text: Localized<String>,
    /// Unix milliseconds, as the next.
    pub starts: i64,
    pub ends: i64,
    /// What it concerns.
    pub concerns: Vec<Named>,
}

impl Alert {
    /// Whether it holds at an instant (Unix milliseconds).
    pub fn holds(&self, at: i64) -> bool {
        self.state == State::Published && self.starts <= at && at < self.ends
    }

    /// Whether the public may read it: it was published, and is not over.
    pub fn shows(&self, at: i64) -> bool {
        self.state == State::Published && at < self.ends
    }
}
