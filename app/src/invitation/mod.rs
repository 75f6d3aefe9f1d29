//! What invitations have in common, whoever they are for: where one stands, and the page of one that holds no more.
//!
//! | to change | look in |
//! |---|---|
//! | what becomes of one, and its words | `standing.rs` |
//! | the page once there is nothing to answer | `answered_page.rs` |

pub mod answered_page;
mod standing;

pub use standing::{Standing, State, standing_words};

/// The field that says which button answers an invitation, and its values.
pub const ANSWER: &str = "answer";
pub const ACCEPT: &str = "accept";
pub const DECLINE: &str = "decline";
/// The field that says which button was pressed by whoever invites, and its values.
pub const ACT: &str = "act";
pub const AGAIN: &str = "again";
pub const WITHDRAW: &str = "withdraw";

/// Whether its letter can be sent once more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    Can,
    /// Nobody wants that many letters.
    Often,
}
