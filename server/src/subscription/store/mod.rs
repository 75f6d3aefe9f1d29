//! The SQL of subscriptions.
//!
//! | to change | look in |
//! |---|---|
//! | what somebody follows, and how they are told | `follow.rs` |
//! | what was compared, what is told together | `bulletin.rs` |
//! | who is told, and which letters wait | `message.rs` |

pub mod bulletin;
pub mod follow;
pub mod message;
