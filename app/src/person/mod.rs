//! Signing in and out.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |

mod place;

pub use place::{Place, RETURN, return_query};
