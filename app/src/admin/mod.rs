//! The administration: what needs somebody who answers for the whole portal.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |
//! | the page | `admin_page.rs` |

#[cfg(feature = "ssr")]
pub mod admin_page;
mod place;

pub use place::Place;
