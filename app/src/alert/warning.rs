//! What an alert is.

use super::Reach;
use crate::{locale::Localized, subscription::Named};

/// The name of an alert in addresses: thirty-two hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AlertId(String);

impl AlertId {
    pub fn parse(text: &str) -> Option<Self> {
        let plain = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
        plain.then(|| Self(text.to_owned()))
    }

    pub fn from_bits(bits: u128) -> Self {
        Self(format!("{bits:032x}"))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// How much it matters. Nobody is written to in another way for it than they chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    Danger,
    Warning,
    Information,
}

impl Severity {
    pub const ALL: [Self; 3] = [Self::Danger, Self::Warning, Self::Information];

    /// The value of the column and of the field.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Danger => "danger",
            Self::Warning => "warning",
            Self::Information => "information",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|severity| severity.code() == code)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    Draft,
    Published,
    /// By an editor, before its time.
    Ended,
}

impl State {
    pub const ALL: [Self; 3] = [Self::Draft, Self::Published, Self::Ended];

    /// The value of the column.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Published => "published",
            Self::Ended => "ended",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
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
