//! Alerts: what an organization warns of, in both languages at once: a school that closes, snow, a disease. Whoever
//! follows a topic, a service or a place that it concerns is told, as they chose to be told.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |
//! | what an alert is, how far it reaches | `warning.rs`, `reach.rs` |
//! | what editors write, and what of it can be accepted | `form.rs` |
//! | what the public reads, at the head of a page too | `all_page.rs`, `one_page.rs`, `banner.rs` |
//! | the pages of editors | `staff_page.rs`, `edit_page.rs` |

mod place;
mod reach;
mod warning;

#[cfg(feature = "ssr")]
pub mod all_page;
#[cfg(feature = "ssr")]
pub mod banner;
#[cfg(feature = "ssr")]
pub mod edit_page;
#[cfg(feature = "ssr")]
pub mod form;
#[cfg(feature = "ssr")]
pub mod one_page;
#[cfg(feature = "ssr")]
pub mod staff_page;
#[cfg(feature = "ssr")]
mod words;

pub use place::Place;
pub use reach::Reach;
pub use warning::{Alert, AlertId, Severity, State};
#[cfg(feature = "ssr")]
pub use words::moment;
