//! The systems of departments, which report what happens to applications. They prove who they are by a token; they get
//! one for the secret of a client, which `passerelle client make` prints once. Only hashes are kept.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses, what a report holds | `routes.rs` |
//! | registering an application, reading one and its files | `register.rs`, `read.rs` |
//! | telling a system that something happened | `webhook/` |
//! | clients | `client.rs` |
//! | tokens, and how one is had | `token.rs`, `token_route.rs` |
//! | the statements | `store.rs` |

mod answer;
mod client;
mod read;
mod register;
pub mod routes;
pub mod store;
mod token;
mod token_route;
pub mod webhook;

pub use client::{Secret, clients, end_client, make_client};
pub(crate) use routes::Description;
pub use store::Client;
