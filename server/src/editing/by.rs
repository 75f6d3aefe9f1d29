//! Who publishes a draft, and what they had read.

use app::editing::State;

use super::{
    record::{Found, json},
    store::Draft,
};
use crate::{
    digest::sha256,
    form::FormKey,
    person::{PersonId, Staff},
};

/// What somebody read before they decided.
#[derive(Clone, Copy, Debug)]
pub(super) struct Read {
    /// The draft.
    pub(super) version: i64,
    /// The last revision of the record.
    pub(super) base: i64,
}

/// Who publishes.
#[derive(Clone, Copy, Debug)]
pub(super) enum By<'a> {
    /// A reviewer, with the form that they sent and the draft that they read.
    Button { staff: &'a Staff, key: &'a FormKey, read: Read, answer: &'a str },
    /// The hour that a reviewer gave it, who read it beside what this is the digest of.
    Hour { reviewer: PersonId, seen: &'a str },
}

impl<'a> By<'a> {
    pub(super) const fn reviewer(self) -> PersonId {
        match self {
            Self::Button { staff, .. } => staff.person,
            Self::Hour { reviewer, .. } => reviewer,
        }
    }

    /// Where the draft stands before.
    pub(super) const fn from(self) -> State {
        match self {
            Self::Button { .. } => State::Review,
            Self::Hour { .. } => State::Scheduled,
        }
    }

    /// Whether something else is published than what they read the draft beside.
    pub(super) fn saw_otherwise(self, found: &Found, last: i64) -> bool {
        match self {
            Self::Button { read, .. } => read.base != last,
            Self::Hour { seen, .. } => seen != digest(found),
        }
    }

    /// For whom.
    pub(super) fn organization(self, draft: &'a Draft) -> &'a str {
        match self {
            Self::Button { staff, .. } => &staff.organization,
            Self::Hour { .. } => draft.owner(),
        }
    }
}

/// What stands for a record as it is published.
pub(super) fn digest(found: &Found) -> String {
    sha256(json(&found.sheet))
}
