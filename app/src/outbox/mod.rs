//! Letters on their way: how they stand, and the page on which a demonstration shows them.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |
//! | how a letter can stand | `standing.rs` |
//! | the page that shows letters | `letters_page.rs` |
//! | the letters on somebody’s own page | `sent.rs` |

#[cfg(feature = "ssr")]
pub mod letters_page;
mod place;
#[cfg(feature = "ssr")]
pub mod sent;
mod standing;

pub use place::Place;
#[cfg(feature = "ssr")]
pub use sent::Sent;
pub use standing::Standing;
