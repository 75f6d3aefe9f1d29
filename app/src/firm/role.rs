//! What somebody is to a firm, and how far that lets them go.

use crate::coded::coded;

coded! {
    /// What somebody is to a firm, from the most to the least.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Role {
        /// Everything, and says who the other owners are.
        Owner = "owner",
        /// Decides who else is there, owners apart.
        Manager = "manager",
        /// Prepares and sends.
        Filer = "filer",
        /// Prepares what others send.
        Preparer = "preparer",
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
            Self::Owner | Self::Manager | Self::Filer => Right::Send,
            Self::Preparer => Right::Write,
            Self::Reader => Right::Read,
        }
    }

    /// Whether somebody decides who acts for the firm, and reads what was done there.
    pub const fn manages(self) -> bool {
        matches!(self, Self::Owner | Self::Manager)
    }

    /// The roles that somebody may give, and take from those who have them.
    pub fn gives(self) -> &'static [Self] {
        match self {
            Self::Owner => &Self::ALL,
            Self::Manager => &[Self::Manager, Self::Filer, Self::Preparer, Self::Reader],
            Self::Filer | Self::Preparer | Self::Reader => &[],
        }
    }
}
