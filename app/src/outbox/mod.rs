//! Letters on their way: how they stand, and the page on which a demonstration shows them.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |
//! | how a letter can stand | `standing.rs` |
//! | the page that shows letters | `letters_page.rs` |
//! | what somebody is told of letters that did not arrive | `unreached.rs` |

#[cfg(feature = "ssr")]
pub mod letters_page;
mod place;
mod standing;
#[cfg(feature = "ssr")]
mod unreached;

pub use place::Place;
pub use standing::Standing;
#[cfg(feature = "ssr")]
pub use unreached::{Unreached, unreached};
