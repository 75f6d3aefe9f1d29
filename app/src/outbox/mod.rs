//! The letters of a demonstration, which no server sends.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |

mod place;

pub use place::Place;
