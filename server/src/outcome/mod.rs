//! How questions were answered, counted from the events of requests. The counting itself is a function of `app`.
//!
//! Staff see the last days as they are. The public sees quarters that are over, once, with small numbers withheld: what
//! was told of a quarter is kept and not counted again, so that nobody learns from the difference of two tellings, and
//! so that it outlives the requests.
//!
//! | to change | look in |
//! |---|---|
//! | what is counted, and what is withheld | `app/src/outcome/` |
//! | when a quarter is told | `quarter.rs` |
//! | what is read | `read.rs`, `store.rs` |
//! | the pages and the file | `routes.rs`, `file.rs` |

mod file;
mod quarter;
mod read;
pub mod routes;
pub mod store;

pub use quarter::{publish, watch};
