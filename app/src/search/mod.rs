//! Search: the form that stands on the home page and above the results, and the page of results.
//!
//! | to change | look in |
//! |---|---|
//! | the form | `bar.rs` |
//! | the results, and what they can be narrowed to | `page.rs`, `narrowing.rs` |
//! | a page without results | `nothing.rs` |

#[cfg(feature = "ssr")]
mod bar;
#[cfg(feature = "ssr")]
mod narrowing;
#[cfg(feature = "ssr")]
mod nothing;
#[cfg(feature = "ssr")]
mod page;

#[cfg(feature = "ssr")]
pub use bar::bar;
#[cfg(feature = "ssr")]
pub use narrowing::Choice;
#[cfg(feature = "ssr")]
pub use page::{SearchPage, SearchResult};
