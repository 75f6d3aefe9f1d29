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

/// What somebody is to a firm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Owner,
    /// Of the firm: prepares what the owner sends.
    Preparer,
    /// From outside: prepares and sends.
    Filer,
    /// From outside: reads.
    Reader,
}

/// How far somebody may go with an application. Each includes those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Right {
    Read,
    Write,
    Send,
}

impl Role {
    pub const ALL: [Self; 4] = [Self::Owner, Self::Preparer, Self::Filer, Self::Reader];

    /// The value of the column.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Preparer => "preparer",
            Self::Filer => "filer",
            Self::Reader => "reader",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }

    pub const fn right(self) -> Right {
        match self {
            Self::Owner | Self::Filer => Right::Send,
            Self::Preparer => Right::Write,
            Self::Reader => Right::Read,
        }
    }
}
