//! My page: what somebody saved, follows, and is suggested.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |

mod place;

pub use place::Place;
