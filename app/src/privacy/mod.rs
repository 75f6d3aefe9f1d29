//! What we know about somebody: shown, taken away, deleted.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |

mod place;

pub use place::Place;
