//! How much the portal is used, in counts that know no person: what they are of, and the page that shows them.
//!
//! | to change | look in |
//! |---|---|
//! | what is counted | here; where it is counted: `server/src/measure/` |
//! | the page | `page.rs`, `table.rs` |

#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
mod table;

#[cfg(feature = "ssr")]
pub use table::{Figure, Pair, ServiceRow};

use crate::feedback::Reason;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// A page was opened.
    Visit,
    Search,
    /// A search found nothing.
    Missed,
    /// The way to an official site was taken.
    Start,
    /// A number that can be called was shown.
    Call,
    Helped,
    Unhelped(Reason),
}

impl What {
    pub const ALL: [Self; 11] = [
        Self::Visit,
        Self::Search,
        Self::Missed,
        Self::Start,
        Self::Call,
        Self::Helped,
        Self::Unhelped(Reason::NotFound),
        Self::Unhelped(Reason::Unclear),
        Self::Unhelped(Reason::Outdated),
        Self::Unhelped(Reason::Broken),
        Self::Unhelped(Reason::Other),
    ];

    /// The value of the column, and of the file.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Visit => "visit",
            Self::Search => "search",
            Self::Missed => "zero-results",
            Self::Start => "start",
            Self::Call => "call-shown",
            Self::Helped => "helped",
            Self::Unhelped(Reason::NotFound) => "not-helped-not-found",
            Self::Unhelped(Reason::Unclear) => "not-helped-unclear",
            Self::Unhelped(Reason::Outdated) => "not-helped-outdated",
            Self::Unhelped(Reason::Broken) => "not-helped-broken",
            Self::Unhelped(Reason::Other) => "not-helped-other",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.code() == code)
    }
}

/// By which way a service is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Channel {
    None,
    Online,
    Phone,
    Tty,
}

impl Channel {
    pub const ALL: [Self; 4] = [Self::None, Self::Online, Self::Phone, Self::Tty];

    /// The value of the column, and of the file.
    pub const fn code(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Online => "online",
            Self::Phone => "phone",
            Self::Tty => "tty",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.code() == code)
    }
}
