//! The log of problems that a program keeps in the open with its applicants: what is wrong, who takes care of it, where
//! that stands, what changed and when; in both languages. What was written once stays: each change is an entry.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |
//! | what a problem is, and how many it concerns | `problem.rs` |
//! | what officers write, and what of it can be accepted | `form.rs` |
//! | what the public reads | `all_page.rs`, `one_page.rs` |
//! | what stands on the pages of a service and of an application | `part.rs` |
//! | the pages of officers | `staff_page.rs`, `edit_page.rs` |
//! | states and counts in words | `words.rs` |

mod place;
mod problem;

#[cfg(feature = "ssr")]
pub mod all_page;
#[cfg(feature = "ssr")]
pub mod edit_page;
#[cfg(feature = "ssr")]
pub mod form;
#[cfg(feature = "ssr")]
pub mod one_page;
#[cfg(feature = "ssr")]
mod part;
#[cfg(feature = "ssr")]
pub mod staff_page;
#[cfg(feature = "ssr")]
mod words;

#[cfg(feature = "ssr")]
pub use part::{Concern, TAKE_BACK, TOO, on_application, on_service};
pub use place::{Place, shape};
pub use problem::{Entry, Issue, IssueId, Said, Standing, reached};
#[cfg(feature = "ssr")]
pub use words::concern_words;
