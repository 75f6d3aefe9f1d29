//! What a problem of a program is.

use crate::{coded::coded, hex_id::hex_id, locale::Localized};

hex_id! {
    /// The name of a problem in addresses.
    pub struct IssueId;
}

coded! {
    /// Where a problem stands.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Standing {
        Open = "open",
        /// Somebody works on it.
        Work = "work",
        Solved = "solved",
        /// It stays as it is, and the log says why.
        Declined = "declined",
    }
}

impl Standing {
    /// Whether something is still to be done.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Work)
    }
}

/// What a problem says, as officers wrote it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    pub title: Localized<String>,
    /// What is wrong, and what to do meanwhile. Paragraphs are separated by empty lines.
    pub text: Localized<String>,
    /// Who takes care of it: a team, by the name that the public knows.
    pub owner: Localized<String>,
}

/// What was entered in the log: never changed, never taken out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Unix milliseconds.
    pub at: i64,
    pub standing: Standing,
    /// What the problem said then.
    pub said: Said,
    /// What changed; of nothing in the first.
    pub changed: Localized<String>,
}

/// A problem, with everything that was entered about it: the oldest first. A draft has no entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    pub id: IssueId,
    /// The id of its program.
    pub program: String,
    pub standing: Standing,
    pub said: Said,
    pub entries: Vec<Entry>,
    /// At least so many applicants said that it concerns them; nothing while they are few.
    pub reached: u64,
}

impl Issue {
    /// When it was published, and when something was entered last. Unix milliseconds.
    pub fn dates(&self) -> Option<(i64, i64)> {
        Some((self.entries.first()?.at, self.entries.last()?.at))
    }
}

/// A count as everybody may read it: nothing below `few`, then the last of 10, 20, 50, 100… that it reached. Nobody
/// learns from two pages who of a few said something between them.
pub fn reached(count: u64, few: u64) -> u64 {
    let steps = (0..18).flat_map(|power| [1, 2, 5].map(|one| one * 10_u64.pow(power)));
    steps.take_while(|step| *step <= count).filter(|step| *step >= few).last().unwrap_or(0)
}
