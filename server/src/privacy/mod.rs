//! What we know about somebody: shown, taken away, deleted.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `routes.rs` |
//! | what is collected: a feature that keeps something adds a line | `known.rs` |
//! | what goes and what stays when everything is deleted | `erase.rs` |
//! | how each kind is said | `app::privacy` |

mod erase;
mod known;
pub mod routes;
