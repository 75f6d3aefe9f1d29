//! “Did this page help?”: two links at the end of every page, then one small page that holds the button.
//!
//! Who writes something gets a reference, and can come back to see what became of it. No account, no script.
//!
//! | to change | look in |
//! |---|---|
//! | the question at the end of every page | `question.rs` |
//! | what is asked, what is accepted | `form.rs`, `answer_page.rs` |
//! | what one sees afterwards | `thanks_page.rs`, `follow_page.rs` |

#[cfg(feature = "ssr")]
pub mod answer_page;
#[cfg(feature = "ssr")]
pub mod follow_page;
#[cfg(feature = "ssr")]
pub mod form;
#[cfg(feature = "ssr")]
mod question;
#[cfg(feature = "ssr")]
pub mod thanks_page;

#[cfg(feature = "ssr")]
pub use form::{Given, MOST};
#[cfg(feature = "ssr")]
pub use question::question;

use crate::reference::Reference;

/// Did the page help?
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    Yes,
    No,
}

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    NotFound,
    Unclear,
    Outdated,
    Broken,
    Other,
}

impl Reason {
    pub const ALL: [Self; 5] = [Self::NotFound, Self::Unclear, Self::Outdated, Self::Broken, Self::Other];

    /// The value of the form field and of the column.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::Unclear => "unclear",
            Self::Outdated => "outdated",
            Self::Broken => "broken",
            Self::Other => "other",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

/// What became of what somebody wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Received,
    Read,
    Answered,
}

impl Status {
    pub const ALL: [Self; 3] = [Self::Received, Self::Read, Self::Answered];

    /// The value of the column.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Read => "read",
            Self::Answered => "answered",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }
}

/// The pages of the feature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Answer(Answer),
    Thanks,
    /// Where a reference is typed.
    Follow,
    Followed(Reference),
}
