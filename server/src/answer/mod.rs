//! Answers: the same words to everybody, each with a number and versions, read from memory as the catalogue is.
//!
//! What staff tell somebody is stamped with the version, so that a correction reaches everybody who was told the wrong
//! one. The first version of each stands in the program; the next ones are written by an editor and published by another.
//!
//! | to change | look in |
//! |---|---|
//! | the answers themselves | `../../content/answers.toml` |
//! | which answers there are now, and about which service | `published.rs` |
//! | the public page, the addresses | `routes.rs` |
//! | what stands beside a request, what is stamped, what is looked up | `beside.rs` |
//! | on what answers rest, and what was opened for them | `basis.rs` |
//! | who was told what; telling them again | `recall.rs`, `tell.rs` |
//! | the next version: writing, reading, publishing | `staff.rs`, `keep.rs` |
//! | the statements | `store/` |

mod basis;
mod beside;
mod keep;
mod published;
mod recall;
pub mod routes;
mod staff;
pub mod store;
mod tell;

pub use basis::{of_given, rests};
pub use beside::{Given, beside, given, stamp};
pub use published::{Answers, published};
