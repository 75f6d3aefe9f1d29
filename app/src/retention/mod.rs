//! How long everything stays: the terms, as data, and how a page says them.
//!
//! | to change | look in |
//! |---|---|
//! | the kinds; how a term is said | `term.rs` |
//! | the list of all terms on a page | `term_list.rs` |
//! | the terms themselves | `server/content/retention.toml` |

mod term;
#[cfg(feature = "ssr")]
mod term_list;

#[cfg(feature = "ssr")]
pub use term::lasting;
pub use term::{Term, Terms, What};
#[cfg(feature = "ssr")]
pub use term_list::term_list;
