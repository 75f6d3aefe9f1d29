//! Applications: of a person or a firm, from the draft to the decision.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |

mod place;

pub use place::Place;
