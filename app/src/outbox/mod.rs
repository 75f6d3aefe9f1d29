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
