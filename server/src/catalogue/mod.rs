//! The published catalogue: read from the database once, kept in memory, swapped whole when it changes.
//!
//! Public pages read only this: they never wait for the database, and go on when it is down.
//!
//! | to change | look in |
//! |---|---|
//! | what a service is made of | `assemble.rs` (inventory), `begun.rs` (made here), `edit.rs` (what people changed), `loading.rs` (all of it) |
//! | what editors published, over all that | `revised.rs` |
//! | what is read, and when | `load.rs`, `store.rs`, `watch.rs`; which version is published in `store/head.rs` |
//! | how it is found | `memory.rs`, `lookup.rs`; order and letters in `order.rs`; what is near it in `related.rs` |
//! | what is kept of those withdrawn | `withdrawn.rs` |
//! | how a draft of a service looks | `draft.rs` |
//! | how services of one name are told apart | `namesake.rs` |
//! | which values a page gets | `view.rs`; its address in `routes.rs` |

mod assemble;
mod begun;
mod draft;
mod edit;
mod load;
mod loading;
mod lookup;
mod memory;
mod names;
mod namesake;
mod order;
mod related;
mod revised;
pub mod routes;
pub mod store;
mod summary;
mod view;
mod watch;
mod withdrawn;

pub(crate) use begun::begun_service;
pub(crate) use edit::{Edit, Field, check as check_edits};
pub use load::{LoadError, load};
pub use memory::{Catalogue, Found, Source};
pub use order::Orders;
pub(crate) use routes::moved;
pub(crate) use store::head;
pub use watch::{refresh, watch};
pub use withdrawn::{Cause, Withdrawn};
