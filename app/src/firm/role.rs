//! What somebody is to a firm, and how far that lets them go.

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
