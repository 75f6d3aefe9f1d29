//! How somebody is told whom a letter did not reach.

use crate::{
    coded::coded,
    handoff::{Channel, Kind},
};

coded! {
    /// How somebody is told whom a letter did not reach.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum How {
        Phone = "phone",
        Counter = "counter",
        /// On paper.
        Letter = "letter",
        /// By no way that they gave.
        Nohow = "nohow",
    }
}

impl How {
    /// What then happened, and by which way.
    pub const fn happened(self) -> (Kind, Channel) {
        match self {
            Self::Phone => (Kind::Told, Channel::Phone),
            Self::Counter => (Kind::Told, Channel::Counter),
            Self::Letter => (Kind::Posted, Channel::Mail),
            Self::Nohow => (Kind::Unreachable, Channel::Phone),
        }
    }
}
