//! The program officers of an organization: applications to decide.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |
//! | all applications, by phase and clock | `list_page.rs` |
//! | one application | `case_page.rs` |
//! | asking for a document | `ask_page.rs` |
//! | deciding | `decide_page.rs` |
//! | what both share | `act_page.rs` |
//! | more time, replies, pauses, objections, what was put right, files taken away | `thread_form.rs`, `thread_page.rs` |
//! | what waits, on the page of one | `thread_part.rs` |
//! | states, clock and hands in words | `words.rs` |

#[cfg(feature = "ssr")]
mod act_page;
#[cfg(feature = "ssr")]
pub mod ask_page;
#[cfg(feature = "ssr")]
pub mod case_page;
#[cfg(feature = "ssr")]
pub mod decide_page;
#[cfg(feature = "ssr")]
pub mod list_page;
mod place;
#[cfg(feature = "ssr")]
pub mod thread_form;
#[cfg(feature = "ssr")]
pub mod thread_page;
#[cfg(feature = "ssr")]
mod thread_part;
#[cfg(feature = "ssr")]
mod words;

pub use place::{Place, shape};
#[cfg(feature = "ssr")]
pub use words::Hands;
