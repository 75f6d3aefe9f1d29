//! What we know about somebody: shown, taken away, deleted.
//!
//! A feature that keeps something about people says so as [`Known`], and the server collects all of it in one place.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |
//! | the kinds of what is kept; where each comes from, what for, how long | `known.rs` |
//! | how an access of staff is said | `access.rs` |
//! | the page, the download | `home_page.rs`, `download.rs` |
//! | the page before everything is deleted | `delete_page.rs` |

mod place;

#[cfg(feature = "ssr")]
mod access;
#[cfg(feature = "ssr")]
pub mod delete_page;
#[cfg(feature = "ssr")]
mod download;
#[cfg(feature = "ssr")]
pub mod home_page;
#[cfg(feature = "ssr")]
mod known;

#[cfg(feature = "ssr")]
pub use access::access_words;
#[cfg(feature = "ssr")]
pub use download::download;
#[cfg(feature = "ssr")]
pub use known::{Item, Kind, Known, identity_words, letter_words, session_words};
pub use place::{Done, Place};
