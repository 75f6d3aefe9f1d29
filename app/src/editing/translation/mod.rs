//! A draft that is being translated: what is sent out, to whom and until when, and what comes back.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |
//! | what is sent out, and how many words that is | `segment.rs` |
//! | what is asked before it goes out | `form.rs` |
//! | the page | `page.rs` |
//! | what is told of a file that cannot be taken | `problem.rs` |

pub mod form;
pub mod page;
mod place;
mod problem;
mod segment;

pub use place::{file, path, routes};
pub use problem::{Problem, Refusal};
pub use segment::{Segment, segments, words};

/// The largest file that is read, in bytes: a hundred times what all parts of a record can hold.
pub const LARGEST: usize = 1024 * 1024;
