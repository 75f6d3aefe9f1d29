//! A to Z: a true index of the services in each language. A service stands in it under its official name, and under
//! the other names that people know it by.
//!
//! | to change | look in |
//! |---|---|
//! | what a letter is | `letter.rs` |
//! | what an entry may be | `entry.rs` |
//! | how a page of the index is addressed | `place.rs` |
//! | the first page, the page of a letter | `start_page.rs`, `letter_page.rs` |
//! | title, section and query of a page | `head.rs` |
//! | letters and audiences above the entries | `narrowing.rs` |

mod entry;
mod letter;
mod place;

#[cfg(feature = "ssr")]
mod head;
#[cfg(feature = "ssr")]
pub mod letter_page;
#[cfg(feature = "ssr")]
mod narrowing;
#[cfg(feature = "ssr")]
pub mod start_page;

pub use entry::{EntryKind, EntryLink};
pub use letter::Letter;
pub use place::Place;
