//! The portal as a client of an OpenID Connect provider, which vouches for people.
//!
//! Code flow with PKCE. What the provider says is believed only after every check that the specification asks for and
//! some that it leaves open: the exact issuer, our own list of algorithms (never the provider's), who may present the
//! token, and both ends of its time, with five minutes for clocks that differ.
//!
//! | to change | look in |
//! |---|---|
//! | what is asked of the provider, and the exchange | `provider.rs` |
//! | what is known of the provider, and for how long | `known.rs` |
//! | what makes a token good | `verify.rs` |
//! | what makes a token good that ends sessions | `logout.rs` |
//! | the key with which the portal proves who it is | `key.rs` |
//! | signing out at the provider | `sign_out.rs` |
//! | the addresses that the provider itself asks for | `routes.rs` |
//! | timeouts and limits of the requests to it | `http.rs` |
//! | what the provider tells of a person | `told.rs` |
//! | why somebody is not signed in | `refusal.rs` |
//! | the library's types, with what we add | `types.rs` |

mod http;
mod key;
mod known;
mod logout;
mod provider;
mod refusal;
pub mod routes;
mod sign_out;
mod told;
mod types;
mod verify;

pub use logout::SignedOut;
pub use provider::{Begun, Pending, Provider, Returned, Vouched, host};
pub use refusal::Refusal;
pub use sign_out::SignOut;
