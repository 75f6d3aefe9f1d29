//! The program officers of an organization: applications to decide.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |
//! | all applications, by phase and clock | `list_page.rs` |
//! | one application | `case_page.rs` |
//! | asking for a document | `ask_page.rs` |
//! | deciding | `decide_page.rs` |

#[cfg(feature = "ssr")]
pub mod ask_page;
#[cfg(feature = "ssr")]
pub mod case_page;
#[cfg(feature = "ssr")]
pub mod decide_page;
#[cfg(feature = "ssr")]
pub mod list_page;
mod place;

pub use place::{Place, shape};
