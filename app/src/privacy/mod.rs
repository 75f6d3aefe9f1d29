//! What we know about somebody: shown, taken away, deleted.
//!
//! A feature that keeps something about people says so as [`Known`], and the server collects all of it in one place.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |
//! | the kinds of what is kept; where each comes from, what for, how long | `known.rs` |
//! | how an access of staff is said | `access.rs` |
//! | how long each thing stays | `holding.rs`; the terms: `crate::retention` |
//! | how each kind is put right | `correct.rs` |
//! | the page; the same as a file for programs, and for readers | `home_page.rs`, `download.rs`, `copy.rs` |
//! | the page before everything is deleted; what must stay | `delete_page.rs`, `plan.rs` |

mod place;

#[cfg(feature = "ssr")]
mod access;
#[cfg(feature = "ssr")]
mod copy;
#[cfg(feature = "ssr")]
mod correct;
#[cfg(feature = "ssr")]
pub mod delete_page;
#[cfg(feature = "ssr")]
mod download;
#[cfg(feature = "ssr")]
mod holding;
#[cfg(feature = "ssr")]
pub mod home_page;
#[cfg(feature = "ssr")]
mod known;
#[cfg(feature = "ssr")]
mod plan;

#[cfg(feature = "ssr")]
pub use access::access_words;
#[cfg(feature = "ssr")]
pub use copy::copy;
#[cfg(feature = "ssr")]
pub use download::{VERSION, download};
#[cfg(feature = "ssr")]
pub use holding::{Holding, Stay};
#[cfg(feature = "ssr")]
pub use known::{Item, Kind, Known, absence_words, identity_words, letter_words, record_words, session_words};
pub use place::{Done, Place};
#[cfg(feature = "ssr")]
pub use plan::{Outliving, Plan};
