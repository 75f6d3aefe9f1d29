//! Templates of the officers of an organization: each save is a version with who and when, and what is put into a form
//! is named in the audit with its version.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `routes.rs` |
//! | the pages of officers | `staff.rs` |
//! | what is kept | `keep.rs` |
//! | putting one into a form, and saying that it was | `offer.rs` |
//! | the statements | `store.rs` |

mod keep;
mod offer;
pub mod routes;
mod staff;
pub mod store;

pub use offer::{Form, insert, note, offer};
