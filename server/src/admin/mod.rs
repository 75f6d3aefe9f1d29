//! The administration: letters that reached nobody, and sending them again.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses, what a button does | `routes.rs` |

pub mod routes;
