//! The program officers of an organization: applications to decide.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |
//! | all applications, by their clock | `list_page.rs` |
//! | what the list is narrowed to; its links | `filter.rs`, `narrow.rs` |
//! | one application | `case_page.rs` |
//! | giving one to a colleague, putting it back; one step for several at once | `bulk/` |
//! | asking for a document | `ask_page.rs` |
//! | deciding | `decide_page.rs` |
//! | confirming what a colleague proposed | `check_page.rs` |
//! | flags, and what became of them | `flags_page.rs`, `figures_page.rs` |
//! | what these share | `act_page.rs` |
//! | more time, replies, pauses, objections, what was put right, files taken away | `thread_form.rs`, `thread_page.rs` |
//! | what waits, on the page of one | `thread_part.rs` |
//! | states, clock and hands in words | `words.rs` |

#[cfg(feature = "ssr")]
mod act_page;
#[cfg(feature = "ssr")]
pub mod ask_page;
#[cfg(feature = "ssr")]
pub mod bulk;
#[cfg(feature = "ssr")]
pub mod case_page;
#[cfg(feature = "ssr")]
pub mod check_page;
#[cfg(feature = "ssr")]
pub mod decide_page;
#[cfg(feature = "ssr")]
pub mod figures_page;
mod filter;
#[cfg(feature = "ssr")]
pub mod flags_page;
#[cfg(feature = "ssr")]
mod list_notices;
#[cfg(feature = "ssr")]
pub mod list_page;
#[cfg(feature = "ssr")]
mod narrow;
mod place;
#[cfg(feature = "ssr")]
pub mod thread_form;
#[cfg(feature = "ssr")]
pub mod thread_page;
#[cfg(feature = "ssr")]
mod thread_part;
#[cfg(feature = "ssr")]
mod words;

pub use filter::{Closer, Edge, Filter, Hands, Near, REFERENCE, Side, Stage, Tally, Turn};
pub use place::{Place, shape};
#[cfg(feature = "ssr")]
pub use words::Until;
