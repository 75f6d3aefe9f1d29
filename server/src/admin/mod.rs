//! The administration: letters that reached nobody, and sending them again; who may do what.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses; what a button for a letter does | `routes.rs` |
//! | the list of powers, and its forms | `powers.rs` |
//! | what ends with a power | `revoke.rs` |
//! | the organizations that are added here | `organizations.rs`, `store.rs` |

mod organizations;
mod powers;
mod revoke;
pub mod routes;
pub mod store;

pub use revoke::revoke;
