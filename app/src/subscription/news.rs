//! What people can be told.

use super::Subject;
use crate::{locale::Localized, path::Path};

macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$case_doc:meta])* $case:ident = $code:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$case_doc])* $case,)+
        }

        impl $name {
            pub const ALL: &[Self] = &[$(Self::$case,)+];

            /// As it is kept.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$case => $code,)+
                }
            }

            pub fn parse(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.code() == code)
            }
        }
    };
}

codes! {
    ChangeKind {
        New = "new",
        Changed = "changed",
        Withdrawn = "withdrawn",
        /// More changed at once than anybody wants to be told one by one.
        Many = "many",
        Alert = "alert",
        /// An alert that was ended.
        Over = "over",
        /// A problem of a program.
        Issue = "issue",
        /// One that is solved.
        Solved = "solved",
    }
}

codes! {
    /// A part of a service or a collection that people act on. Figures are none.
    Part {
        Name = "name",
        Summary = "summary",
        Who = "who",
        Need = "need",
        Steps = "steps",
        Cost = "cost",
        Time = "time",
        Reach = "reach",
        Online = "online",
        Decision = "decision",
        /// What a collection holds.
        Services = "services",
    }
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    pub kind: ChangeKind,
    /// What it is about, as it was called then.
    pub title: Localized<String>,
    /// What changed of it.
    pub parts: Vec<Part>,
    /// Of how many services it tells.
    pub total: u64,
    /// Its page, where it still has one.
    pub page: Option<Path>,
    /// What stands instead of what is withdrawn.
    pub instead: Option<Named>,
}

/// Something that somebody follows, with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub subject: Subject,
    pub name: Localized<String>,
    pub page: Option<Path>,
}

/// What somebody is told, and what they follow that brought it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub news: News,
    pub because: Vec<Named>,
    /// When it happened: Unix milliseconds.
    pub at: i64,
}
