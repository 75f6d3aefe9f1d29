//! What people state about themselves, kept sealed, and what is suggested to them from it.
//!
//! Turned off, nothing is opened and nothing is worked out: what was stated is deleted. The forms say how things shall
//! be, so that one that is sent twice changes nothing the second time.
//!
//! | to change | look in |
//! |---|---|
//! | the rules | `../../content/rules.toml`; how they hold: `app::personalization` |
//! | the addresses, what each answer leads to | `routes.rs` |
//! | how a statement is sealed and found | `statement.rs` |
//! | what is kept and dropped | `keep.rs`, `store.rs` |
//! | what a person is shown | `suggested.rs` |

mod keep;
pub mod routes;
mod statement;
pub mod store;
mod suggested;

pub use keep::{count, facts, merge};
pub use store::SUMMARY;
pub use suggested::{known, summed};
