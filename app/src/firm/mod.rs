//! Firms: a business or another body, and the people who act for it.
//!
//! | to change | look in |
//! |---|---|
//! | what a member may do | here |
//! | the page of a firm | `page.rs` |
//! | taking somebody off a firm | `remove_page.rs` |

#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod remove_page;

#[cfg(feature = "ssr")]
pub use page::role_words;

use crate::coded::coded;

coded! {
    /// What somebody is to a firm.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Role {
        Owner = "owner",
        /// Of the firm: prepares what the owner sends.
        Preparer = "preparer",
        /// From outside: prepares and sends.
        Filer = "filer",
        /// From outside: reads.
        Reader = "reader",
    }
}

/// How far somebody may go with an application. Each includes those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Right {
    Read,
    Write,
    Send,
}

impl Role {
    pub const fn right(self) -> Right {
        match self {
            Self::Owner | Self::Filer => Right::Send,
            Self::Preparer => Right::Write,
            Self::Reader => Right::Read,
        }
    }
}
