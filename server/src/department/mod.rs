//! The systems of departments, which report what happens to applications. They prove who they are by a token, which
//! `passerelle token` prints once; only its hash is kept.
//!
//! | to change | look in |
//! |---|---|
//! | the address, what a report holds | `routes.rs` |
//! | tokens | `token.rs` |
//! | the statements | `store.rs` |

pub mod routes;
pub mod store;
mod token;

pub(crate) use routes::Description;
pub use token::make;
