//! The portal as its own provider, for a demonstration: whoever signs in chooses among people who are made up.
//!
//! It is there only where `passerelle serve --demo` runs on a loopback address and no other provider was named. The
//! portal asks it as it would ask any other: over HTTP, with every check.
//!
//! | to change | look in |
//! |---|---|
//! | who the people are | `app/src/demo/people.rs` |
//! | what they may do | `powers.rs` |
//! | the payer, where one pays without money | `payer.rs` |
//! | its addresses, and what each answers | `routes.rs` |
//! | its key, codes and tokens | `provider.rs` |

mod payer;
mod powers;
mod provider;
pub mod routes;

pub use payer::lead;
pub use powers::grant_powers;
pub use provider::Demonstration;

/// Where one pays.
pub const PAYER: &str = "/demo/payer";
/// Where a sign-in begins.
pub const AUTHORIZE: &str = "/demo/authorize";
pub const DISCOVERY: &str = "/demo/.well-known/openid-configuration";
pub const KEYS: &str = "/demo/keys";
pub const TOKEN: &str = "/demo/token";
