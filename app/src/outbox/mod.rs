//! Letters on their way: how they stand, and the page on which a demonstration shows them.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |
//! | the page that shows letters | `letters_page.rs` |

#[cfg(feature = "ssr")]
pub mod letters_page;
mod place;

pub use place::Place;

/// How a letter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Waiting,
    Sent,
    Failed,
}

impl Standing {
    pub const ALL: [Self; 3] = [Self::Waiting, Self::Sent, Self::Failed];

    /// The value of the column.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Sent => "sent",
            Self::Failed => "failed",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|standing| standing.code() == code)
    }
}
