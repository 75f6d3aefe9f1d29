//! Feeds: what changed in the catalogue, by language, topic and organization.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `routes.rs` |
//! | what an entry says, how many there are | `atom.rs` |

mod atom;
pub mod routes;
