//! Feeds: what changed in the catalogue, by language, topic and organization.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `routes.rs` |
//! | which changes are told, how many | `changes.rs` |
//! | what an entry says | `atom.rs` |

mod atom;
mod changes;
pub mod routes;
