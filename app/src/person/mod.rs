//! Signing in and out.
//!
//! Whoever signs in does so at a provider; what stands here only leads there and back.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |
//! | what one reads before signing in | `sign_in_page.rs` |
//! | what one reads when it did not work | `failed_page.rs` |
//! | what one reads when a form came too late | `ended_page.rs` |
//! | signing out, and its button on other pages | `sign_out_page.rs` |
//! | the code for whoever grants powers | `code_page.rs` |

#[cfg(feature = "ssr")]
pub mod code_page;
#[cfg(feature = "ssr")]
pub mod ended_page;
#[cfg(feature = "ssr")]
pub mod failed_page;
mod place;
#[cfg(feature = "ssr")]
pub mod sign_in_page;
#[cfg(feature = "ssr")]
pub mod sign_out_page;

pub use place::{Place, RETURN, SIGN_IN, SIGN_OUT, return_query};
#[cfg(feature = "ssr")]
pub use sign_out_page::sign_out_form;
