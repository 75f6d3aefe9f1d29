//! Collections and step-by-step guides.
//!
//! | to change | look in |
//! |---|---|
//! | which values a page gets, and where a service stands | `view.rs`; its address in `routes.rs` |
//! | what they hold, and what is refused | `../../content/collections/`, `../content/collection.rs` |

pub mod routes;
mod view;

pub(crate) use view::{clusters_of, standings};
