//! What we know about somebody: shown, taken away, deleted.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `routes.rs` |
//! | what is collected: a feature that keeps something adds a line | `known.rs` |
//! | how each kind is said | `app::privacy` |

mod known;
pub mod routes;
