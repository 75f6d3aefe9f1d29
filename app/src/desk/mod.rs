//! The desk: where an organization answers people, from the card that they saw before they sent it.
//!
//! Who opens a request sees the same card and nothing more. A claim is a lease: it ends by itself, and everything that
//! its holder does extends it, so that nobody answers twice and nothing stays with somebody who left.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |
//! | the queue, and what it is narrowed to | `queue_page.rs`, `filter.rs`, `narrow.rs` |
//! | who is to be called | `callbacks_page.rs` |
//! | one request, in whose hands it is | `request_page.rs`, `hand.rs` |
//! | what can be done with it | `work.rs`; passing it on `transfer.rs` |
//! | a call: what the caller sees, what is written down | `call_page.rs`, `seen.rs` |
//! | what happens to it while it is open | `news.rs` |
//! | what the person would read | `preview.rs` |
//! | single keys, their list, doing without them | `keys.rs`, `keys_page.rs`, `style/assets/desk-keys.js` |
//! | the fields, and what is accepted | `form.rs` |
//! | what staff keep to, and whom they can ask | `knowledge.rs`, `experts_page.rs` |
//! | the letter about promises that end soon | `letter.rs` |
//! | the same pages to practice with | `practice.rs` |
//! | what stands above every page of the desk | `bar.rs` |

#[cfg(feature = "ssr")]
mod bar;
#[cfg(feature = "ssr")]
pub mod call_page;
#[cfg(feature = "ssr")]
pub mod callbacks_page;
#[cfg(feature = "ssr")]
pub mod experts_page;
mod filter;
#[cfg(feature = "ssr")]
pub mod form;
#[cfg(feature = "ssr")]
mod hand;
#[cfg(feature = "ssr")]
mod keys;
#[cfg(feature = "ssr")]
pub mod keys_page;
#[cfg(feature = "ssr")]
pub mod knowledge;
#[cfg(feature = "ssr")]
pub mod letter;
#[cfg(feature = "ssr")]
mod narrow;
#[cfg(feature = "ssr")]
mod news;
mod place;
#[cfg(feature = "ssr")]
pub mod practice;
#[cfg(feature = "ssr")]
mod preview;
#[cfg(feature = "ssr")]
pub mod queue_page;
#[cfg(feature = "ssr")]
pub mod request_page;
#[cfg(feature = "ssr")]
mod seen;
#[cfg(feature = "ssr")]
pub mod transfer;
#[cfg(feature = "ssr")]
mod work;

#[cfg(feature = "ssr")]
pub use bar::{Here, bar};
pub use filter::{Filter, Nearness};
#[cfg(feature = "ssr")]
pub use hand::{Hand, span};
#[cfg(feature = "ssr")]
pub use keys::{SCRIPT, Shortcut};
#[cfg(feature = "ssr")]
pub use news::news;
pub use place::{AFTER, Place, practice_of, practiced};
#[cfg(feature = "ssr")]
pub use preview::Preview;
#[cfg(feature = "ssr")]
pub use seen::SeenPage;
