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
//! | where somebody is signed in | `sessions_page.rs` |
//! | with which identities; one more | `identities_page.rs`, `add_page.rs` |
//! | how a browser is named | `browser.rs` |
//! | until when a session lasts, the warning before it ends (an island) | `lasts.rs`, `warning.rs`, `watch.rs` |
//! | the code for whoever grants powers | `code_page.rs` |
//! | the way to where somebody works | `work.rs` |

#[cfg(feature = "ssr")]
pub mod add_page;
mod browser;
#[cfg(feature = "ssr")]
pub mod code_page;
#[cfg(feature = "ssr")]
pub mod ended_page;
#[cfg(feature = "ssr")]
pub mod failed_page;
#[cfg(feature = "ssr")]
pub mod identities_page;
#[cfg(feature = "ssr")]
mod lasts;
#[cfg(feature = "ssr")]
mod moment;
mod place;
#[cfg(feature = "ssr")]
pub mod sessions_page;
#[cfg(feature = "ssr")]
pub mod sign_in_page;
#[cfg(feature = "ssr")]
pub mod sign_out_page;
mod warning;
#[cfg(not(feature = "hydrate"))]
#[path = "watch_nowhere.rs"]
mod watch;
#[cfg(feature = "hydrate")]
mod watch;
#[cfg(feature = "ssr")]
mod work;

pub use browser::Browser;
#[cfg(feature = "ssr")]
pub use identities_page::identity_at;
#[cfg(feature = "ssr")]
pub use lasts::{Lasts, visit};
pub use place::{IDENTITY, IdentityDone, Place, RETURN, SIGN_IN, SIGN_OUT, SessionEnded, VISIT, return_query};
#[cfg(feature = "ssr")]
pub use sign_out_page::sign_out_form;
#[cfg(feature = "ssr")]
pub use work::{Workplace, work_title, workplaces};
