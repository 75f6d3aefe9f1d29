//! The demonstration of signing in: made-up people, one of whom a visitor chooses to be.
//!
//! It is there on one's own machine only, where `passerelle serve --demo` shows the portal.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |
//! | who the people are | `people.rs` |
//! | the page on which one is chosen | `people_page.rs` |
//! | the page on which one pays without money | `payer_page.rs` |

#[cfg(feature = "ssr")]
pub mod payer_page;
#[cfg(feature = "ssr")]
mod people;
#[cfg(feature = "ssr")]
pub mod people_page;
mod place;

#[cfg(feature = "ssr")]
pub use people::{MadeUp, PEOPLE};
pub use place::Place;
