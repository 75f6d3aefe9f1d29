//! The administration: what needs somebody who answers for the whole portal.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |
//! | the page of letters | `admin_page.rs` |
//! | who may do what; taking a power away | `powers_page.rs`, `revoke_page.rs` |
//! | how a power is said | `power.rs` |
//! | the organizations that are added here | `organizations_page.rs`, `organization_form.rs` |

#[cfg(feature = "ssr")]
pub mod admin_page;
#[cfg(feature = "ssr")]
pub mod organization_form;
#[cfg(feature = "ssr")]
pub mod organizations_page;
mod place;
#[cfg(feature = "ssr")]
pub mod power;
#[cfg(feature = "ssr")]
pub mod powers_page;
#[cfg(feature = "ssr")]
pub mod revoke_page;

pub use place::{Done, Place};
