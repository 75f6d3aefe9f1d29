//! Answers: what people ask next, and the words in which everybody is answered: on the page of a service, at the desk,
//! and by programs. Each has a number and versions, so that whoever was told a wrong one can be told again.
//!
//! | to change | look in |
//! |---|---|
//! | what an answer is | `domain.rs` |
//! | the addresses | `place.rs` |
//! | what people ask next, on the page of a service | `block.rs` |
//! | the page of an answer, with its versions | `one_page.rs` |
//! | what an officer sees beside a request, or gives in a call | `panel.rs`, `given.rs` |
//! | what an answer rests on, and what was opened for it | `basis.rs`, `sources.rs` |
//! | who was told what, and is told again | `recall_page.rs`, `contacts.rs`, `recalls_page.rs`, `letter.rs` |
//! | the next version: writing it, reading it, publishing it | `form.rs`, `edit_page.rs`, `staff_page.rs` |

mod domain;
mod place;

#[cfg(feature = "ssr")]
mod basis;
#[cfg(feature = "ssr")]
mod block;
#[cfg(feature = "ssr")]
mod contacts;
#[cfg(feature = "ssr")]
pub mod edit_page;
#[cfg(feature = "ssr")]
pub mod form;
#[cfg(feature = "ssr")]
mod given;
#[cfg(feature = "ssr")]
pub mod letter;
#[cfg(feature = "ssr")]
pub mod one_page;
#[cfg(feature = "ssr")]
mod panel;
#[cfg(feature = "ssr")]
pub mod recall_page;
#[cfg(feature = "ssr")]
pub mod recalls_page;
#[cfg(feature = "ssr")]
mod sources;
#[cfg(feature = "ssr")]
pub mod staff_page;

#[cfg(feature = "ssr")]
pub use basis::{Basis, Consulted, Edition, Record, rests_on, with_basis};
#[cfg(feature = "ssr")]
pub use block::{asked_next, paragraphs};
pub use domain::{Answer, AnswerId, Mistake, Told, Version};
#[cfg(feature = "ssr")]
pub use given::given;
#[cfg(feature = "ssr")]
pub use panel::{Open, Panel, USE, panel};
pub use place::{Place, Source};
#[cfg(feature = "ssr")]
pub use sources::sources;
