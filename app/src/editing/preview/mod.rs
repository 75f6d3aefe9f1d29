//! A draft as its page would look, for whoever has a link to it, signed in or not.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |
//! | what a link shows | `page.rs` |
//! | where editors make links and end them | `links_page.rs` |

pub mod links_page;
pub mod page;
mod place;

pub use place::{links, routes, shown};

/// How many days a link works.
pub const DAYS: i64 = 7;
