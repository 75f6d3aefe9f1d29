//! “Did this page help?”, kept: answers are counted, what people write is stored under a reference.
//!
//! An answer without words leaves nothing but a count. Who wrote is never known, so what is written is all there is;
//! the page asks people to leave themselves out of it.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses, what each answer leads to | `routes.rs` |
//! | what is kept of an answer | `keep.rs`, `store.rs` |

mod keep;
pub mod routes;
pub mod store;
