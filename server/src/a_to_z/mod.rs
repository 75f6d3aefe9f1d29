//! A to Z: the index of each language, made from the published catalogue and from what editors decided about it.
//!
//! | to change | look in |
//! |---|---|
//! | what stands in the index, under which kind | `entries.rs` |
//! | entries that editors add, change or hide | `../../content/a-to-z/`, its shape in `edits.rs` |
//! | order and letters | `../catalogue/order.rs` |
//! | when the index is made | `current.rs` |
//! | which values a page gets | `view.rs`; its address in `routes.rs` |

mod current;
mod edits;
mod entries;
mod index;
pub mod routes;
mod view;

pub use current::Current;
pub use edits::Edits;
pub use entries::Entry;
pub use index::Index;
