//! Templates: words that the officers of an organization keep in both languages for what they write again and again.
//! They are put into a form with a button, in the language of whoever applied, and changed there before anything is sent.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |
//! | what a template is, what it is for | `kept.rs` |
//! | what stands in it for what is known later | `placeholder.rs` |
//! | what officers write, and what of it can be accepted | `form.rs` |
//! | the part of a form that puts one in | `part.rs` |
//! | the pages of officers | `staff_page.rs`, `edit_page.rs` |

mod kept;
mod place;
mod placeholder;

#[cfg(feature = "ssr")]
pub mod edit_page;
#[cfg(feature = "ssr")]
pub mod form;
#[cfg(feature = "ssr")]
mod part;
#[cfg(feature = "ssr")]
pub mod staff_page;
#[cfg(feature = "ssr")]
mod words;

pub use kept::{Purpose, Template, TemplateId, Used, Version};
#[cfg(feature = "ssr")]
pub use part::{INSERT, Offer, TEMPLATE, USED, joined, offer};
pub use place::{Place, shape};
pub use placeholder::{Placeholder, fill, unknown};
