//! Something that somebody applied for elsewhere and follows here: when it was sent, when an answer is expected, what
//! they noted.
//!
//! | to change | look in |
//! |---|---|
//! | what is kept, what is accepted | `form.rs` |
//! | the list of what somebody tracks | `list.rs` |
//! | the letter about an answer that is late | `letter.rs` |
//! | beginning and changing it | `track_page.rs` |
//! | ending it | `untrack_page.rs` |

#[cfg(feature = "ssr")]
mod form;
#[cfg(feature = "ssr")]
pub mod letter;
#[cfg(feature = "ssr")]
pub mod list;
#[cfg(feature = "ssr")]
pub mod track_page;
#[cfg(feature = "ssr")]
pub mod untrack_page;

#[cfg(feature = "ssr")]
pub use form::{Field, Given};
#[cfg(feature = "ssr")]
pub use list::{Acts, Answer, Tracked, expected, list, row};
