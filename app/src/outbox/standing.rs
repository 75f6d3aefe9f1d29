//! How a letter stands.

use crate::coded::coded;

coded! {
    /// How a letter stands.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Standing {
        Waiting = "waiting",
        Sent = "sent",
        Failed = "failed",
    }
}
