//! Talk to a person: for now the true numbers, hours and addresses, from every page.

#[cfg(feature = "ssr")]
pub mod page;
mod place;

pub use place::Place;

use crate::{catalogue::ChannelKind, locale::Localized};

/// A line that somebody answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub id: String,
    pub kind: ChannelKind,
    pub value: Localized<String>,
    pub from: From,
    pub label: Localized<String>,
    /// What it answers.
    pub what: Localized<String>,
    pub hours: Localized<String>,
}

/// From where a line can be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    Canada,
    Abroad,
}
