//! What is done in a firm, as it is kept: its own record, which its owners and managers read.

use serde::{Deserialize, Serialize};

use super::place::{KIND, PERSON};
use crate::coded::coded;

coded! {
    /// What was done.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Act {
        Made = "made",
        Named = "named",
        Identified = "identified",
        Unidentified = "unidentified",
        Invited = "invited",
        InvitedAgain = "invited-again",
        Withdrawn = "withdrawn",
        Joined = "joined",
        Changed = "changed",
        Removed = "removed",
        Left = "left",
        Begun = "begun",
        Opened = "opened",
        Sent = "sent",
        Given = "given",
        Downloaded = "downloaded",
        AskedTime = "asked-time",
        TookBack = "took-back",
        Wrote = "wrote",
        Objected = "objected",
        Followed = "followed",
        Unfollowed = "unfollowed",
        Renumbered = "renumbered",
    }
}

/// What is kept with it, sealed: it names people.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Noted {
    /// Who did it, as they were called then.
    pub who: String,
    /// To whom it was done: a name, or the address of an invitation.
    pub whom: String,
    /// The code of the role that they got.
    pub role: String,
    /// The name of a file, or what identifies the firm.
    pub what: String,
}

/// A line of the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub act: Act,
    /// Unix milliseconds.
    pub at: i64,
    /// The reference of an application; empty where it is about none.
    pub about: String,
    pub noted: Noted,
}

/// Which part of the record somebody reads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// The number of a member within the firm; 0 for whoever is not there any more.
    pub person: Option<i64>,
    pub act: Option<Act>,
}

impl Filter {
    /// Whatever in it cannot be read filters nothing.
    pub fn parse(person: &str, act: &str) -> Self {
        Self { person: person.parse().ok(), act: Act::parse(act) }
    }

    /// `?person=2&kind=sent`, as an address carries it.
    pub(super) fn query(&self) -> String {
        let person = self.person.map(|number| format!("{PERSON}={number}"));
        let act = self.act.map(|act| format!("{KIND}={}", act.code()));
        let parts: Vec<String> = person.into_iter().chain(act).collect();
        if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) }
    }
}
