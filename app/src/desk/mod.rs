//! The desk: where an organization answers people.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |

mod place;

pub use place::Place;
