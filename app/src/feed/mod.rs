//! Feeds: what changed, for those who follow the portal, a topic or an organization with a reader of feeds.
//!
//! | to change | look in |
//! |---|---|
//! | the words of a feed | `words.rs` |
//! | the line that leads to it | `link.rs` |

mod link;
mod words;

pub use link::feed_link;
pub use words::{title, withdrawn};
