//! Firms: a business or another body, and the people who act for it.
//!
//! | to change | look in |
//! |---|---|
//! | what a member may do | `role.rs` |
//! | the page of a firm | `page.rs` |
//! | taking somebody off a firm | `remove_page.rs` |

#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod remove_page;
mod role;

#[cfg(feature = "ssr")]
pub use page::role_words;
pub use role::{Right, Role};
